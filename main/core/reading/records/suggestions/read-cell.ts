import { firstMatch } from '#core/rules/first-match.ts';
import type { CellProblemCode } from '#shared/domain/readings/cell-problem.ts';
import { catalogue } from '#shared/messages/catalogue.ts';
import { namedDays, toIsoDate } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import {
  betweenDays,
  type ChannelRule,
  type ContactRule,
  cellMarkRules,
  channelRules,
  compactDay,
  contactRules,
  dayAtEnd,
  dayWithoutYear,
  fullDay,
  grades,
  type MarkRule,
  nothing,
  notRated,
  type Rating,
  rated,
  spaceWithinWord,
} from './cell.rules.ts';

/** What a cell says, or why it says nothing that can be. */
export type CellRead<T> = { value: T } | { problem: CellProblemCode };

/** True for a cell that says nothing: empty, 无, or a dash. */
export function saysNothing(cell: string): boolean {
  return nothing.form.test(toHalfWidth(cell).trim());
}

/** The ISO day of a cell: the only one it names. */
export function readDay(cell: string): CellRead<string> {
  const text = toHalfWidth(cell).trim().replace(/\//g, '-');
  const compact = compactDay.form.find(text)?.groups;
  if (compact) {
    const day = toIsoDate(Number(compact.year), Number(compact.month), Number(compact.day));
    return day ? { value: day } : { problem: 'no-such-day' };
  }
  const days = new Set(namedDays(text).map(({ iso }) => iso));
  const [only] = days;
  if (days.size > 1) return { problem: 'several-days' };
  if (only) return { value: only };
  const { month, day } = dayWithoutYear.form.find(text)?.groups ?? {};
  // A leap year has every day that there is.
  if (month && day && toIsoDate(2024, Number(month), Number(day))) return { problem: 'day-without-year' };
  if (month) return { problem: 'no-such-day' };
  return { problem: fullDay.form.test(text) ? 'no-such-day' : 'not-a-day' };
}

function ownRating(text: string): Rating | undefined {
  const ratings = ['satisfied', 'basically-satisfied', 'dissatisfied', 'none'] as const;
  return ratings.find((one) => Object.values(catalogue).some((texts) => texts[`rating.${one}`].toLowerCase() === text));
}

/** 满意, 基本满意 and 不满意 as printed; 未反馈 and the like are a form that did not come back. */
export function readRating(cell: string): CellRead<Rating> {
  const text = toHalfWidth(cell).replace(/\s/g, ' ').trim().toLowerCase();
  const own = ownRating(text);
  if (own) return { value: own };
  if (notRated.form.test(text)) return { value: 'none' };
  // 满 意 is spaced to fill its cell.
  const found = new Set(
    rated.form.findAll(spaceWithinWord.form.replaceAll(text)).map(({ groups }) => groups.grade ?? ''),
  );
  const [only] = found;
  const grade = found.size === 1 && only !== undefined ? grades[only] : undefined;
  return grade ? { value: grade } : { problem: 'unknown-rating' };
}

/** 是 and 否, ticks and crosses. */
export function readMark(cell: string): CellRead<boolean> {
  const text = toHalfWidth(cell).replace(/\s/g, '').toLowerCase();
  const decided = firstMatch<MarkRule>(cellMarkRules, text);
  if (decided) return { value: decided.rule.says };
  return { problem: 'unknown-mark' };
}

/** Whether a list speaks of the time between sessions (闭会期间) or of a session. */
export function readChannel(cell: string): CellRead<'in-session' | 'between-sessions'> {
  const text = cell.replace(/\s/g, '').toLowerCase();
  const decided = firstMatch<ChannelRule>(channelRules, text);
  if (decided) return { value: decided.rule.channel };
  return { problem: 'unknown-channel' };
}

export type Contact = { on: string | null; was: boolean | null };

/** A talk with the deputy: its day, or only whether and how (电话, 走访) there was one. */
export function readContact(cell: string): CellRead<Contact> {
  const day = readDay(cell);
  if ('value' in day) return { value: { on: day.value, was: null } };
  const mark = readMark(cell);
  if ('value' in mark) return { value: { on: null, was: mark.value } };
  const text = cell.replace(/\s/g, '');
  const was = firstMatch<ContactRule>(contactRules, text)?.rule.was;
  // A day that cannot be is asked back, whatever stands beside it; that there was no talk needs none.
  if (was === false || (was === true && day.problem === 'not-a-day')) return { value: { on: null, was } };
  return day;
}

export type OrganDay = { organ: string | null; on: string };

/** Days of organs: `市公安局 2026-03-01；市财政局 2026-03-05`, or one day alone. */
export function readOrganDays(cell: string): CellRead<OrganDay[]> {
  const parts = cell.split(betweenDays.form.regex).filter((part) => part.trim() !== '');
  const days: OrganDay[] = [];
  for (const part of parts) {
    const text = toHalfWidth(part).trim();
    const read = readDay(text);
    if ('problem' in read) return read;
    const organ = dayAtEnd.form.replace(text).trim();
    days.push({ organ: organ === '' ? null : organ, on: read.value });
  }
  const isClear = days.length === 1 || days.every(({ organ }) => organ !== null);
  return isClear ? { value: days } : { problem: 'unclear-days' };
}
