import { dottedDay, writtenDay } from './chinese-date.rules.ts';
import { parseChineseNumeral } from './chinese-numeral.ts';
import { toHalfWidth } from './half-width.ts';

export type FoundDate = { iso: string; start: number; end: number; yearGuessed: boolean };

function toNumber(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
}

/** ISO day of a year, month and day, or null where the calendar has no such day (9月31日). */
export function toIsoDate(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

type NamedDay = Omit<FoundDate, 'iso'> & { iso: string | null };

/**
 * Every day that a text names, in order, also one that no calendar has (`iso` null). A day without a year (`6月25日`) is given only with
 * `defaultYear`, and is marked as guessed.
 */
export function namedDays(text: string, defaultYear: number | null = null): NamedDay[] {
  const plain = toHalfWidth(text);
  const named: NamedDay[] = [];
  for (const { 0: words, groups = {}, index } of [
    ...plain.matchAll(writtenDay.form),
    ...plain.matchAll(dottedDay.form),
  ]) {
    const year = groups.year === undefined ? null : toNumber(groups.year);
    const of = year ?? defaultYear;
    const [month, day] = [toNumber(groups.month ?? ''), toNumber(groups.day ?? '')];
    if (of === null || month === null || day === null) continue;
    const place = { start: index, end: index + words.length };
    named.push({ iso: toIsoDate(of, month, day), ...place, yearGuessed: year === null });
  }
  return named.sort((a, b) => a.start - b.start);
}

/**
 * Every day named in a text, in order: `2025年6月25日`, `二〇二五年六月二十五日`, `2025-06-25`, `2025.6.25`. Days without a year as in
 * `namedDays`; days that do not exist are left out.
 */
export function findDates(text: string, defaultYear: number | null = null): FoundDate[] {
  return namedDays(text, defaultYear).flatMap(({ iso, ...place }) => (iso === null ? [] : [{ iso, ...place }]));
}

/** The first day named in a text as an ISO date, or null. `defaultYear` serves days printed without a year. */
export function parseChineseDate(text: string, defaultYear: number | null = null): string | null {
  return findDates(text, defaultYear)[0]?.iso ?? null;
}
