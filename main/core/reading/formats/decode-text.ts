import { CoreError } from '../../core-error.ts';

export type DecodedText = { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' };

/** First bytes of files that are no text, whatever their name says. */
const signatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x1f, 0x8b, 0x08],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

/**
 * Decodes the bytes of a text file: by byte order mark, else UTF-16 where the bytes alternate like it, else UTF-8, else
 * GB18030 (which contains GBK and GB2312). Every decoder is strict: nothing is replaced. A leading byte order mark is left out.
 *
 * Throws CoreError with `{ name }`: `file-empty` (no bytes or blanks only), `format-mislabelled` (another kind of file
 * under a text name), `encoding-unknown` (no encoding fits).
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  if (bytes.length === 0) throw new CoreError('file-empty', { name });
  const decoded = fromMark(bytes, name) ?? fromAlternation(bytes) ?? fromBytes(bytes, name);
  if (decoded.text.trim() === '') throw new CoreError('file-empty', { name });
  if (isMostlyControls(decoded.text)) throw new CoreError('format-mislabelled', { name });
  return decoded;
}

function fromMark(bytes: Uint8Array, name: string): DecodedText | null {
  const [first, second, third] = bytes;
  const encoding =
    first === 0xef && second === 0xbb && third === 0xbf
      ? 'utf-8'
      : first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : null;
  if (encoding === null) return null;
  const text = strictly(bytes, encoding);
  if (text === null) throw new CoreError('encoding-unknown', { name });
  return { text, encoding };
}

/**
 * UTF-16 without a mark: Latin letters, digits and line ends leave a zero in every other byte, and Chinese characters
 * leave high bytes 4E..9F there. Judged on the first 4096 bytes.
 */
function fromAlternation(bytes: Uint8Array): DecodedText | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4096);
  const even = highByteShare(sample, 0);
  const odd = highByteShare(sample, 1);
  if (Math.max(even.zeros, odd.zeros) === 0) return null;
  for (const [encoding, high, low] of [
    ['utf-16le', odd, even],
    ['utf-16be', even, odd],
  ] as const) {
    if (high.share < 0.9 || low.zeros > high.zeros) continue;
    const text = strictly(bytes, encoding);
    if (text !== null && !isMostlyControls(text)) return { text, encoding };
  }
  return null;
}

function highByteShare(sample: Uint8Array, offset: number): { share: number; zeros: number } {
  let fitting = 0;
  let zeros = 0;
  let count = 0;
  for (let at = offset; at < sample.length; at += 2) {
    const byte = sample[at] ?? 0;
    count += 1;
    if (byte === 0) zeros += 1;
    if (byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f)) fitting += 1;
  }
  return { share: fitting / count, zeros };
}

function fromBytes(bytes: Uint8Array, name: string): DecodedText {
  if (signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) {
    throw new CoreError('format-mislabelled', { name });
  }
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const national = strictly(bytes, 'gb18030');
  if (national !== null && !isMostlyControls(national) && readsAsChinese(bytes, national))
    return { text: national, encoding: 'gb18030' };
  // A zero byte stands in no text of these encodings: this is another kind of file.
  const code = bytes.subarray(0, 4096).includes(0) ? 'format-mislabelled' : 'encoding-unknown';
  throw new CoreError(code, { name });
}

// What every Chinese text of a few lines has in it, and other encodings read as GB18030 have not.
const everyday = /[，。、；：的了和在是有为不一]/g;

/**
 * GB18030 gives some character for nearly any bytes, so that Big5, Shift-JIS or damaged UTF-8 would come out as words that nobody
 * wrote. Nearly all pairs of a real text stand in the field of GB2312 (both bytes A1 or more); one that keeps to the wider field
 * of GBK still has the everyday characters.
 */
function readsAsChinese(bytes: Uint8Array, text: string): boolean {
  let pairs = 0;
  let common = 0;
  const sample = bytes.subarray(0, 65_536);
  for (let at = 0; at + 1 < sample.length; at += 1) {
    const lead = sample[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = sample[at + 1] ?? 0;
    // A digit here means one of the rare characters of four bytes: they say nothing either way.
    if (trail >= 0x30 && trail <= 0x39) {
      at += 3;
      continue;
    }
    pairs += 1;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common += 1;
    at += 1;
  }
  if (pairs === 0 || common / pairs >= 0.9) return true;
  return (text.slice(0, 32_768).match(everyday)?.length ?? 0) >= Math.min(pairs, 32_768) * 0.05;
}

function strictly(bytes: Uint8Array, encoding: DecodedText['encoding']): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text has next to no control characters; a few stray ones are left by converters. Judged on the first 64 Ki. */
function isMostlyControls(text: string): boolean {
  const sample = text.slice(0, 65_536);
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) controls += 1;
  }
  return controls > Math.max(3, sample.length * 0.01);
}
