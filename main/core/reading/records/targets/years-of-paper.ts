import type { ReadTarget } from '#shared/domain/readings/read-target.ts';
import type { Paper } from '../../structure/paper.ts';
import {
  fiveAhead,
  fiveBehind,
  fiveYearPlan,
  namedYear,
  yearsOfPeriodForm,
  yearsOfPlan,
} from './years-of-paper.rules.ts';

/** True for a period of several years: 2026-2030. */
export function isPlanPeriod(period: string | null): boolean {
  return yearsOfPlan.form.test(period ?? '');
}

/** The years that a text names (2026年), in its order. */
export function yearsIn(text: string): number[] {
  return namedYear.form.findAll(text).map(({ groups }) => Number(groups.year));
}

/** The first and the last year of a period as records keep it (2026, 2026-2030, 2025年前三季度); null where it begins with none. */
export function yearsOfPeriod(period: string | null): { first: number; last: number } | null {
  const { first, last = first } = yearsOfPeriodForm.find(period ?? '')?.groups ?? {};
  return first === undefined ? null : { first: Number(first), last: Number(last) };
}

/** The first and the last year of the five-year plan that a text names: the fifteenth runs from 2026 to 2030. */
export function planYears(text: string): { first: number; last: number } | null {
  const numerals = '零一二三四五六七八九十';
  const named = fiveYearPlan.form.find(text.replaceAll('“', ''));
  if (named === null || fiveYearPlan.not.test(text)) return null;
  const plan = 10 + Math.max(0, numerals.indexOf(named.groups.nth || '零'));
  const first = 1951 + plan * 5;
  return { first, last: first + 4 };
}

/** A period as records keep it: 2026-2030. */
export function periodOf({ first, last }: { first: number; last: number }): string {
  return `${first}-${last}`;
}

/** The year that a paper speaks in: the first of its plan, else that of its date, meeting or title; null where none of them says one. */
export function ownYear({ document }: Paper): number | null {
  if (document.kind === 'plan-outline') return planYears(document.title)?.first ?? null;
  const printed = document.date?.slice(0, 4) ?? yearsIn(`${document.meeting ?? ''} ${document.title}`)[0];
  return printed === undefined ? null : Number(printed);
}

/**
 * The year from which the five years of a term are counted: a congress that meets at the end of a year hears of the five that end with it.
 * The paper's own year otherwise.
 */
export function termYear(paper: Paper): number | null {
  const own = ownYear(paper);
  const month = Number(paper.document.date?.slice(5, 7) ?? 0);
  return own !== null && month >= firstMonthOfNextTerm && paper.document.kind !== 'plan-outline' ? own + 1 : own;
}

/** From this month on a congress speaks of the years that begin with the next. */
const firstMonthOfNextTerm = 11;

/** The five years behind (for what was reached) or ahead of a year, where words name them; else null. */
export function fiveYearsIn(words: string, own: number, role: ReadTarget['role'] | null): string | null {
  if (role !== 'target' && fiveBehind.form.test(words)) return periodOf({ first: own - 5, last: own - 1 });
  return role !== 'actual' && fiveAhead.form.test(words) ? periodOf({ first: own, last: own + 4 }) : null;
}
