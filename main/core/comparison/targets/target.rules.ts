import { growthRate, yearOnYear } from '#core/language/growth-words.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

export const aboveScale = form`规上`;
export const gdp = form`[Gg][Dd][Pp]`;
/** Words and signs that do not make another indicator. */
export const sameName = form`全市|全县|全区|全省|我市|预期|力争|[“”"\s（）()]`;
/** How a name ends that means the growth of what stands before. */
export const growthTail = form`${yearOnYear}?(增长率?|${growthRate})$`;

/** What is written in two ways. */
export const indicatorNameRules = [
  { id: 'name-above-scale', means: '规上 for 规模以上', form: aboveScale },
  { id: 'name-gdp', means: 'GDP for 地区生产总值', form: gdp },
  { id: 'name-growth', means: 'the growth of an indicator, not the indicator', form: growthTail },
] as const satisfies readonly FormRule[];

export const targetNumbers = {
  targetShortestPart: {
    value: 4,
    unit: 'signs',
    step: 1,
    means: 'a shorter name ends many others: 收入 ends 公共预算收入 and 可支配收入',
  },
} as const satisfies RuleNumbers;

export type TargetValues = ValuesOf<typeof targetNumbers>;
export const targetValues: TargetValues = valuesOf(targetNumbers);
