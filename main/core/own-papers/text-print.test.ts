import { describe, expect, it } from 'vitest';
import { compareLetters } from './compare-letters.ts';
import { lettersOf } from './letters.ts';
import { isProbablyCopy } from './same-paper.ts';
import { gramsOf } from './text-grams.ts';
import { guessFromSample, printOf } from './text-print.ts';
import { withoutPageHeads } from './without-page-heads.ts';

/** Letters that repeat nowhere, as many as asked for. */
function letters(count: number, from = 0x4e00): string {
  return Array.from({ length: count }, (_, index) => String.fromCharCode(from + ((index * 7919) % 20_000))).join('');
}

const guess = (paper: string, file: string) => guessFromSample(printOf(paper), new Set(gramsOf(file)));

describe('the letters of a text', () => {
  it('are the same whatever spaces, marks, widths and cell borders the text is written with', () => {
    const plain = lettersOf(['第12页，原文第100—102行', '共5条。']);
    expect(plain).toBe('第12页原文第100102行共5条');
    expect(lettersOf(['｜第 １２ 页 | 原文第100-102行 |', '\u3000共 ５ 条'])).toBe(plain);
    expect(lettersOf(['⼀、⽼码头'])).toBe('一老码头');
  });

  it('are null when there are more than asked for', () => {
    expect(lettersOf(['一二三', '四五六'], 6)).toBe('一二三四五六');
    expect(lettersOf(['一二三', '四五六'], 5)).toBeNull();
  });
});

describe('the print of a text', () => {
  it('is the same for the same letters, and has one sample whatever the length', () => {
    const long = letters(5_000);
    expect(printOf(long)).toEqual(printOf(long));
    expect(printOf(long).sample).toHaveLength(960);
    expect(printOf('一二三')).toMatchObject({ letters: 3, grams: 0, sample: '' });
  });

  it('says how much of the paper stands in other letters, and how much else they have', () => {
    const paper = letters(3_000);
    expect(guess(paper, paper)).toEqual({ share: 1, foreignGrams: 0 });
    const half = guess(paper, paper.slice(0, 1_500));
    expect(half.share).toBeGreaterThan(0.4);
    expect(half.share).toBeLessThan(0.6);
    const more = guess(paper, `${paper}${letters(1_000, 0x7000)}`);
    expect(more.share).toBe(1);
    expect(more.foreignGrams).toBeGreaterThan(700);
    expect(more.foreignGrams).toBeLessThan(1_300);
  });

  it('knows a short paper in full', () => {
    const paper = letters(60);
    expect(guess(paper, `${paper}${letters(20, 0x7000)}`)).toEqual({ share: 1, foreignGrams: 20 });
  });

  it('finds nothing in a sample that is empty or broken', () => {
    const print = { ...printOf(letters(500)), sample: '' };
    expect(guessFromSample(print, new Set(gramsOf(letters(500))))).toEqual({ share: 0, foreignGrams: 0 });
    expect(guessFromSample({ ...print, sample: 'AA' }, new Set([1, 2]))).toEqual({ share: 0, foreignGrams: 0 });
  });
});

describe('two texts laid beside each other', () => {
  const paper = { text: letters(400), pages: '', notes: '' };
  const other = letters(300, 0x6fff);

  it('count a changed word as a word, and a further sentence as a sentence', () => {
    const changed = `${paper.text.slice(0, 100)}改动${paper.text.slice(102)}`;
    expect(compareLetters(paper, changed)).toMatchObject({ share: 398 / 400, longestMissing: 2, addedWords: 2 });
    const longer = `${paper.text.slice(0, 100)}${other.slice(0, 30)}${paper.text.slice(100)}`;
    expect(compareLetters(paper, longer)).toMatchObject({ share: 1, addedWords: 0, addedSentences: 30 });
  });

  it('say what is missing in one piece', () => {
    const cut = paper.text.slice(0, 150) + paper.text.slice(250);
    expect(compareLetters(paper, cut)).toMatchObject({ longestMissing: 100, addedSentences: 0 });
  });

  it('do not call a note missing in one piece, which a plain text file loses', () => {
    const cut = paper.text.slice(0, 150) + paper.text.slice(250);
    const noted = { ...paper, notes: paper.text.slice(150, 250) };
    expect(compareLetters(noted, cut)).toMatchObject({ share: 0.75, longestMissing: 0 });
  });

  it('see what comes a second time, although all of it stands in the paper', () => {
    const quoted = paper.text.slice(0, 200) + paper.text;
    expect(compareLetters(paper, quoted)).toMatchObject({ share: 1, addedSentences: 0 });
    expect(compareLetters(paper, quoted).longestExtra).toBeGreaterThan(190);
    expect(compareLetters(paper, paper.text).longestExtra).toBe(0);
  });

  it('take no notice of the order, nor of what stands at the head and foot of pages', () => {
    const turned = paper.text.slice(200) + paper.text.slice(0, 200);
    expect(compareLetters(paper, turned)).toMatchObject({ share: 1, longestExtra: 0 });
    const onPages = { ...paper, pages: other.slice(0, 50) };
    expect(compareLetters(onPages, paper.text + other.slice(0, 50))).toMatchObject({ share: 1, addedSentences: 0 });
    expect(compareLetters(onPages, paper.text)).toMatchObject({ share: 1, longestMissing: 0 });
  });

  it('do not break over texts that are too short to be laid beside anything', () => {
    expect(compareLetters({ text: '', pages: '', notes: '' }, '一二三')).toMatchObject({ share: 0, addedWords: 3 });
    expect(compareLetters(paper, '')).toMatchObject({ share: 0, longestMissing: 400, addedWords: 0 });
  });
});

describe('the heads of pages', () => {
  const line = (text: string, page: number | null) => ({ text, page });
  const words = (lines: { text: string; page: number | null }[]) => withoutPageHeads(lines).map((one) => one.text);

  it('are kept once, their numbers left out of account', () => {
    const lines = [
      line('汇编 1', 1),
      line('甲', 1),
      line('汇编 2', 2),
      line('乙', 2),
      line('汇编 3', 3),
      line('丙', 3),
    ];
    expect(words(lines)).toEqual(['汇编 1', '甲', '乙', '丙']);
  });

  it('are not lines that stand twice on one page, or on few pages, or in a file without pages', () => {
    const twice = [line('已落实', 1), line('已落实', 1), line('已落实', 2), line('甲', 2)];
    expect(words(twice)).toHaveLength(4);
    const few = [
      line('甲', 1),
      line('甲', 2),
      ...[3, 4, 5, 6, 7].map((page) => line(String.fromCharCode(0x4e00 + page), page)),
    ];
    expect(words(few)).toHaveLength(7);
    expect(words([line('甲', null), line('甲', null)])).toHaveLength(2);
  });
});

describe('a marked file that is known by its sample alone', () => {
  const print = printOf(letters(2_000));

  it('is a copy when hardly a gram is foreign, and none when as much stands in it as an answer has', () => {
    expect(isProbablyCopy(print, 2_000, { share: 0.98, foreignGrams: 30 })).toBe(true);
    expect(isProbablyCopy(print, 2_100, { share: 0.98, foreignGrams: 120 })).toBe(false);
  });

  it('is none when it repeats the paper, has lost half of it, or the paper is too short to tell', () => {
    expect(isProbablyCopy(print, 2_600, { share: 1, foreignGrams: 0 })).toBe(false);
    expect(isProbablyCopy(print, 900, { share: 0.4, foreignGrams: 0 })).toBe(false);
    expect(isProbablyCopy(printOf(letters(80)), 80, { share: 1, foreignGrams: 0 })).toBe(false);
  });
});
