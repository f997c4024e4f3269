import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { type Decision, firstMatch } from '#core/rules/first-match.ts';
import type { HolidayRecord } from '#shared/domain/holiday-record.ts';
import { namedDays, toIsoDate } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { addDays, daysBetween } from './iso-day.ts';
import {
  clauseEnd,
  dayStart,
  festival,
  namedYear,
  type RestRule,
  restRules,
  type SpanNumbers,
  spanRules,
} from './read-holiday-list.rules.ts';

type Span = { first: string; last: string; end: number };

const longestHoliday = 31;

function spanAt(text: string, at: number, year: number | null): Span | null {
  const read = extract<ExtractionRule<SpanNumbers>>(spanRules, text, at);
  if (read === null) return null;
  const days = daysOf(read.value, year);
  return days && { ...days, end: at + read.found.words.length };
}

/** The first and the last day, where the calendar has both; `year` is that of a day that names none. */
function daysOf({ first, last }: SpanNumbers, year: number | null): Omit<Span, 'end'> | null {
  const ofYear = first.year ?? year;
  if (ofYear === null) return null;
  const begin = toIsoDate(ofYear, first.month, first.day);
  // 12月31日至1月2日 runs into the next year.
  const lastMonth = last?.month ?? first.month;
  const lastYear = last?.year ?? ofYear + (lastMonth < first.month ? 1 : 0);
  const end = last === null ? begin : toIsoDate(lastYear, lastMonth, last.day);
  return begin && end ? { first: begin, last: end } : null;
}

function spansOf(clause: string, year: number | null): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < clause.length; at += 1) {
    if (dayStart.form.findAt(clause, at) === null) continue;
    const span = spanAt(clause, at, year);
    if (!span) continue;
    spans.push(span);
    at = span.end - 1;
  }
  return spans;
}

/** Whether a clause speaks of rest or of work, and by which words; null where it does neither. */
export function decideRest(clause: string, rules: readonly RestRule[] = restRules): Decision<RestRule> | null {
  return firstMatch(rules, clause);
}

type Clause = { line: string; text: string; year: number | null };

/** The clauses of a list, each with its line and the year that was named last. */
function clausesOf(text: string): Clause[] {
  let year: number | null = null;
  return toHalfWidth(text)
    .split(/\r?\n/)
    .flatMap((line) => line.split(clauseEnd.form.regex).map((clause) => ({ line, text: clause })))
    .map((clause) => {
      const named = namedYear.form.find(clause.text)?.groups.year;
      if (named !== undefined) year = Number(named);
      return { ...clause, year };
    });
}

/** The words of the first day in a holiday list that no calendar has (`2031年2月30日`); null where all are days. */
export function impossibleHoliday(text: string): string | null {
  for (const { text: clause, year } of clausesOf(text)) {
    if (decideRest(clause) === null) continue;
    const day = namedDays(clause, year ?? leapYear).find(({ iso }) => iso === null);
    if (day) return clause.slice(day.start, day.end);
  }
  return null;
}

/** Before a list names its year, only a day that no year has is impossible. */
const leapYear = 2024;

/**
 * Reads a holiday list: the text of the yearly notice (`国庆节：10月1日（周四）至7日（周三）放假调休。10月10日（周六）上班。`) or plain
 * lines (`2027-10-01 休 国庆节`, `2027-10-09 班`). A day without a year takes the year named last before it. Clauses that say
 * neither rest nor work give nothing. The last word on a day wins.
 */
export function readHolidayList(text: string): HolidayRecord[] {
  const days = new Map<string, HolidayRecord>();
  for (const { line, text: clause, year } of clausesOf(text)) {
    const rest = decideRest(clause)?.rule.rest;
    if (rest === undefined) continue;
    const title = festival.form.words(line) ?? (rest ? '休' : '班');
    for (const { first, last } of spansOf(clause, year)) {
      const length = Math.min(daysBetween(first, last), longestHoliday);
      for (let day = 0; day <= length; day += 1) {
        const id = addDays(first, day);
        days.set(id, { id, title, rest });
      }
    }
  }
  return [...days.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
