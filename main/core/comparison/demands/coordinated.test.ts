import { describe, expect, it } from 'vitest';
import { makeTermWeights } from '../terms/term-weights.ts';
import { partsOf } from './answer-parts.ts';
import { unnamedProducts } from './coordinated.ts';
import { noDays } from './in-time.ts';

const unnamed = (demand: string, ...answers: string[]) =>
  unnamedProducts(
    demand,
    partsOf(
      answers.map((text) => ({ title: '', text })),
      makeTermWeights([]),
      noDays,
    ),
  );

describe('products asked for in one breath', () => {
  it('are told apart by their last words: those of which nothing is told', () => {
    expect(unnamed('制定夜市摊位准入、退出办法', '已印发夜市摊位准入办法。')).toEqual(['退出办法']);
    expect(unnamed('制定夜市摊位准入、退出办法', '已印发夜市摊位退出办法。')).toEqual(['制定夜市摊位准入']);
  });

  it('are none where all are told, in one passage or several, or none is', () => {
    expect(unnamed('制定夜市摊位准入、退出办法', '已印发准入、退出办法。')).toEqual([]);
    expect(unnamed('制定夜市摊位准入、退出办法', '已印发准入办法。', '已印发退出办法。')).toEqual([]);
    expect(unnamed('制定夜市摊位准入、退出办法', '已印发收费办法。')).toEqual([]);
  });

  it('are named only by what is told as done', () => {
    expect(unnamed('制定夜市摊位准入、退出办法', '已印发准入办法。将制定退出办法。')).toEqual(['退出办法']);
  });

  it('are none of a list of other things', () => {
    expect(unnamed('清理河道、护岸', '已清理河道。')).toEqual([]);
    expect(unnamed('制定准入、准入办法', '已印发退出办法。')).toEqual([]);
  });
});
