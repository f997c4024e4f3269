import { describe, expect, it } from 'vitest';
import { numberId, valuesOf } from './numbers.ts';
import { holdNumbers } from './testing/hold-numbers.ts';

const numbers = {
  leastWords: { value: 3, unit: 'words', step: 1, means: 'fewer say nothing' },
  farAhead: { value: 2.5, unit: 'times', step: 0.5, means: 'as far as chance does not reach' },
} as const;

describe('numbers of rules', () => {
  it('are read by their names, and listed by ids', () => {
    expect(valuesOf(numbers)).toEqual({ leastWords: 3, farAhead: 2.5 });
    expect(Object.keys(numbers).map(numberId)).toEqual(['least-words', 'far-ahead']);
  });
});

holdNumbers<typeof numbers, [words: number, ahead: number]>({
  name: 'numbers held by cases on both sides',
  numbers,
  cases: [
    { what: 'enough of both', given: [3, 2.5], gives: true },
    { what: 'a word too few', given: [2, 9], gives: false },
    { what: 'not far enough', given: [9, 2], gives: false },
  ],
  decide: ([words, ahead], { leastWords, farAhead }) => words >= leastWords && ahead >= farAhead,
});
