import { expect, it } from 'vitest';
import { decodeWindows1252 } from './windows-1252.ts';

it('gives quotation marks, dashes and letters, one character for each byte', () => {
  const bytes = Uint8Array.from([0x93, 0x41, 0x94, 0x91, 0x92, 0x96, 0x97, 0x85, 0x80, 0x9f, 0xe9, 0xff]);
  expect(decodeWindows1252(bytes)).toBe('“A”‘’–—…€Ÿéÿ');
  expect(decodeWindows1252(Uint8Array.from([0x81, 0x8d]))).toBe('\u0081\u008d');
  for (let byte = 0; byte < 256; byte += 1) expect(decodeWindows1252(Uint8Array.of(byte))).toHaveLength(1);
});
