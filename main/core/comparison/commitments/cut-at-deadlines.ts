import { splitAtCommas } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import { anyFigure } from '../alarms/passage.rules.ts';
import { tenseOf } from '../demands/tense.ts';
import {
  anybody,
  bareMonth,
  beforeDay,
  type CommitmentValues,
  deadline,
  inParts,
  laterDay,
  namesYear,
  past,
  promisedTime,
  promiseLead,
  thenDone,
  thingAndDay,
  waits,
} from './commitment.rules.ts';
import { dueOfPromise, type PromisedDue } from './due-of-promise.ts';
import { commaAtEnd } from './promise-words.rules.ts';
import { nameless } from './promised-figure.ts';

/** Fewer signs beside a day promise nothing. */
export const shortestPromise = 8;

/** A stretch with one promise; `year` is the one that its days belong to when they name none. */
export type Part = { text: string; year: number | null; follows: boolean };

/** True where a month without a year is over in the year of the paper, so that it was read as one of the next: 6月通水, told in September. */
export function isRolledOn(part: string, date: string | null, due: PromisedDue | null): boolean {
  return date !== null && due?.iso != null && due.iso.slice(0, 4) > date.slice(0, 4) && holds(bareMonth, part);
}

/** The clause begins with the day by which its own act is to be done. */
function opensWithDay(clause: string, due: PromisedDue | null): boolean {
  const from = beforeDay.words(clause)?.length ?? 0;
  return due !== null && due.text !== '' && clause.indexOf(due.text) <= from;
}

/** True where what is told as done is followed by the day of what is still to come: 设备已采购，10月底前安装到位. */
function turnsToDay(before: string, behind: string, due: PromisedDue | null): boolean {
  const isLater = holds(laterDay, behind);
  const opens = opensWithDay(behind, due) || holds(thingAndDay, behind) || isLater;
  return opens && holds(past, before) && !holds(past, behind) && (isLater || tenseOf(behind) === 'promised');
}

/** True where a clause behind what was done names the day on which the rest of it ends: 4条通车，2条正在铺油，12月中旬竣工. */
function turnsToEnd(before: string, clause: string, due: PromisedDue | null, date: string | null): boolean {
  const isAhead = date !== null && due?.iso != null && due.iso > date;
  if (!isAhead || isRolledOn(clause, date, due) || holds(inParts, before) || holds(waits, before)) return false;
  return holds(thenDone, clause) && !holds(past, clause) && (holds(past, before) || tenseOf(before) === 'done');
}

/** True where a promise is followed by what was done of it already: 今明两年培养50名，首批26名已入学. */
function turnsBack(before: string, clause: string): boolean {
  // 到2030年 alone is no promise.
  if (promisedTime.replaceAll(before).trim().length < shortestPromise) return false;
  return !holds(past, before) && holds(past, clause) && (tenseOf(before) === 'promised' || holds(thenDone, before));
}

/** The day of the paper as ISO, or null, and the year that its days belong to when they name none. */
type DayOfPaper = { date: string | null; year: number | null; values: CommitmentValues };

/** Cuts a part before every clause that sets a further day, or names another organ with something of its own to do. */
export function cutAtDeadlines(part: string, { date, year, values }: DayOfPaper): Part[] {
  const cuts: (Part & { start: number })[] = [{ text: part, year, follows: false, start: 0 }];
  let before: PromisedDue | null = null;
  for (const clause of splitAtCommas(part, { text: part, start: 0, end: part.length })) {
    const carried: number | null =
      before?.iso && !holds(namesYear, clause.text) ? Number(before.iso.slice(0, 4)) : year;
    const due = dueOfPromise(nameless(clause.text), date, carried);
    const isLong = clause.text.length >= values.commitmentShortTitle && holds(deadline, clause.text);
    const isFurther =
      before?.iso != null && due?.iso != null && before.iso !== due.iso && opensWithDay(clause.text, due);
    const organ = findOrganNames(clause.text)[0];
    const isFirst = promiseLead.replace(part.slice(0, clause.start)).trim() === '';
    const isOther =
      !isFirst && organ?.start === 0 && !holds(anybody, organ.name) && (due !== null || holds(anyFigure, clause.text));
    const open = part.slice(cuts.at(-1)?.start, clause.start);
    const turns = turnsToDay(open, part.slice(clause.start), due) || turnsToEnd(open, clause.text, due, date);
    const returns = before !== null && !isRolledOn(open, date, before) && turnsBack(open, clause.text);
    if (clause.start > 0 && (isLong || isFurther || isOther || turns || returns)) {
      cuts.push({ text: '', year: turns ? year : carried, follows: !turns, start: clause.start });
      before = due;
    } else before = before ?? due;
  }
  return cuts.map(({ start, ...cut }, at) => ({
    ...cut,
    text: commaAtEnd.form.replace(part.slice(start, cuts[at + 1]?.start)),
  }));
}
