import { mayBeOneMeeting } from '#shared/domain/meeting-identity.ts';
import type { Sitting } from '#shared/domain/sitting.ts';
import { parseChineseDate } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { meetingName } from '../../reading/structure/meeting-name.ts';
import { plainName } from './meeting-of-name.ts';

const sign = '[0-9〇○零一二三四五六七八九十]';
const year = `(?:${sign}{4} ?年 ?)?`;
const month = `${sign}{1,3} ?月 ?`;
const day = `${sign}{1,3} ?日`;
const until = `(?: ?日)? ?[至到—–―~－-]{1,2} ?(${year}(?:${month})?${day})`;
/** 2026年4月28日至29日, 4月28—29日, 4月30日至5月2日: the first and the last day. */
const range = `(${year}${month}${sign}{1,3})${until}`;
const single = `(${year}${month}${day})`;
/** No other day stands between the days and the word that says what was on them. */
const sameDays = `(?:(?!${day})[^。;；]){0,40}?`;

/** How a paper prints the days of a meeting; a single day only where it is no day on which one report was heard. */
const forms = [
  new RegExp(`${range}${sameDays}(?:召开|举行)`),
  new RegExp(`${single}${sameDays}(?:召开|举行)`),
  new RegExp(`会议 ?[(（]? ?(?:定?于|在)? ?${range}`),
  new RegExp(`会议 ?[(（] ?${single} ?[)）]`),
  new RegExp(`^[\\s*]*[(（] ?${range}[^)）]{0,6}[)）][\\s*]*$`),
];

/** A day without a year is one of the paper's year, or of the year before where the paper would be older by half a year. */
function isoOf(words: string, paperDate: string | null): string | null {
  const own = paperDate === null ? null : Number(paperDate.slice(0, 4));
  const printed = parseChineseDate(words, own);
  if (printed === null || paperDate === null || own === null || words.includes('年')) return printed;
  const isFarAhead = Date.parse(printed) - Date.parse(paperDate) > 183 * 86_400_000;
  return isFarAhead ? parseChineseDate(words, own - 1) : printed;
}

/**
 * First and last ISO day of a meeting as one sentence prints them (于5月27日至29日召开, 会议(2026年5月27日至29日)); null where it prints none.
 * `paperDate`: the ISO day of the paper, for days printed without a year.
 */
export function sittingIn(sentence: string, paperDate: string | null): Sitting | null {
  const plain = toHalfWidth(sentence);
  const [, from = '', to] = forms.map((one) => one.exec(plain)).find((hit) => hit !== null) ?? [];
  const first = isoOf(from.endsWith('日') ? from : `${from}日`, paperDate);
  if (from === '' || first === null) return null;
  const firstMonth = new RegExp(month).exec(from)?.[0] ?? '';
  const named = to === undefined || to.includes('月') ? to : `${firstMonth}${to}`;
  const inYear = named === undefined ? null : parseChineseDate(named, Number(first.slice(0, 4)));
  // 12月30日至1月3日 ends in the next year.
  const last =
    inYear !== null && inYear < first ? parseChineseDate(named ?? '', Number(first.slice(0, 4)) + 1) : inYear;
  return { first, last: last !== null && last >= first && isOneMeeting(first, last) ? last : first };
}

/** A meeting lasts some days, not months. */
function isOneMeeting(first: string, last: string): boolean {
  return Date.parse(last) - Date.parse(first) <= 31 * 86_400_000;
}

type Printing = { meeting: string | null; date: string | null; place: string | null };

/**
 * The days that a paper prints of its own meeting; null where it prints none. A sentence that names another meeting tells of that one,
 * and one that names none tells of this one only by bare days in brackets, as an agenda prints them.
 */
export function printedSitting(passages: readonly string[], { meeting, date, place }: Printing): Sitting | null {
  if (meeting === null || plainName(meeting) === '') return null;
  for (const sentence of passages.flatMap((text) => text.split(/(?<=[。;；])/))) {
    const named = meetingName(sentence);
    const isOwn = named === null ? /^[\s*]*[(（]/.test(sentence) : isNamed(named, meeting, place);
    const found = isOwn ? sittingIn(sentence, date) : null;
    if (found) return found;
  }
  return null;
}

function isNamed(named: string, meeting: string, place: string | null): boolean {
  return mayBeOneMeeting({ name: named, paper: place }, { name: meeting, paper: place });
}
