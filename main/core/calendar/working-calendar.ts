import chineseDays from 'chinese-days';
import type { HolidayRecord } from '#shared/domain/holiday-record.ts';
import { weekdayOf } from './iso-day.ts';

/** Rest days and working days. Built once per call from the library's table and the days that the office imported. */
export type WorkingCalendar = {
  /** True when people work on this ISO day. */
  isWorkday(iso: string): boolean;
  /** False when nothing but the day of the week is known of this year. */
  isYearKnown(year: number): boolean;
};

/** A day as the library reads days: by the clock of the machine. A text it would take for midnight in Greenwich, which in the west is the day before. */
function byLocalClock(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

const tableYears = new Map<number, boolean>();

function standsInTable(year: number): boolean {
  const known =
    tableYears.get(year) ?? chineseDays.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0;
  tableYears.set(year, known);
  return known;
}

/**
 * The calendar of the State Council's yearly notices as the library `chinese-days` holds them, with the office's own
 * imported days on top. A year that neither knows is counted by Saturdays and Sundays alone; `isYearKnown` tells.
 */
export function makeWorkingCalendar(imported: Readonly<Record<string, HolidayRecord>> = {}): WorkingCalendar {
  const importedYears = new Set(Object.keys(imported).map((day) => Number(day.slice(0, 4))));
  return {
    isWorkday(iso) {
      const own = imported[iso];
      if (own) return !own.rest;
      if (standsInTable(Number(iso.slice(0, 4)))) return chineseDays.isWorkday(byLocalClock(iso));
      const weekday = weekdayOf(iso);
      return weekday !== 0 && weekday !== 6;
    },
    isYearKnown: (year) => importedYears.has(year) || standsInTable(year),
  };
}
