import { describe, expect, it } from 'vitest';
import { makeTermWeights } from '../terms/term-weights.ts';
import { partsOf } from './answer-parts.ts';
import { noDays } from './in-time.ts';
import { restOf } from './rest.ts';

const weights = makeTermWeights([]);

/** What an answer leaves of a demand, where its first sentence answers it; `meant` are the places of parts with the words of the demand. */
function left(demand: string, text: string, meant: readonly number[] = [], days = noDays): string | null {
  const parts = partsOf([{ title: '', text }], weights, days);
  return restOf(
    demand,
    parts.filter(({ sentence }) => sentence === 0),
    parts,
    (at) => meant.includes(at),
  );
}

describe('what is left of a demand', () => {
  it('is told in the sentence that answers it', () => {
    expect(left('关停渡口4座', '已关停渡口3座，其余1座计划12月关停。')).toBe('其余1座计划12月关停');
    expect(left('关停渡口4座', '已关停渡口4座。')).toBeNull();
  });

  it('is told in the next sentence where that speaks of the rest, and in no later one', () => {
    expect(left('关停渡口4座', '已关停渡口3座。其余1座计划12月关停。')).toBe('其余1座计划12月关停');
    expect(left('关停渡口4座', '已关停渡口3座。巡查记录已归档。其余1座计划12月关停。')).toBeNull();
    expect(left('关停渡口4座', '已关停渡口3座。计划12月新建码头2座。')).toBeNull();
  });

  it('is told in a later sentence with the words of the demand', () => {
    const text = '已关停渡口3座。巡查记录已归档。其余1座渡口计划12月关停。';
    expect(left('关停渡口4座', text, [2])).toBe('其余1座渡口计划12月关停');
    expect(left('关停渡口4座', text, [1])).toBeNull();
  });

  it('is a member that the next sentence puts off to a day, where all are asked for', () => {
    const text = '东渡、北渡码头已改造。南渡码头预计2027年9月改造完成。';
    const later = (demand: string, told: string) =>
      left(demand, told, [], { asked: '2026-05-06', answered: '2026-11-20' });
    expect(later('改造全部码头', text)).toBe('南渡码头预计2027年9月改造完成');
    expect(later('改造码头', text)).toBeNull();
    expect(later('改造全部码头', '东渡、北渡码头已改造。下一步预计2027年9月码头扩建完成。')).toBeNull();
    expect(later('改造全部码头', '东渡、北渡码头已改造。预计2027年9月航线开通。')).toBeNull();
  });

  it('is what some of so many leave, where all are asked for', () => {
    expect(left('所有村都要公布渡口收费', '214个村中有187个公布渡口收费。')).toMatch(/214.*187/);
    expect(left('公布渡口收费', '214个村中有187个公布渡口收费。')).toBeNull();
    expect(left('所有村都要公布渡口收费', '214个村中有214个公布渡口收费。')).toBeNull();
  });
});
