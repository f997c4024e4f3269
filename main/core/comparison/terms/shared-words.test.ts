import { describe, expect, it } from 'vitest';
import { sharedWords, wordStarts } from './shared-words.ts';
import { makeTermWeights } from './term-weights.ts';

const shared = (text: string, other: string, limit = 12, passages: readonly string[] = []) =>
  sharedWords({ text, starts: wordStarts(text), other, weights: makeTermWeights(passages), limit });

describe('the words of two passages', () => {
  it('are whole words, as long as they run in both', () => {
    expect(shared('清理城区河道', '城区河道已清理')).toEqual(['城区河道', '清理']);
    expect(shared('清理河道', '修复护岸')).toEqual([]);
    expect(shared('', '修复护岸')).toEqual([]);
  });

  it('are given weightiest first, as many as asked for', () => {
    const [first, ...others] = shared('渔网。陶罐。竹筏', '竹筏、陶罐、渔网');
    expect([first, ...others]).toHaveLength(3);
    expect(shared('渔网。陶罐。竹筏', '竹筏、陶罐、渔网', 2)).toHaveLength(2);
    const often = ['渔网', '渔网', '渔网', '陶罐'];
    expect(shared('渔网。陶罐', '陶罐、渔网', 12, often)).toEqual(['陶罐', '渔网']);
    expect(shared('陶罐。渔网', '陶罐、渔网', 12, often)).toEqual(['陶罐', '渔网']);
  });

  it('are none that every passage has, nor words of every paper, nor single signs', () => {
    const often = Array.from({ length: 12 }, () => '渔网');
    expect(shared('渔网。陶罐', '陶罐、渔网', 12, often)).toEqual(['陶罐']);
    expect(shared('加强。推进', '加强、推进')).toEqual([]);
    expect(shared('桥', '桥')).toEqual([]);
  });

  it('are looked for in each paragraph, and begin where a word begins', () => {
    expect(shared('渔网\n陶罐', '陶罐渔网')).toHaveLength(2);
    expect(wordStarts('渔网\n陶罐')).toEqual(expect.arrayContaining([0, 2, 3, 5]));
    expect(wordStarts('')).toEqual([0]);
  });

  it('have their places in long paragraphs too', () => {
    const long = `${'云'.repeat(1500)}渔网`;
    expect(Math.max(...wordStarts(long))).toBe(long.length);
    expect(new Set(wordStarts(long)).size).toBeLessThanOrEqual(long.length + 1);
    expect(wordStarts(long)).toContain(1000);
  });
});
