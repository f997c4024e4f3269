import { expect, it } from 'vitest';
import { symbolSign } from './symbol-font.ts';

it('gives ticks, boxes and numbers of Wingdings, with or without the private place', () => {
  expect([0xf0fe, 0xfe, 0x52, 0xa3, 0x81, 0x8a, 0x8c].map((code) => symbolSign('Wingdings', code))).toEqual([
    ...'☑☑☑□①⑩❶',
  ]);
  expect(symbolSign('Wingdings', 0x4a)).toBeNull();
  expect(symbolSign('Wingdings 3', 0x81)).toBeNull();
});

it('gives Greek letters and signs of reckoning of Symbol', () => {
  expect([0x61, 0x57, 0xf0b3, 0xb1, 0x33].map((code) => symbolSign('Symbol', code))).toEqual([...'αΩ≥±3']);
});

it('gives the character itself in any other font, and takes a private place for a sign of forms', () => {
  expect(symbolSign('宋体', 0x2460)).toBe('①');
  expect(symbolSign('宋体', 0xf0fe)).toBe('☑');
  expect(symbolSign('', 5)).toBeNull();
});
