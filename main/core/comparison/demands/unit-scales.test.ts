import { describe, expect, it } from 'vitest';
import { inCommonUnit } from './unit-scales.ts';

describe('the unit that all of a kind are counted in', () => {
  it.each([
    ['公里', '千米', 1],
    ['千米', '米', 1000],
    ['平方公里', '公顷', 100],
    ['公顷', '亩', 15],
    ['吨', '千克', 1000],
    ['公斤', '斤', 2],
  ])('makes one %s so many %s: %d', (unit, other, times) => {
    const [one, two] = [inCommonUnit(unit), inCommonUnit(other)];
    expect(one.of).toBe(two.of);
    expect(one.times / two.times).toBeCloseTo(times);
  });

  it('leaves a unit that has no other as it is', () => {
    expect(inCommonUnit('处')).toEqual({ of: '处', times: 1 });
  });
});
