import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

/** What makes a demand answered. Shares are of the weight of its terms; found on pairs of real papers and on invented ones. */
export const answerNumbers = {
  demandEnough: {
    value: 0.3,
    unit: 'of the weight',
    step: 0.05,
    means: 'one sentence takes up enough; an answer in other words keeps a third of the rare ones',
  },
  demandEnoughOverall: {
    value: 0.42,
    unit: 'of the weight',
    step: 0.05,
    means: 'all sentences together do; more, because many sentences share words by chance',
  },
  demandTrace: {
    value: 0.15,
    unit: 'of the weight',
    step: 0.05,
    means: 'the least that is worth a look, when it points here alone',
  },
  demandFarAhead: { value: 2.5, unit: 'times', step: 0.5, means: 'a trace is so much more than other measures show' },
  demandAsGood: {
    value: 0.6,
    unit: 'of the best',
    step: 0.05,
    means: 'sentences so near the best one answer with it',
  },
  demandSameWords: {
    value: 0.8,
    unit: 'of the weight',
    step: 0.05,
    means: 'a sentence with so many words of the point says nothing new',
  },
  demandOldWords: {
    value: 0.7,
    unit: 'of the signs',
    step: 0.2,
    means: 'a sentence of which so much stood in an earlier paper is that sentence again',
  },
  demandOtherWords: {
    value: 0.2,
    unit: 'of the weight of its signs',
    step: 0.05,
    means: 'a deed that no other demand is nearer to tells of it in other words',
  },
  demandSenseWorth: {
    value: 0.8,
    unit: 'of the weight of its signs',
    step: 0.1,
    means: 'a word told in another of its sense counts for a little less',
  },
  demandFewSigns: {
    value: 0.1,
    unit: 'of the weight of its signs',
    step: 0.05,
    means: 'enough where the amount asked for is told and reached beside it',
  },
  demandManySigns: {
    value: 0.28,
    unit: 'of the weight of its signs',
    step: 0.05,
    means: 'enough where it is only stated, without a fact',
  },
  demandFigureBonus: {
    value: 0.15,
    unit: 'of the weight',
    step: 0.05,
    means: 'the very amount asked for counts like half of enough words',
  },
  demandFewestWords: {
    value: 3,
    unit: 'words',
    step: 1,
    means: 'out of their order fewer words are chance',
  },
  demandWordShare: {
    value: 0.8,
    unit: 'of the weight',
    step: 0.05,
    means: 'words out of their order count for a little less',
  },
} as const satisfies RuleNumbers;

export type AnswerValues = ValuesOf<typeof answerNumbers>;
export const answerValues: AnswerValues = valuesOf(answerNumbers);
