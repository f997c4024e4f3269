import { everyOrgan } from '#core/language/organs.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

/**
 * What speaks for a pair of point and measure, as parts of a score of 0 to 1. Found on pairs of real papers by
 * `npm run accuracy:comparison`; headings count most, because answers mostly repeat the heading they answer.
 */
export const pairNumbers = {
  pairText: { value: 0.6, unit: 'of the score', step: 0.05, means: 'the passages are alike' },
  pairLikeness: {
    value: 1.5,
    unit: 'times',
    step: 0.1,
    means: 'passages of two thirds of full likeness are as alike as papers get',
  },
  pairTaken: { value: 0.3, unit: 'of the score', step: 0.05, means: 'the measure takes up the words of the point' },
  pairHeading: { value: 0.35, unit: 'of the score', step: 0.05, means: 'the headings are alike' },
  pairHeadingInText: {
    value: 0.15,
    unit: 'of the score',
    step: 0.05,
    means: 'the words of the heading stand in the measure, which an own heading does not say',
  },
  pairOrgan: { value: 0.04, unit: 'of the score', step: 0.02, means: 'one organ acts in both; it acts in many' },
  pairFigure: { value: 0.08, unit: 'of the score', step: 0.02, means: 'one figure stands in both' },
  pairQuoted: { value: 0.35, unit: 'of the score', step: 0.05, means: 'the measure quotes the heading of the point' },
  pairNumbered: { value: 0.5, unit: 'of the score', step: 0.05, means: 'the measure names the point by its number' },
  pairListed: {
    value: 0.3,
    unit: 'of the score',
    step: 0.05,
    means: 'the opening lists the point at the place of the measure',
  },
  namingShortestQuote: { value: 5, unit: 'signs', step: 1, means: 'a shorter heading stands in many texts by chance' },
  namingSameName: {
    value: 0.6,
    unit: 'of the weight',
    step: 0.05,
    means: 'a name in the opening means a point when so much of the shorter stands in the other',
  },
  explainHeading: { value: 0.3, unit: 'of likeness', step: 0.05, means: 'headings less alike are no reason to give' },
  explainWords: { value: 4, unit: 'words', step: 1, means: 'more words in a reason are not read' },
} as const satisfies RuleNumbers;

export type PairValues = ValuesOf<typeof pairNumbers>;
export const pairValues: PairValues = valuesOf(pairNumbers);

export const organRules = [
  {
    id: 'organ-tells-none',
    means: 'an organ that stands in every paper and tells none apart',
    form: form`^(${everyOrgan}|省政府|国务院|市人大)|(部门|单位)$`,
  },
] as const satisfies readonly FormRule[];

export const [commonOrgan] = organRules;
