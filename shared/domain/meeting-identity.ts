import { parseChineseNumeral } from '../text/chinese-numeral.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { isJoint, placesMeet } from '../text/joint-place.ts';
import { isPlaceLevel, levelOf, placeAt, readPlace, samePlace, seatOf } from '../text/place-name.ts';
import {
  besideBody,
  bodyOfMeeting,
  committeeInFull,
  congressInFull,
  dayOfMeeting,
  levelAtHead,
  levelBeforeMeeting,
  meetingBodies,
  meetingWord,
  numberOfMeeting,
  termOfMeeting,
  townOfMeeting,
  wordsBeforeMeeting,
} from './meeting-identity.rules.ts';

/** Which meeting a name means, as far as it says: 市九届人大常委会第24次会议 → 市, standing-committee, 9, 24. */
export type MeetingKey = {
  /** Place of the body (云泽市, 东湖镇, 全国); null where neither the name nor its paper tells. */
  place: string | null;
  /** Level that the name prints where it prints no place; empty for none. */
  level: string;
  /** `congress`, `standing-committee`, `directors`, `presidium`, or the words of another body; null where none is named. */
  body: string | null;
  term: number | null;
  number: number | null;
};

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
}

/** True when a text is nothing but a place, a town of a place, or the nation. */
function isPlace(text: string): boolean {
  const { end } = readPlace(text);
  return text === '全国' || (end > 0 && end === text.length) || townOfMeeting.form.test(text.slice(end));
}

/** The place at the end of what stands before the body, and the level where only that is printed. */
function placeIn(before: string): { place: string | null; level: string } {
  for (let at = 0; at + 2 <= before.length; at += 1) {
    const text = before.slice(at);
    if (isPlace(text)) return { place: seatOf(text), level: '' };
  }
  return { place: null, level: levelBeforeMeeting.form.exec(before)?.[0] ?? '' };
}

function bodyOf(words: string): string | null {
  const body = words
    .replace(congressInFull.form, '人大')
    .replace(committeeInFull.form, '常委会')
    .replace(besideBody.form, '');
  const known = meetingBodies.find(({ form }) => form.test(body))?.body;
  return known ?? (body === '' ? null : body);
}

/** Where the body begins in a name without a term: behind the place or the level before it. */
function headOf(text: string): number {
  const body = bodyOfMeeting.form.exec(text)?.index ?? 0;
  const before = text.slice(0, body);
  if (body === 0 || isPlace(before) || levelBeforeMeeting.form.exec(before)?.[0] === before) return body;
  return readPlace(text).end || (levelAtHead.form.exec(text)?.[0].length ?? 0);
}

/**
 * Which meeting a printed name means. `paper` is the place of the paper that prints it (null where unknown): 市九届人大五次会议 in a
 * paper of 云泽市 is 云泽市's. The presidium's meetings of a session count as that session.
 */
export function readMeeting(name: string, paper: string | null): MeetingKey {
  const text = toHalfWidth(name).replace(/\s/g, '').replace(dayOfMeeting.form, '').replace(wordsBeforeMeeting.form, '');
  const term = termOfMeeting.form.exec(text);
  const anchor = term?.index ?? headOf(text);
  const before = placeIn(text.slice(0, anchor));
  const behind = text.slice(anchor + (term?.[0].length ?? 0));
  // 第十三届全国人民代表大会: the place may follow the term.
  const inner = behind.startsWith('全国') ? 2 : term && before.place === null ? readPlace(behind).end : 0;
  const number = numberOfMeeting.form.exec(behind);
  const words = number
    ? behind.slice(inner, number.index) + (number.groups?.between ?? '')
    : behind.slice(inner).replace(meetingWord.form, '');
  const own = inner > 0 ? seatOf(behind.slice(0, inner)) : before.place;
  return {
    place: own ?? placeByPaper(before.level, paper),
    level: own === null ? before.level : '',
    body: bodyOf(words),
    term: toNumber(term?.groups?.term),
    number: toNumber(number?.groups?.number),
  };
}

function placeByPaper(level: string, paper: string | null): string | null {
  if (paper === null || isJoint(paper)) return null;
  if (level === '') return seatOf(paper);
  const at = isPlaceLevel(level) ? placeAt(paper, level) : null;
  return at === null ? null : seatOf(at);
}

/** Whether two places can be one; a level alone fits every place of that level. */
function comparePlaces(a: MeetingKey, b: MeetingKey): 'same' | 'fits' | 'other' {
  if (a.place !== null && b.place !== null) return samePlace(a.place, b.place) ? 'same' : 'other';
  if (a.place === null && b.place === null) return a.level === b.level ? 'same' : a.level && b.level ? 'other' : 'fits';
  const [level, place] = a.place === null ? [a.level, b.place ?? ''] : [b.level, a.place];
  return level === '' || levelOf(place) === null || levelOf(place) === level ? 'fits' : 'other';
}

function compareParts<T>(a: T | null, b: T | null): 'same' | 'fits' | 'other' {
  if (a === b) return 'same';
  return a === null || b === null ? 'fits' : 'other';
}

/**
 * How two meetings stand to each other: `same` in all that their names say, `fits` where one says less and nothing contradicts,
 * `other` where something does, `unknown` where a name counts no meeting.
 */
export function compareMeetings(a: MeetingKey, b: MeetingKey): 'same' | 'fits' | 'other' | 'unknown' {
  const parts = [comparePlaces(a, b), compareParts(a.body, b.body), compareParts(a.term, b.term)];
  if (parts.includes('other')) return 'other';
  if (a.number === null || b.number === null) return 'unknown';
  if (a.number !== b.number) return 'other';
  return parts.includes('fits') ? 'fits' : 'same';
}

export type PrintedMeeting = { name: string; paper: string | null };

/** True when two printed names may be of one meeting: the same words of one place, or one number and nothing that contradicts. */
export function mayBeOneMeeting(a: PrintedMeeting, b: PrintedMeeting): boolean {
  const [one, other] = [a, b].map(({ name }) => name.replace(/\s/g, ''));
  if (one === other) return placesMeet(a.paper, b.paper);
  const relation = compareMeetings(readMeeting(a.name, a.paper), readMeeting(b.name, b.paper));
  return relation === 'same' || relation === 'fits';
}
