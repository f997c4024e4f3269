import { extract } from '#core/rules/extract.ts';
import { type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import { mayBeOneMeeting } from '#shared/domain/meeting-identity.ts';
import type { Sitting } from '#shared/domain/sitting.ts';
import { parseChineseDate } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { meetingName } from '../../reading/structure/meeting-name.ts';
import { plainName } from './meeting-of-name.ts';
import { behindSentence, bracketFirst, printedMonth, sittingNumbers, sittingRules } from './printed-sitting.rules.ts';

type Values = ValuesOf<typeof sittingNumbers>;
const dayLength = 86_400_000;

/** A day without a year is one of the paper's year, or of the year before where the paper would be older by half a year. */
function isoOf(words: string, paperDate: string | null, { farAhead }: Values): string | null {
  const own = paperDate === null ? null : Number(paperDate.slice(0, 4));
  const printed = parseChineseDate(words, own);
  if (printed === null || paperDate === null || own === null || words.includes('年')) return printed;
  const isFarAhead = Date.parse(printed) - Date.parse(paperDate) > farAhead * dayLength;
  return isFarAhead ? parseChineseDate(words, own - 1) : printed;
}

/**
 * First and last ISO day of a meeting as one sentence prints them (于5月27日至29日召开, 会议(2026年5月27日至29日)); null where it prints none.
 * `paperDate`: the ISO day of the paper, for days printed without a year.
 */
export function sittingIn(
  sentence: string,
  paperDate: string | null,
  values: Values = valuesOf(sittingNumbers),
): Sitting | null {
  const printed = extract(sittingRules, toHalfWidth(sentence))?.value;
  if (printed === undefined) return null;
  const { from, to } = printed;
  const first = isoOf(from.endsWith('日') ? from : `${from}日`, paperDate, values);
  if (first === null) return null;
  const named = to === null || to.includes('月') ? to : `${printedMonth.words(from) ?? ''}${to}`;
  const inYear = named === null ? null : parseChineseDate(named, Number(first.slice(0, 4)));
  // 12月30日至1月3日 ends in the next year.
  const last =
    inYear !== null && inYear < first ? parseChineseDate(named ?? '', Number(first.slice(0, 4)) + 1) : inYear;
  return { first, last: last !== null && last >= first && isOneMeeting(first, last, values) ? last : first };
}

/** A meeting lasts some days, not months. */
function isOneMeeting(first: string, last: string, { longest }: Values): boolean {
  return Date.parse(last) - Date.parse(first) <= longest * dayLength;
}

type Printing = { meeting: string | null; date: string | null; place: string | null };

/**
 * The days that a paper prints of its own meeting; null where it prints none. A sentence that names another meeting tells of that one,
 * and one that names none tells of this one only by bare days in brackets, as an agenda prints them.
 */
export function printedSitting(passages: readonly string[], { meeting, date, place }: Printing): Sitting | null {
  if (meeting === null || plainName(meeting) === '') return null;
  for (const sentence of passages.flatMap((text) => text.split(behindSentence.form.regex))) {
    const named = meetingName(sentence);
    const isOwn = named === null ? bracketFirst.form.test(sentence) : isNamed(named, meeting, place);
    const found = isOwn ? sittingIn(sentence, date) : null;
    if (found) return found;
  }
  return null;
}

function isNamed(named: string, meeting: string, place: string | null): boolean {
  return mayBeOneMeeting({ name: named, paper: place }, { name: meeting, paper: place });
}
