import type { Found } from '#core/rules/form.ts';
import type { ListRecord } from '#shared/domain/list-record.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { stateDayRules, yearOfLines } from './state-day.rules.ts';

/** ISO date of a day that there is, else null; the last day of the month where no day is said. */
function isoDay(year: number, month: number, day: number | null): string | null {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day === 0 || (day ?? last) > last) return null;
  return [year, month, day ?? last].map((one) => String(one).padStart(2, '0')).join('-');
}

/**
 * The day whose state a list tells by its own words, as an ISO date: 截至2026年6月30日 above its headings or in its title, else the end of a
 * month there (2026年6月底). A year that is left out is the one year that those lines name. Null where nothing says it.
 */
export function stateDay({ title, form }: Pick<ListRecord, 'title' | 'form'>): string | null {
  const lines = [title, ...form.above].map((line) => toHalfWidth(line).replace(/\s/g, ''));
  const years = new Set(lines.flatMap((line) => yearOfLines.form.findAll(line).map(({ words }) => words)));
  const [only] = years.size === 1 ? years : [];
  for (const rule of stateDayRules) {
    for (const line of lines) {
      const { year = only, month, day }: Found['groups'] = rule.form.find(line)?.groups ?? {};
      if (year === undefined || month === undefined) continue;
      const iso = isoDay(Number(year), Number(month), day === undefined ? null : Number(day));
      if (iso !== null) return iso;
    }
  }
  return null;
}

/** Whether a list tells an earlier state than another; null where one of them does not say, or both tell the same day. */
export function isEarlierState(one: ListRecord, other: ListRecord): boolean | null {
  const [a, b] = [stateDay(one), stateDay(other)];
  return a === null || b === null || a === b ? null : a < b;
}
