import type { DueAssumption, DueDate, DueUnit } from '#shared/domain/due-date.ts';
import type { DeadlineRule, RulePack } from '#shared/domain/rule-pack.ts';
import { addDays, addMonths } from './iso-day.ts';
import type { WorkingCalendar } from './working-calendar.ts';

type Counted = { date: string; skipped: string[]; assumptions: DueAssumption[] };

function countWorkingDays(start: string, count: number, calendar: WorkingCalendar): Counted {
  const step = count < 0 ? -1 : 1;
  const skipped: string[] = [];
  let unknown = false;
  let date = start;
  for (let left = Math.abs(count); left > 0; ) {
    date = addDays(date, step);
    if (!calendar.isYearKnown(Number(date.slice(0, 4)))) unknown = true;
    if (calendar.isWorkday(date)) left -= 1;
    else skipped.push(date);
  }
  return { date, skipped, assumptions: unknown ? ['weekdays-only'] : [] };
}

/** The ISO day `count` units after `start` (negative: before), with the days passed over and what was assumed. The start is not counted. */
export function countFrom(start: string, count: number, unit: DueUnit, calendar: WorkingCalendar): Counted {
  if (unit === 'working-day') return countWorkingDays(start, count, calendar);
  const counted: Counted =
    unit === 'day'
      ? { date: addDays(start, count), skipped: [], assumptions: [] }
      : {
          date: addMonths(start, count).date,
          skipped: [],
          assumptions: addMonths(start, count).clipped ? ['month-end'] : [],
        };
  // The rules read so far do not say that a last day moves when it is a rest day; it stays, and the screen says so.
  if (!calendar.isWorkday(counted.date)) counted.assumptions.push('ends-on-rest-day');
  return counted;
}

/**
 * The due date that a rule gives for an event on the ISO day `start`, with the whole explanation: rule, article, start
 * day, days skipped, what was assumed. The start day itself is not counted. A rule on `before-meeting` counts back.
 */
export function dueDateFor(input: {
  pack: RulePack;
  rule: DeadlineRule;
  start: string;
  calendar: WorkingCalendar;
}): DueDate {
  const { pack, rule, start, calendar } = input;
  const count = rule.event === 'before-meeting' ? -rule.count : rule.count;
  const { date, skipped, assumptions } = countFrom(start, count, rule.unit, calendar);
  return {
    date,
    original: date,
    because: {
      by: 'rule',
      rulePack: pack.id,
      rule: rule.id,
      article: rule.article,
      event: rule.event,
      start,
      count: rule.count,
      unit: rule.unit,
      skipped,
      confirmed: pack.confirmed,
      assumptions,
    },
    changes: [],
  };
}

/** The latest ISO day to which a rule allows this due date to be extended; null where the rule knows no extension. */
export function latestExtension(due: DueDate, rule: DeadlineRule, calendar: WorkingCalendar): string | null {
  if (!rule.extension) return null;
  const { count, unit } = rule.extension;
  // Months are counted from the start of the first period, so that 3 + 3 months is 6 months and no day is lost at month ends.
  if (unit === 'month' && rule.unit === 'month' && due.because.by === 'rule') {
    return addMonths(due.because.start, rule.count + count).date;
  }
  return countFrom(due.original, count, unit, calendar).date;
}
