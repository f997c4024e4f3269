import type { PrintedPaper, Unit } from '../paper/printed-paper.ts';
import { textsOf, withRole } from '../paper/walk.rules.ts';

/** A day that a text names, with the year that it takes from before where it leaves one out; null where there is none. */
export type ToldDay = {
  unit: Unit;
  index: number;
  words: string;
  year: number | null;
  month: number;
  day: number;
  /** ISO; null without a year, or where no calendar has the day. */
  iso: string | null;
  hasYear: boolean;
};

const dayForm = /(?:(?<year>\d{4})年)?(?<![\d.])(?<month>\d{1,2})月(?<day>\d{1,2})日/gu;
const yearForm = /(?<![\d.])(?<year>(?:19|20)\d{2})年(?!第|度)/gu;

/** Every day of the paper in order, years carried on from the text before within a unit, else the one year of the paper. */
export function daysOf(paper: PrintedPaper): ToldDay[] {
  const texts = textsOf(paper);
  const signed = signedOn(paper);
  let carried: number | null = null;
  const days: ToldDay[] = [];
  for (const unit of texts) {
    const inUnit = daysIn(unit, unit.role === 'cell' ? null : carried);
    days.push(...(carried === null ? inUnit.map((day) => nearSigning(day, signed)) : inUnit));
    if (unit.role === 'paragraph' || unit.role === 'dateline') carried = inUnit.at(-1)?.year ?? carried;
  }
  return days;
}

/** A day without a year is of the year of signing, in January of the year before where it would lie far ahead. */
export function nearSigning(day: ToldDay, signed: ToldDay | null): ToldDay {
  if (day.year !== null || signed?.year === undefined || signed.year === null) return day;
  const year = day.month - signed.month > 5 ? signed.year - 1 : signed.year;
  return { ...day, year, iso: isoOf(year, day.month, day.day) };
}

/** The days of one unit; `carried` is the year before the first that is told. */
export function daysIn(unit: Unit, carried: number | null): ToldDay[] {
  const years = [...unit.text.matchAll(yearForm)].map((match) => ({
    at: match.index,
    year: Number(match.groups?.year),
  }));
  return [...unit.text.matchAll(dayForm)].map((match) => {
    const month = Number(match.groups?.month);
    const day = Number(match.groups?.day);
    const own = match.groups?.year === undefined ? undefined : Number(match.groups.year);
    const year = own ?? years.filter(({ at }) => at < match.index).at(-1)?.year ?? carried;
    return {
      unit,
      index: match.index,
      words: match[0],
      year,
      month,
      day,
      iso: isoOf(year, month, day),
      hasYear: own !== undefined,
    };
  });
}

export function isoOf(year: number | null, month: number, day: number): string | null {
  if (year === null || !isDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day on which the paper is signed; of a paper of a meeting the day of the meeting, of a table the day under its title. */
export function signedOn(paper: PrintedPaper): ToldDay | null {
  const [signed] = withRole(paper, 'date').flatMap((unit) => daysIn(unit, null));
  if (signed) return signed;
  const [issued] = withRole(paper, 'editor').flatMap((unit) => daysIn(unit, null));
  if (issued) return issued;
  const spoken = withRole(paper, 'dateline').filter(({ text }) => text.startsWith('——'));
  return spoken.flatMap((unit) => daysIn(unit, null))[0] ?? null;
}

/** 0 is Sunday. */
export function weekday(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}
