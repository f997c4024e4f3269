import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

/** What is proposed of a point when its demands do not tell. */
export const coverageNumbers = {
  coverageFitsAnyhow: {
    value: 0.15,
    unit: 'of the score',
    step: 0.05,
    means: 'a pair that fits this well answers something even when no demand is recognised',
  },
  coverageNearest: {
    value: 0.05,
    unit: 'of the score',
    step: 0.02,
    means: 'a passage that fits less is not named as the nearest: it shares a word by chance',
  },
  coverageHeaded: {
    value: 0.5,
    unit: 'of likeness',
    step: 0.1,
    means: 'headings so alike are one heading: what stands under it is meant for the point',
  },
  coverageWordsMarked: { value: 12, unit: 'words', step: 1, means: 'more marks make a passage unreadable' },
} as const satisfies RuleNumbers;

export type CoverageValues = ValuesOf<typeof coverageNumbers>;
export const coverageValues: CoverageValues = valuesOf(coverageNumbers);
