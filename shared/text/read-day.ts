import { toIsoDate } from './chinese-date.ts';
import { parseChineseNumeral } from './chinese-numeral.ts';
import { toHalfWidth } from './half-width.ts';

const numeral = '[0-9〇○零一二三四五六七八九十]';
const marked = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const bare = /^(\d{4})(\d{2})(\d{2})$/;
const written = new RegExp(`^(${numeral}{4})年(${numeral}{1,3})月(${numeral}{1,3})[日号]?$`);
const withoutYear = new RegExp(`^(${numeral}{1,3})(?:[-./]|月)(${numeral}{1,3})[日号]?$`);

function toNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (parseChineseNumeral(text) ?? Number.NaN);
}

/** Year, month and day of a text that has the form of a date, whether or not the calendar has that day. */
function partsOf(text: string, year: number | null): readonly [string, string, string] | null {
  const plain = toHalfWidth(text).replaceAll('／', '/').replace(/\s/g, '');
  const byMark = marked.exec(plain);
  if (byMark) return [byMark[1] ?? '', byMark[3] ?? '', byMark[4] ?? ''];
  const found = bare.exec(plain) ?? written.exec(plain);
  if (found) return [found[1] ?? '', found[2] ?? '', found[3] ?? ''];
  const day = year === null ? null : withoutYear.exec(plain);
  return day ? [String(year), day[1] ?? '', day[2] ?? ''] : null;
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
