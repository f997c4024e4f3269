/** What a picture file is, by its first byte: the others were asked before. */
export function mediaTypeOf(bytes: Uint8Array): string {
  if (bytes[0] === 0x89) return 'image/png';
  return bytes[0] === 0xff ? 'image/jpeg' : 'image/tiff';
}

/** More pages than a TIFF of papers has; a chain that goes in circles has as many. */
const mostPages = 5_000;

/**
 * The pages of a picture file, each made a file of its own when it is asked for: the same bytes, of which a TIFF names another page as its
 * first (TIFF 6.0, section 2). Every other file is one page.
 */
export function picturePages(bytes: Uint8Array): (() => Uint8Array)[] {
  if (mediaTypeOf(bytes) !== 'image/tiff' || bytes.length < 8) return [() => bytes];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = bytes[0] === 0x49;
  const pages: (() => Uint8Array)[] = [];
  const beginningAt = (place: number) => () => {
    const page = Uint8Array.from(bytes);
    new DataView(page.buffer).setUint32(4, place, isLittle);
    return page;
  };
  for (let at = view.getUint32(4, isLittle); at >= 8 && at + 2 <= bytes.length && pages.length < mostPages; ) {
    pages.push(beginningAt(at));
    const next = at + 2 + view.getUint16(at, isLittle) * 12;
    at = next + 4 <= bytes.length ? view.getUint32(next, isLittle) : 0;
  }
  return pages.length === 0 ? [() => bytes] : pages;
}
