import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { askCore, likeness } from '../title-core.ts';
import { compareSessions, type SessionRelation } from './compare-sessions.ts';
import { different, near, type Sameness, same } from './sameness.ts';

/** What is known of a suggestion, wherever it comes from: the ledger, a list, a letter, a motion that was converted. */
export type SuggestionFacts = Pick<SuggestionRecord, 'title' | 'number' | 'session' | 'proposers'> & {
  /** Null where the list does not say. */
  channel: SuggestionRecord['channel'] | null;
  /** True when the number is only a serial of its list: it proves nothing and contradicts nothing. */
  isSerial?: boolean;
  /** True for a row of a list that this program wrote: every row of it came out of a ledger. */
  isOurs?: boolean;
};

/** Titles that are so alike under one number may be one title with a slip of the pen. */
const alike = 0.6;

type Relation = 'same' | 'other' | 'unknown';

function compareNumbers(a: SuggestionFacts, b: SuggestionFacts): Relation {
  const [left, right] = [a, b].map((one) => (one.isSerial ? null : numberKey(one.number, one.channel)));
  if (!left || !right) return 'unknown';
  return left === right ? 'same' : 'other';
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
  if (number === 'same') return same;
  if (compareProposers(a, b) === 'other') return near('title-other-deputies');
  // The same request comes back in later years: without session and number it may be another one, unless the row was ours before.
  const isOurs = a.isOurs === true || b.isOurs === true;
  return session === 'unknown' && !(isOurs && a.number === b.number) ? near('title-session-unknown') : same;
}

/**
 * Whether two suggestions are one. One session, number and request are; so are those of which nothing contradicts and everything that both
 * say agrees. The same number with another title, the same title with another number, or the same title where a session is not known,
 * are near: a person decides. Other sessions are always others.
 */
export function compareSuggestions(a: SuggestionFacts, b: SuggestionFacts): Sameness {
  const session = compareSessions(a.session, b.session);
  if (session === 'other') return different;
  const number = compareNumbers(a, b);
  const [left, right] = [askCore(a.title), askCore(b.title)];
  // A letter may name nothing but the number.
  if (left === '' || right === '') return number === 'same' ? same : different;
  if (left === right) return bySameTitle(session, compareLoosely(a, b), a, b);
  if (number !== 'same') return different;
  if (session === 'same') return near('number-other-title');
  return likeness(left, right) >= alike ? near('number-session-unknown') : different;
}
