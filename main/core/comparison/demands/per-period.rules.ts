import type { ExtractionRule } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';

/** How often an amount comes, in times a year, by the last such words before it. # stands for the amount, * for others. */
export const perPeriodRules = [
  { id: 'per-week', means: 'an amount of each week', form: form`(?<per>每(个?星期|周))[^每]*#`, read: () => 52 },
  { id: 'per-month', means: 'an amount of each month', form: form`(?<per>(每个?|按)月)[^每]*#`, read: () => 12 },
  { id: 'per-quarter', means: 'an amount of each quarter', form: form`(?<per>(每个?|按)季度)[^每]*#`, read: () => 4 },
  { id: 'per-half-year', means: 'an amount of each half year', form: form`(?<per>每半年)[^每]*#`, read: () => 2 },
  { id: 'per-year', means: 'an amount of each year', form: form`(?<per>(每|按|一|全)年)[^每]*#`, read: () => 1 },
] as const satisfies readonly ExtractionRule<number>[];
