import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { anyMapOf, type Picture, shrunk } from './picture.ts';
import { pictureOfPng, pngOf } from './png.ts';

/** Pixels that no two neighbours have alike. */
function made(width: number, height: number, channels: 1 | 3): Picture {
  const data = Uint8Array.from({ length: width * height * channels }, (_, at) => (at * 97 + (at >> 3) * 31) % 256);
  return { width, height, channels, data };
}

describe('a picture', () => {
  it.each([1, 3] as const)('comes back from its PNG pixel by pixel, with %i channels', (channels) => {
    const picture = made(37, 11, channels);
    expect(pictureOfPng(pngOf(picture))).toEqual(picture);
  });

  it('of another kind of PNG is none', () => {
    const png = pngOf(made(4, 4, 1));
    const sixteenBits = Uint8Array.from(png);
    sixteenBits[24] = 16;
    const palette = Uint8Array.from(png);
    palette[25] = 3;
    const interlaced = Uint8Array.from(png);
    interlaced[28] = 1;
    expect([sixteenBits, palette, interlaced].map(pictureOfPng)).toEqual([null, null, null]);
  });

  it('of one bit a pixel, as a fax has it, is grey', () => {
    const rows = deflateSync(Uint8Array.of(0, 0b10100000, 0b10000000, 0, 0, 0));
    const head = [0, 0, 0, 9, 0, 0, 0, 2, 1, 0, 0, 0, 0];
    const part = (type: string, data: Iterable<number>) => {
      const bytes = [...data];
      return [0, 0, 0, bytes.length, ...new TextEncoder().encode(type), ...bytes, 0, 0, 0, 0];
    };
    const signature = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];
    const png = Uint8Array.from([...signature, ...part('IHDR', head), ...part('IDAT', rows)]);
    const first = [255, 0, 255, 0, 0, 0, 0, 0, 255];
    expect(pictureOfPng(png)).toEqual({
      width: 9,
      height: 2,
      channels: 1,
      data: Uint8Array.from([...first, ...new Array(9).fill(0)]),
    });
  });

  it('is made smaller by the means of its pixels', () => {
    const data = Uint8Array.of(0, 100, 200, 200, 0, 100, 200, 200);
    const picture: Picture = { width: 4, height: 2, channels: 1, data };
    expect(shrunk(picture, 0.5)).toEqual({ width: 2, height: 1, channels: 1, data: Uint8Array.of(50, 200) });
    expect(shrunk(picture, 1)).toBe(picture);
  });

  it('is written as a map of its pixels behind a head of text', () => {
    const map = anyMapOf({ width: 2, height: 1, channels: 1, data: Uint8Array.of(7, 9) });
    expect(new TextDecoder('latin1').decode(map)).toBe('P5\n2 1\n255\n\x07\x09');
    expect(new TextDecoder('latin1').decode(anyMapOf(made(1, 1, 3)).subarray(0, 2))).toBe('P6');
  });
});
