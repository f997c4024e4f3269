/**
 * The name of a zip member. Programs of the country write names in GBK without saying so; newer ones set the UTF-8 flag
 * (general purpose bit 11) or add the Info-ZIP Unicode Path field (0x7075). In this order: flag, field, valid UTF-8,
 * GB18030. Backslashes of old Windows programs become `/`.
 */
export function decodeZipName(name: Uint8Array, extra: Uint8Array, isUtf8: boolean): string {
  const decoded = isUtf8 ? new TextDecoder('utf-8').decode(name) : (unicodePath(extra) ?? guessName(name));
  return decoded.replaceAll('\\', '/');
}

function guessName(name: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    // Not UTF-8: GB18030 contains GBK and decodes any bytes, at worst with replacement marks.
    return new TextDecoder('gb18030').decode(name);
  }
}

function unicodePath(extra: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at + 4 <= extra.length) {
    const size = view.getUint16(at + 2, true);
    // Layout: version (1), checksum of the plain name (4), name in UTF-8.
    if (view.getUint16(at, true) === 0x7075 && size > 5 && at + 4 + size <= extra.length) {
      return new TextDecoder('utf-8').decode(extra.subarray(at + 9, at + 4 + size));
    }
    at += 4 + size;
  }
  return null;
}
