import type { CellProblemCode } from '#shared/domain/reading.ts';
import { catalogue } from '#shared/messages/catalogue.ts';
import { namedDays, toIsoDate } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';

/** What a cell says, or why it says nothing that can be. */
export type CellRead<T> = { value: T } | { problem: CellProblemCode };

const dash = /^(?:无|暂无|—+|-+|\/)?$/;

/** True for a cell that says nothing: empty, 无, or a dash. */
export function saysNothing(cell: string): boolean {
  return dash.test(toHalfWidth(cell).trim());
}

const fullDay = /\d{4}\D{1,3}\d{1,2}\D{1,3}\d{1,2}|[〇○零一二三四五六七八九]{4}年/;

const withoutYear = /^(\d{1,2})\s*[月.-]\s*(\d{1,2})\s*[日号]?$/;

/** The ISO day of a cell: the only one it names. */
export function readDay(cell: string): CellRead<string> {
  const text = toHalfWidth(cell).trim().replace(/\//g, '-');
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) {
    const day = toIsoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    return day ? { value: day } : { problem: 'no-such-day' };
  }
  const days = new Set(namedDays(text).map(({ iso }) => iso));
  const [only] = days;
  if (days.size > 1) return { problem: 'several-days' };
  if (only) return { value: only };
  const [, month, day] = withoutYear.exec(text) ?? [];
  // A leap year has every day that there is.
  if (month && day && toIsoDate(2024, Number(month), Number(day))) return { problem: 'day-without-year' };
  if (month) return { problem: 'no-such-day' };
  return { problem: fullDay.test(text) ? 'no-such-day' : 'not-a-day' };
}

type Rating = 'satisfied' | 'basically-satisfied' | 'dissatisfied' | 'none';
const grades: Readonly<Record<string, Rating | null>> = {
  '': 'satisfied',
  非常: 'satisfied',
  很: 'satisfied',
  十分: 'satisfied',
  基本: 'basically-satisfied',
  不: 'dissatisfied',
};

function ownRating(text: string): Rating | undefined {
  const ratings = ['satisfied', 'basically-satisfied', 'dissatisfied', 'none'] as const;
  return ratings.find((one) => Object.values(catalogue).some((texts) => texts[`rating.${one}`].toLowerCase() === text));
}

/** 满意, 基本满意 and 不满意 as printed; 未反馈 and the like are a form that did not come back. */
export function readRating(cell: string): CellRead<Rating> {
  const text = toHalfWidth(cell).replace(/\s/g, ' ').trim().toLowerCase();
  const own = ownRating(text);
  if (own) return { value: own };
  if (/未(?:反馈|表态|测评|评价|收到)/.test(text)) return { value: 'none' };
  const found = new Set(
    [...text.matchAll(/(非常|很|十分|基本|比较|较为?|不太|不够|不)?满意/g)].map((hit) => hit[1] ?? ''),
  );
  const [only] = found;
  const grade = found.size === 1 && only !== undefined ? grades[only] : undefined;
  return grade ? { value: grade } : { problem: 'unknown-rating' };
}

/** 是 and 否, ticks and crosses. */
export function readMark(cell: string): CellRead<boolean> {
  const text = toHalfWidth(cell).replace(/\s/g, '').toLowerCase();
  if (/^(?:是|√|✓|✔|☑|有|对|重点|重点督办|疑难|y|yes|true|1|★|●)$/.test(text)) return { value: true };
  if (/^(?:否|不是|×|x|✗|☐|非重点|非|n|no|false|0)$/.test(text)) return { value: false };
  return { problem: 'unknown-mark' };
}

/** Whether a list speaks of the time between sessions (闭会期间) or of a session. */
export function readChannel(cell: string): CellRead<'in-session' | 'between-sessions'> {
  const text = cell.replace(/\s/g, '').toLowerCase();
  if (/闭会|会外|会下|平时|betweensessions/.test(text)) return { value: 'between-sessions' };
  if (/会议期间|大会|会内|会上|会间|insession/.test(text)) return { value: 'in-session' };
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
  if (/^(?:未|没有|尚未|没)/.test(text)) return { value: { on: null, was: false } };
  if (day.problem === 'not-a-day' && /^已|电话|走访|上门|座谈|面商|见面|微信|书面|当面|邮件/.test(text)) {
    return { value: { on: null, was: true } };
  }
  return day;
}

export type OrganDay = { organ: string | null; on: string };

/** Days of organs: `市公安局 2026-03-01；市财政局 2026-03-05`, or one day alone. */
export function readOrganDays(cell: string): CellRead<OrganDay[]> {
  const parts = cell.split(/[；;，,、\n]/).filter((part) => part.trim() !== '');
  const days: OrganDay[] = [];
  for (const part of parts) {
    const text = toHalfWidth(part).trim();
    const read = readDay(text);
    if ('problem' in read) return read;
    const organ = text.replace(/[（(：:]?\s*(?:\d{4}\D.*|[〇○零一二三四五六七八九]{4}年.*)$/, '').trim();
    days.push({ organ: organ === '' ? null : organ, on: read.value });
  }
  const isClear = days.length === 1 || days.every(({ organ }) => organ !== null);
  return isClear ? { value: days } : { problem: 'unclear-days' };
}
