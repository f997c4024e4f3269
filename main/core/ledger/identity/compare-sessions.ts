import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { samePlace } from '#shared/text/place-name.ts';
import {
  betweenSessions,
  committeeMeeting,
  sessionLevel,
  sessionOrder,
  sessionTerm,
  sessionYear,
} from './compare-sessions.rules.ts';

/** What the name of a congress session says, as far as it says it. */
type SessionKey = {
  /** Words as compared. */
  words: string;
  place: string;
  level: string;
  isCommittee: boolean;
  term: number | null;
  number: number | null;
  year: number | null;
};

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
}

function readSession(name: string): SessionKey {
  const words = betweenSessions.form.replaceAll(name.normalize('NFKC').replace(/\s/g, ''));
  const term = sessionTerm.form.find(words);
  const number = sessionOrder.form.find(words.slice(term ? term.start + term.words.length : 0));
  const before = term ? words.slice(0, term.start) : '';
  const level = sessionLevel.form.words(before) ?? '';
  return {
    words,
    place: before.slice(0, before.length - level.length),
    level,
    isCommittee: committeeMeeting.form.test(words),
    term: toNumber(term?.groups.number),
    number: toNumber(number?.groups.number),
    year: toNumber(sessionYear.form.words(words) ?? undefined),
  };
}

const known = new Map<string, SessionKey>();

function keyOf(name: string): SessionKey {
  const key = known.get(name) ?? readSession(name);
  if (known.size > 2000) known.clear();
  known.set(name, key);
  return key;
}

function differs<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** True when two sessions print places that cannot be one: 东湖区 may be 云泽市东湖区, 张山县 is not. */
function areApart(a: SessionKey, b: SessionKey): boolean {
  if (a.place !== '' && b.place !== '' && a.level !== '' && samePlace(a.place + a.level, b.place + b.level))
    return false;
  return differs(a.place || null, b.place || null) || differs(a.level || null, b.level || null);
}

/** `unknown` where a name is missing or tells too little to say. */
export type SessionRelation = 'same' | 'other' | 'unknown';

/**
 * How two printed names of congress sessions stand to each other: 市九届人大五次会议 and 云泽市第九届人民代表大会第五次会议 are one. Names that
 * leave out the place or the level do not contradict one that prints it.
 */
export function compareSessions(a: string | null, b: string | null): SessionRelation {
  if (!a || !b) return 'unknown';
  if (a === b) return 'same';
  const [left, right] = [keyOf(a), keyOf(b)];
  if (left.words === right.words) return 'same';
  const isOther =
    left.isCommittee !== right.isCommittee ||
    differs(left.term, right.term) ||
    differs(left.number, right.number) ||
    areApart(left, right);
  if (isOther) return 'other';
  const isCounted = [left, right].every((one) => one.term !== null && one.number !== null);
  if (isCounted) return 'same';
  return differs(left.year, right.year) ? 'other' : 'unknown';
}

/** True for a meeting of a standing committee, before which a motion of the congress comes later. */
export function isCommitteeMeeting(name: string): boolean {
  return keyOf(name).isCommittee;
}

/** A session as a key: the same for the names of one session of one place. Empty for none. */
export function sessionKey(session: string | null): string {
  if (!session) return '';
  const { words, place, level, isCommittee, term, number } = keyOf(session);
  return term !== null && number !== null ? `${place}${level}${isCommittee ? 'c' : ''}${term}-${number}` : words;
}

/** Term and number of a session without its place, which lists print or leave out; the words where it counts neither. */
export function sessionCount(session: string | null): string {
  if (!session) return '';
  const { words, term, number } = keyOf(session);
  return term !== null && number !== null ? `${term}-${number}` : words;
}
