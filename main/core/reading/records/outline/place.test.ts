import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { comparePlaces, endOf, linesOf, paragraphsIn, pieces, textOf, wholeOf } from './place.ts';

const { body } = inventedPaper('other', '题', '甲乙丙⏎\n丁戊己\n\n庚辛\n　壬癸　', 3);
const stretch = (...[i, a, j, b]: [number, number, number, number]) => ({
  from: { index: i, offset: a },
  to: { index: j, offset: b },
});

describe('a stretch of paragraphs', () => {
  it('has the words from its beginning up to its end, paragraphs parted by a line break', () => {
    expect(textOf(body, wholeOf(body))).toBe('甲乙丙丁戊己\n庚辛\n　壬癸');
    expect(textOf(body, stretch(0, 1, 0, 4))).toBe('乙丙丁');
    expect(textOf(body, stretch(0, 5, 1, 1))).toBe('己\n庚');
    expect(textOf(body, stretch(0, 2, 1, 0))).toBe('丙丁戊己');
    expect(textOf(body, stretch(1, 1, 1, 1))).toBe('');
    expect(textOf(body, stretch(1, 2, 1, 1))).toBe('');
    expect(textOf(body, stretch(2, 0, 9, 0))).toBe('壬癸');
    expect(textOf([], stretch(0, 0, 0, 0))).toBe('');
  });

  it('stands on the lines of its words, blank ends left out', () => {
    expect(linesOf(body, wholeOf(body))).toEqual({ firstLine: 3, lastLine: 7 });
    expect(linesOf(body, stretch(0, 0, 0, 3))).toEqual({ firstLine: 3, lastLine: 3 });
    expect(linesOf(body, stretch(0, 2, 0, 4))).toEqual({ firstLine: 3, lastLine: 4 });
    expect(linesOf(body, stretch(0, 3, 0, 6))).toEqual({ firstLine: 4, lastLine: 4 });
    expect(linesOf(body, stretch(1, 2, 2, 1))).toEqual({ firstLine: 6, lastLine: 6 });
    expect(linesOf(body, stretch(2, 0, 2, 1))).toEqual({ firstLine: 7, lastLine: 7 });
    expect(linesOf(body, stretch(9, 0, 9, 0))).toEqual({ firstLine: 7, lastLine: 7 });
    expect(linesOf([], stretch(0, 0, 0, 0))).toEqual({ firstLine: 1, lastLine: 1 });
  });

  it('touches paragraphs, and has a piece of those of which it has a sign', () => {
    expect(paragraphsIn(body, stretch(0, 2, 1, 0)).map(({ index, text }) => [index, text])).toEqual([
      [0, '甲乙丙丁戊己'],
      [1, '庚辛'],
    ]);
    expect(pieces(body, stretch(0, 2, 1, 0)).map(({ index, text, offset }) => [index, text, offset])).toEqual([
      [0, '丙丁戊己', 2],
    ]);
    expect(paragraphsIn(body, stretch(2, 0, 3, 0)).map(({ index }) => index)).toEqual([2]);
    expect(endOf(body)).toEqual({ index: 3, offset: 0 });
  });

  it('comes before another by its paragraph, then by its place in it', () => {
    const at = (index: number, offset: number) => ({ index, offset });
    expect(comparePlaces(at(0, 9), at(1, 0))).toBeLessThan(0);
    expect(comparePlaces(at(1, 1), at(1, 0))).toBeGreaterThan(0);
    expect(comparePlaces(at(1, 1), at(1, 1))).toBe(0);
  });
});
