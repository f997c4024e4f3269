import { describe, expect, it } from 'vitest';
import { orientationOf } from './orientation.ts';
import { mediaTypeOf, picturePages } from './picture-file.ts';

const little = [0x49, 0x49, 42, 0];
const big = [0x4d, 0x4d, 0, 42];
const two = (value: number, isLittle: boolean) => (isLittle ? [value & 255, value >> 8] : [value >> 8, value & 255]);
const four = (value: number, isLittle: boolean) => (isLittle ? [value, 0, 0, 0] : [0, 0, 0, value]);

/** A TIFF with so many empty pages, one behind the other; the last one may lead back to the first. */
function tiff(pages: number, isLittle: boolean, isRound = false): Uint8Array {
  const bytes = [...(isLittle ? little : big), ...four(8, isLittle)];
  for (let page = 0; page < pages; page += 1) {
    const next = page + 1 < pages ? 8 + (page + 1) * 18 : isRound ? 8 : 0;
    bytes.push(...two(1, isLittle), ...new Array(12).fill(0), ...four(next, isLittle));
  }
  return Uint8Array.from(bytes);
}

/** A JPEG of nothing but a segment that says how it was held. */
function photo(orientation: number, isLittle: boolean): Uint8Array {
  const entry = [
    ...two(0x0112, isLittle),
    ...two(3, isLittle),
    ...four(1, isLittle),
    ...two(orientation, isLittle),
    0,
    0,
  ];
  const directory = [...(isLittle ? little : big), ...four(8, isLittle), ...two(1, isLittle), ...entry, 0, 0, 0, 0];
  const segment = [0x45, 0x78, 0x69, 0x66, 0, 0, ...directory];
  const other = [0xff, 0xe0, 0, 4, 1, 2];
  return Uint8Array.from([0xff, 0xd8, ...other, 0xff, 0xe1, 0, segment.length + 2, ...segment, 0xff, 0xda, 0, 2]);
}

describe('a picture file', () => {
  it.each([true, false])(
    'of several pages is as many files, each beginning with another page (little-endian: %s)',
    (isLittle) => {
      const files = picturePages(tiff(3, isLittle)).map((page) => page());
      const firsts = files.map((file) => new DataView(file.buffer).getUint32(4, isLittle));
      expect(firsts).toEqual([8, 26, 44]);
    },
  );

  it('whose pages go in circles has an end', () => {
    expect(picturePages(tiff(2, true, true)).length).toBe(5_000);
  });

  it('of any other kind is one page', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
    expect(picturePages(png).map((page) => page())).toEqual([png]);
    expect([png, photo(1, true), tiff(1, true)].map(mediaTypeOf)).toEqual(['image/png', 'image/jpeg', 'image/tiff']);
  });

  it('says how it was held, where a camera wrote it down', () => {
    expect([photo(6, true), photo(8, false), photo(3, true), photo(99, true)].map(orientationOf)).toEqual([6, 8, 3, 1]);
    expect(orientationOf(tiff(1, true))).toBe(1);
  });

  it('that ends in the middle of what it says is upright', () => {
    const whole = photo(6, true);
    const cut = Array.from({ length: whole.length - 20 }, (_, length) => orientationOf(whole.subarray(0, length)));
    expect(new Set(cut)).toEqual(new Set([1]));
  });
});
