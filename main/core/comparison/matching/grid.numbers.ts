import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

/** When a pair stands, by its score and those of its rivals, and what the order of an answer says. */
export const gridNumbers = {
  gridClear: { value: 0.25, unit: 'of the score', step: 0.02, means: 'a pair stands whatever its rivals are' },
  gridFaint: { value: 0.1, unit: 'of the score', step: 0.02, means: 'the least at which a pair without rivals stands' },
  gridOnly: {
    value: 0.06,
    unit: 'of the score',
    step: 0.02,
    means: 'the least at which a pair stands whose point and measure have nothing in common with any other',
  },
  gridFarBehind: {
    value: 0.7,
    unit: 'of the score',
    step: 0.1,
    means: 'every other pair of its row and its column is so far behind one that stands alone',
  },
  gridAside: {
    value: 0.15,
    unit: 'of the score',
    step: 0.02,
    means: 'a further measure of a point: it need not be the best of the point, but must point nowhere else',
  },
  gridHalfBehind: {
    value: 0.5,
    unit: 'of the score',
    step: 0.1,
    means: 'a further measure points at every other point so much less',
  },
  gridSecondPoint: {
    value: 0.45,
    unit: 'of the score',
    step: 0.04,
    means: 'a measure that answers another point answers this one too; its words say so almost twice over',
  },
  gridLeft: {
    value: 0.15,
    unit: 'of the score',
    step: 0.02,
    means: 'a point that has no measure takes one that answers others when it fits so well and no other nearly does',
  },
  orderBonus: { value: 0.05, unit: 'of the score', step: 0.02, means: 'the answer keeps the order of the points' },
  orderFewestPairs: { value: 3, unit: 'pairs', step: 1, means: 'fewer are in order by chance' },
  orderMostFalls: {
    value: 0.2,
    unit: 'of the pairs',
    step: 0.1,
    means: 'so many may stand before the one they follow',
  },
  orderHint: {
    value: 0.04,
    unit: 'of the score',
    step: 0.02,
    means: 'enough where the place in an answer that keeps the order says the rest',
  },
  orderGoesOn: {
    value: 0.1,
    unit: 'of the score',
    step: 0.02,
    means: 'a measure that goes on with the answer before it has some words of the point itself',
  },
} as const satisfies RuleNumbers;

export type GridValues = ValuesOf<typeof gridNumbers>;
export const gridValues: GridValues = valuesOf(gridNumbers);
