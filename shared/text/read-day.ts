import { toIsoDate } from './chinese-date.ts';
import { parseChineseNumeral } from './chinese-numeral.ts';
import { toHalfWidth } from './half-width.ts';
import { typedDays, typedWithoutYear } from './read-day.rules.ts';

function toNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (parseChineseNumeral(text) ?? Number.NaN);
}

/** Year, month and day of a text that has the form of a date, whether or not the calendar has that day. */
function partsOf(text: string, year: number | null): readonly [string, string, string] | null {
  const plain = toHalfWidth(text).replaceAll('／', '/').replace(/\s/g, '');
  for (const { form } of typedDays) {
    const found = form.exec(plain)?.groups;
    if (found) return [found.year ?? '', found.month ?? '', found.day ?? ''];
  }
  const day = year === null ? null : typedWithoutYear.form.exec(plain)?.groups;
  return day ? [String(year), day.month ?? '', day.day ?? ''] : null;
}

/**
 * The ISO day that a person wrote: `2027-3-5`, `2027.3.5`, `2027/3/5`, `20270305`, `2027年3月5日`, `二〇二七年三月五日`. `impossible` for a day
 * that no calendar has (2027-02-31), `unreadable` for what is no date. Without `year`, a day without its year (`3月5日`) is none.
 */
export function readDay(text: string, year: number | null = null): { day: string } | 'impossible' | 'unreadable' {
  const parts = partsOf(text, year);
  if (!parts) return 'unreadable';
  const [of, month, day] = parts.map(toNumber);
  const iso = toIsoDate(of ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN);
  return iso === null ? 'impossible' : { day: iso };
}
