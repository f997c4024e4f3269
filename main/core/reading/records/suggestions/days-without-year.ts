import { extract } from '#core/rules/extract.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { namedDays, toIsoDate } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { cellAt } from './cell-at.ts';
import { dayBehindName, type MonthDay, monthDayRules, yearNamed } from './days-without-year.rules.ts';
import { readDay } from './read-cell.ts';

type Cells = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, SuggestionField>>;

/** Days that a row may tell, in the order in which they come to pass: one without a year is told by those before it. */
const inOrder: readonly SuggestionField[] = [
  'receivedOn',
  'openedOn',
  'handedOverOn',
  'signedForOn',
  'contactedOn',
  'answeredOn',
  'followUpOn',
  'ratedOn',
  'originalDue',
  'due',
  'plannedFor',
];

/**
 * Years that a list tells: in its title and the lines over it, and the only one of its days of hand-over, which tells nothing of other days.
 * `dated`: ISO day of the paper, before which lies whatever had happened by then.
 */
export type ListYears = { named: number | null; handedOver: number | null; dated: string | null };

/** What is only to come when a list is written. */
const toCome: readonly (SuggestionField | undefined)[] = ['originalDue', 'due', 'plannedFor'];

/** Month and day of a cell that says them and no year; null for every other. */
export function monthDay(cell: string): MonthDay | null {
  return extract(monthDayRules, toHalfWidth(cell).replace(/\s/g, ''))?.value ?? null;
}

/** The first such day on or after `from`; null where neither that year nor the next has one. */
function firstFrom({ month, day }: MonthDay, from: string): string | null {
  const year = Number(from.slice(0, 4));
  const days = [year, year + 1].map((one) => toIsoDate(one, month, day));
  return days.find((one) => one !== null && one >= from) ?? null;
}

/** The last such day on or before `until`. */
function lastUntil({ month, day }: MonthDay, until: string): string | null {
  const year = Number(until.slice(0, 4));
  const days = [year, year - 1].map((one) => toIsoDate(one, month, day));
  return days.find((one) => one !== null && one <= until) ?? null;
}

function dayOf(cell: string): string | null {
  const read = readDay(cell);
  return 'value' in read ? read.value : null;
}

/**
 * A row whose days without a year (5月28日) have one: that which follows from the hand-over and the other days of the row, else that
 * which the list tells, with those days (`told`). Without any they stay as they are.
 */
export function withYears(
  cells: Cells,
  mapping: Mapping,
  years: ListYears,
): { cells: Record<string, string>; told: { heading: string; year: number }[] } {
  const added: { heading: string; year: number }[] = [];
  const told = inOrder.flatMap((field) => Object.keys(cells).filter((heading) => mapping[heading] === field));
  const full = { ...cells };
  const daysOf = (headings: readonly string[]) => headings.flatMap((heading) => dayOf(cellAt(full, heading)) ?? []);
  const fullDay = (heading: string, at: number, part: MonthDay): string | null => {
    const before = daysOf(told.slice(0, at)).toSorted().at(-1);
    const [after] = daysOf(told.slice(at + 1)).toSorted();
    const year = years.named ?? (mapping[heading] === 'handedOverOn' ? years.handedOver : null);
    const inYear = year === null ? null : toIsoDate(year, part.month, part.day);
    const paper = years.dated !== null && !toCome.includes(mapping[heading]) ? lastUntil(part, years.dated) : null;
    const found = before ? firstFrom(part, before) : (inYear ?? (after ? lastUntil(part, after) : paper));
    if (found !== null && !before && (inYear !== null || !after))
      added.push({ heading, year: Number(found.slice(0, 4)) });
    return found;
  };
  told.forEach((heading, at) => {
    const cell = cellAt(cells, heading);
    const part = monthDay(cell);
    if (part) full[heading] = fullDay(heading, at, part) ?? cell;
    else
      full[heading] = dayBehindName.form.replaceAll(cell, (words) => {
        const day = monthDay(words);
        return (day && fullDay(heading, at, day)) ?? words;
      });
  });
  return { cells: full, told: added };
}

/** The only year that texts name: the lines over a list (2026年代表建议办理情况), or its days of hand-over; null for none, and for several. */
export function yearOf(lines: readonly string[]): number | null {
  const years = new Set(lines.flatMap((line) => yearNamed.form.findAll(line).map(({ words }) => words)));
  const [only] = years;
  return years.size === 1 ? Number(only) : null;
}

/** The only ISO day that stands in a line of its own, as a paper is dated; null for none, and for several. */
export function datedOn(lines: readonly string[]): string | null {
  const days = new Set(
    lines.flatMap((line) => {
      const [day] = namedDays(line.trim());
      return day && day.end - day.start === line.trim().length ? (day.iso ?? []) : [];
    }),
  );
  const [only] = days;
  return days.size === 1 ? (only ?? null) : null;
}
