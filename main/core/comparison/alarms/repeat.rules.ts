import { tens } from '#core/language/numerals.ts';
import { form } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

/** Solemn formulas stand in every report and repeat nothing that matters. */
export const formula = form`
  习近平新时代|党的${tens}+[大届]|${tens}届[一二三四五六七八九]中全会|党中央|(党委|市委)的?(正确|坚强)?领导|监督[和与]?支持下|请予审议|高质量发展`;

export const repeatNumbers = {
  repeatShortest: {
    value: 26,
    unit: 'signs',
    step: 1,
    means: 'a shorter run of equal signs is a name or a way of speaking',
  },
  repeatLeastMatter: { value: 24, unit: 'signs', step: 1, means: 'beyond solemn formulas a run must hold so much' },
  repeatLongestFormula: { value: 60, unit: 'signs', step: 1, means: 'a longer run is more than formulas' },
} as const satisfies RuleNumbers;

export type RepeatValues = ValuesOf<typeof repeatNumbers>;
export const repeatValues: RepeatValues = valuesOf(repeatNumbers);
