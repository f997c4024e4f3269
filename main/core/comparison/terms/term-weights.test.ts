import { describe, expect, it } from 'vitest';
import { sharedMatrix } from '../matching/shared-matrix.ts';
import { containedShare, makeTermWeights, sharedSquare } from './term-weights.ts';

// Each word is one term.
const passages = ['渔网、陶罐', '渔网、竹筏', '渔网、磨盘'];

describe('the weight of a term', () => {
  it('is 1 in one passage, and less the more passages have it', () => {
    const { weightOfTerm } = makeTermWeights(passages);
    expect(weightOfTerm('陶罐')).toBe(1);
    expect(weightOfTerm('油灯')).toBe(1);
    expect(weightOfTerm('渔网')).toBeCloseTo(Math.log(11 / 3) / Math.log(11));
  });

  it('counts passages as so many at least', () => {
    const many = Array.from({ length: 30 }, (_, at) => (at < 3 ? '渔网' : '陶罐'));
    expect(makeTermWeights(many).weightOfTerm('渔网')).toBeCloseTo(Math.log(31 / 3) / Math.log(31));
    expect(makeTermWeights(Array.from({ length: 40 }, () => '渔网')).weightOfTerm('渔网')).toBeCloseTo(
      Math.log(41 / 40) / Math.log(41),
    );
  });

  it('is 1 where there are no passages', () => {
    expect(makeTermWeights([]).weightOfTerm('渔网')).toBe(1);
  });

  it('is less for a word of other papers, by half at most', () => {
    const { weightOfTerm } = makeTermWeights(['渔网', '陶罐'], ['渔网', '渔网']);
    expect(weightOfTerm('陶罐')).toBeCloseTo(1);
    expect(weightOfTerm('渔网')).toBeCloseTo(0.5 + 0.5 * (Math.log(11 / 3) / Math.log(11)));
  });

  it('is the same by its id and by its words', () => {
    const { weightOf, weightOfTerm, idOf } = makeTermWeights(passages);
    expect(idOf('渔网')).toBeUndefined();
    const weight = weightOfTerm('渔网');
    expect(weightOf(idOf('渔网') ?? -1)).toBe(weight);
    expect(weightOf(99)).toBe(1);
  });
});

describe('the terms of a passage', () => {
  const weights = makeTermWeights(passages);
  const fish = weights.weightOfTerm('渔网') ** 2;
  const [first, second] = [weights.vectorOf('渔网、陶罐'), weights.vectorOf('竹筏、渔网')];

  it('are kept in order with the sum of their squares, once for a text', () => {
    expect([...first.ids]).toEqual([...first.ids].sort((a, b) => a - b));
    expect(first.square).toBeCloseTo(1 + fish);
    expect(weights.vectorOf('渔网、陶罐')).toBe(first);
    expect(weights.vectorOf('').square).toBe(0);
  });

  it('are shared by the square of their weights', () => {
    expect(sharedSquare(first, second, weights)).toBeCloseTo(fish);
    expect(sharedSquare(second, first, weights)).toBeCloseTo(fish);
    expect(sharedSquare(first, first, weights)).toBeCloseTo(first.square);
    expect(sharedSquare(first, weights.vectorOf('油灯、蒲扇'), weights)).toBe(0);
    expect(sharedSquare(first, weights.vectorOf(''), weights)).toBe(0);
  });

  it('stand in another passage as a share of their own weight', () => {
    const part = weights.vectorOf('陶罐');
    expect(containedShare(part, first, weights)).toBe(1);
    expect(containedShare(first, part, weights)).toBeCloseTo(1 / (1 + fish));
    expect(containedShare(weights.vectorOf(''), first, weights)).toBe(0);
  });

  it('are shared by every pair of a table as by each pair alone', () => {
    const rows = ['渔网、陶罐', '', '磨盘'].map(weights.vectorOf);
    const columns = ['竹筏、渔网', '陶罐、磨盘'].map(weights.vectorOf);
    const each = rows.flatMap((row) => columns.map((column) => sharedSquare(row, column, weights)));
    expect([...sharedMatrix(rows, columns, weights)]).toEqual(each);
    expect(each).toEqual([fish, 1, 0, 0, 0, 1]);
  });
});
