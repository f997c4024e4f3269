import { describe, expect, it } from 'vitest';
import { cutByMarks, marksOf } from './cut-by-marks.ts';

const text = '争取专项债券支持，专项债券到位。';

describe('cutByMarks', () => {
  it('keeps every character of the text', () => {
    const pieces = cutByMarks(text, marksOf(text, ['专项债券', '支持']));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.kind).map((piece) => piece.text)).toEqual(['专项债券', '支持', '专项债券']);
  });

  it('lets the earlier of two overlapping marks win', () => {
    const pieces = cutByMarks('abcdef', [
      { start: 3, end: 5, kind: 'hit' },
      { start: 1, end: 4, kind: 'vague' },
    ]);
    expect(pieces.map(({ text: words, kind }) => [words, kind])).toEqual([
      ['a', null],
      ['bcd', 'vague'],
      ['e', 'hit'],
      ['f', null],
    ]);
  });
});
