import { parseChineseNumeral } from './chinese-numeral.ts';
import { toHalfWidth } from './half-width.ts';

export type FoundDate = { iso: string; start: number; end: number; yearGuessed: boolean };

const numeral = '[0-9〇○零一二三四五六七八九十]';
const written = new RegExp(`(?:(${numeral}{2,4}) ?年 ?)?(${numeral}{1,3}) ?月 ?(${numeral}{1,3}) ?[日号]`, 'g');
const dotted = /(?<![\d.])((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?![\d])/g;

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
  const add = (year: number | null, month: number | null, day: number | null, start: number, length: number) => {
    const of = year ?? defaultYear;
    if (of === null || month === null || day === null) return;
    named.push({ iso: toIsoDate(of, month, day), start, end: start + length, yearGuessed: year === null });
  };
  for (const hit of plain.matchAll(written)) {
    const year = hit[1] === undefined ? null : toNumber(hit[1]);
    add(year, toNumber(hit[2] ?? ''), toNumber(hit[3] ?? ''), hit.index, hit[0].length);
  }
  for (const hit of plain.matchAll(dotted)) {
    add(Number(hit[1]), Number(hit[3]), Number(hit[4]), hit.index, hit[0].length);
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
