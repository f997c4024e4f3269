import { extract } from '#core/rules/extract.ts';
import type { Amount } from './amounts.ts';
import { perPeriodRules } from './per-period.rules.ts';

/** How often in a year an amount comes (每月: 12), with the words for it; null where its sentence does not say. */
export function timesYearly({ marked }: Pick<Amount, 'marked'>): { times: number; words: string } | null {
  const told = extract(perPeriodRules, marked);
  return told && { times: told.value, words: told.found.groups.per ?? '' };
}

/** An amount of an answer counted for the time that is asked about: 每季度2天 is less than 每月1天. As it is where either says no time. */
export function forPeriodOf<T extends Amount>(asked: Amount, told: T): T {
  const [wanted, given] = [timesYearly(asked), timesYearly(told)];
  if (wanted === null || given === null || wanted.times === given.times) return told;
  const share = given.times / wanted.times;
  const figure = { ...told.figure, text: `${given.words}${told.figure.text}` };
  return { ...told, value: told.value * share, coarse: told.coarse * share, figure };
}
