import { holds } from '#core/rules/first-match.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { numberKey, numberWithoutYear } from '#shared/text/suggestion-number.ts';
import { isTitleAgain } from '../../reading/records/suggestions/row-words.ts';
import { askCore, isShorterTitle, likeness } from '../title-core.ts';
import { compareSessions, type SessionRelation } from './compare-sessions.ts';
import { fullTitle } from './compared-titles.rules.ts';
import { different, near, type Sameness, same } from './sameness.ts';

/** What is known of a suggestion, wherever it comes from: the ledger, a list, a letter, a motion that was converted. */
export type SuggestionFacts = Pick<SuggestionRecord, 'title' | 'number' | 'session' | 'proposers'> & {
  /** Null where the list does not say. */
  channel: SuggestionRecord['channel'] | null;
  /** True when the number is only a serial of its list: it proves nothing and contradicts nothing. */
  isSerial?: boolean;
  /** True for a row of a list that this program wrote: every row of it came out of a ledger. */
  isOurs?: boolean;
  /** True for a row of a list of the office: its number is its own, and another title under it is asked about where nothing parts the sessions. */
  isRow?: boolean;
};

/** Titles that are so alike under one number may be one title with a slip of the pen. */
const alike = 0.6;

/** `shortened`: one number is the other without its year. */
type Relation = 'same' | 'shortened' | 'other' | 'unknown';

function compareNumbers(a: SuggestionFacts, b: SuggestionFacts): Relation {
  const [left, right] = [a, b].map((one) => (one.isSerial ? null : numberKey(one.number, one.channel)));
  if (!left || !right) return 'unknown';
  if (left === right) return 'same';
  return left === numberWithoutYear(right) || right === numberWithoutYear(left) ? 'shortened' : 'other';
}

/** Numbers of one request: where a list does not say in or between sessions, 1 may stand for 闭会1. */
function compareLoosely(a: SuggestionFacts, b: SuggestionFacts): Relation {
  const strict = compareNumbers(a, b);
  if (strict !== 'other' || (a.channel !== null && b.channel !== null)) return strict;
  const between = (one: SuggestionFacts) =>
    one.channel === null ? { ...one, channel: 'between-sessions' as const } : one;
  return compareNumbers(between(a), between(b));
}

function compareProposers(a: SuggestionFacts, b: SuggestionFacts): Relation {
  if (a.proposers.length === 0 || b.proposers.length === 0) return 'unknown';
  return a.proposers.some((name) => b.proposers.includes(name)) ? 'same' : 'other';
}

function bySameTitle(session: SessionRelation, number: Relation, a: SuggestionFacts, b: SuggestionFacts): Sameness {
  if (number === 'other') return near('title-other-number');
  if (number === 'shortened') return session === 'same' ? same : near('number-without-year');
  if (number === 'same') return same;
  if (compareProposers(a, b) === 'other') return near('title-other-deputies');
  // The same request comes back in later years: without session and number it may be another one, unless the row was ours before.
  const isOurs = a.isOurs === true || b.isOurs === true;
  return session === 'unknown' && !(isOurs && a.number === b.number) ? near('title-session-unknown') : same;
}

/** Titles that may be of one request: nearly the same words, or one is short for the other. */
function mayBeOne(a: SuggestionFacts, b: SuggestionFacts): boolean {
  const isShort = isShorterTitle(a.title, b.title) || isShorterTitle(b.title, a.title);
  return isShort || likeness(askCore(a.title), askCore(b.title)) >= alike;
}

/** True for a title in full form, as its mover gave it: 关于…的建议. */
export function isFullTitle(title: string): boolean {
  return holds(fullTitle, title.trim());
}

/** True where one side tells no number and only some words out of the title of the other (雾溪绿道二期). */
function isCalledShort(short: SuggestionFacts, full: SuggestionFacts): boolean {
  const isNamed = !short.isSerial && numberKey(short.number, short.channel) !== null;
  if (isNamed || isFullTitle(short.title) || !isFullTitle(full.title)) return false;
  return isShorterTitle(short.title, full.title) && askCore(full.title).includes(askCore(short.title));
}

/**
 * Whether two suggestions are one. One session, number and request are; so are those of which nothing contradicts and everything that both
 * say agrees. The same number with another title, the same title with another number or where a session is not known, and a shortened
 * number or title are near: a person decides. Other sessions are always others.
 */
export function compareSuggestions(a: SuggestionFacts, b: SuggestionFacts): Sameness {
  const session = compareSessions(a.session, b.session);
  if (session === 'other') return different;
  const number = compareNumbers(a, b);
  const [left, right] = [askCore(a.title), askCore(b.title)];
  // A letter may name nothing but the number.
  if (left === '' || right === '') return number === 'same' ? same : different;
  // 再次答复 in the place of a title says which number it is of, and nothing else.
  if (isTitleAgain(a.title) || isTitleAgain(b.title))
    return number === 'same' ? near(session === 'same' ? 'number-other-title' : 'number-session-unknown') : different;
  if (left === right) return bySameTitle(session, compareLoosely(a, b), a, b);
  if (isCalledShort(a, b) || isCalledShort(b, a)) return near('shorter-title');
  if (number === 'shortened') return mayBeOne(a, b) ? near('number-without-year') : different;
  if (number !== 'same') return different;
  if (session === 'same') return near('number-other-title');
  if (mayBeOne(a, b)) return near('number-session-unknown');
  return a.isRow || b.isRow ? near('number-title-session-unknown') : different;
}
