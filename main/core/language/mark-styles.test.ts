import { describe, expect, it } from 'vitest';
import { isHeadingStyle, markStyle } from './mark-styles.ts';
import { marksByRule } from './ordinal-mark.corpus.ts';
import { readOrdinalMark } from './ordinal-mark.ts';

const styles = ['一、', '（一）', '1.', '（1）', '①', '——', '●', '一是'] as const;
const having = (asked: (of: ReturnType<typeof markStyle>) => boolean) => styles.filter((one) => asked(markStyle(one)));

describe('a style of marks', () => {
  it('stands over those of a higher rank', () => {
    expect(styles.map((one) => markStyle(one).rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 6]);
  });

  it('heads a paragraph, opens a line, or runs inside a sentence', () => {
    expect(styles.filter(isHeadingStyle)).toEqual(['一、', '（一）', '1.', '（1）']);
    expect(having(({ opensLine }) => opensLine)).toEqual(['一、', '（一）', '1.', '（1）', '①', '——', '●']);
  });

  it('says a number but for dashes and bullets', () => {
    expect(having(({ numbered }) => !numbered)).toEqual(['——', '●']);
  });

  it('is that of marks as they are read', () => {
    const read = Object.values(marksByRule).flatMap((texts) => Object.keys(texts).map((text) => readOrdinalMark(text)));
    expect(read.filter((mark) => mark !== null && !markStyle(mark.style).numbered && mark.number !== 0)).toEqual([]);
  });
});
