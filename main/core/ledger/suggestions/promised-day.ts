import type { DueChange } from '#shared/domain/due-date.ts';
import type { SuggestionRound } from '#shared/domain/motion-record.ts';
import { readDay } from '#shared/text/read-day.ts';
import { dueOfPromise } from '../../comparison/commitments/due-of-promise.ts';

import type { Circumstances } from '../circumstances.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The last ISO day of the time for which an answer of the ISO day `answeredOn` promises something: 2026年10月底前, 三季度末, 年底前. Null
 * for words that no day follows from (本届内).
 */
export function promisedDay(words: string, answeredOn: string | null): string | null {
  const year = answeredOn === null ? null : Number(answeredOn.slice(0, 4));
  const read = readDay(words, year);
  if (typeof read === 'object') return read.day;
  return read === 'impossible' ? null : (dueOfPromise(words, answeredOn, year)?.iso ?? null);
}

/**
 * The one ISO day that the words of a promise name themselves (2026年10月底前完成改造). Null where they name none, several, or one that had
 * passed when it was answered: which of them is the promised one, nobody said.
 */
export function dayInPromise(words: string, answeredOn: string | null): string | null {
  const year = answeredOn === null ? null : Number(answeredOn.slice(0, 4));
  const named = dueOfPromise(words, answeredOn, year);
  if (named === null || named.iso === null || named.iso <= (answeredOn ?? '')) return null;
  const further = dueOfPromise(words.replace(named.text, ''), answeredOn, year);
  return further === null || further.iso === named.iso ? named.iso : null;
}

/** What an answer says of its promise: a handling's, or that of one of several organs that answer each for itself. */
export type Planned = Pick<SuggestionRound, 'plannedFor' | 'plannedText' | 'promise' | 'plannedChanges'>;

/**
 * An answer with the time of its promise: an ISO day, or words that stand in its place; null for none, undefined for as it was. Where it has
 * no day any more, nothing is left of how an earlier one moved.
 */
export function withPlanned<Answer extends Planned>(answer: Answer, time: string | null | undefined): Answer {
  if (time === undefined) return answer;
  const { plannedText: _, ...bare } = answer;
  if (time !== null && isoDay.test(time)) return { ...bare, plannedFor: time } as Answer;
  const { plannedChanges: __, ...unmoved } = bare;
  return { ...unmoved, plannedFor: null, ...(time !== null && { plannedText: time }) } as Answer;
}

/**
 * An answer with another promised day than the one that held until then, and why it moved. The first day of a promise is no move.
 */
export function withMovedPlan<Answer extends Planned>(
  round: Answer,
  time: string,
  { kind, reason, now }: { kind: DueChange['kind']; reason: string; now: Circumstances },
): Answer {
  const from = round.plannedFor;
  const next = withPlanned(round, time);
  if (from === null || next.plannedFor === null || next.plannedFor === from) return next;
  const { today: on, by } = now;
  const change = { kind, from, to: next.plannedFor, on, enteredOn: on, by, reason, allowedBy: '', letter: '' };
  return { ...next, plannedChanges: [...(round.plannedChanges ?? []), change] };
}

/** An answer with the words of its promise; blank takes them out, undefined leaves them as they were. */
export function withPromise<Answer extends Planned>(answer: Answer, words: string | undefined): Answer {
  if (words === undefined) return answer;
  const { promise: _, ...bare } = answer;
  const trimmed = words.trim();
  return { ...bare, ...(trimmed !== '' && { promise: trimmed }) } as Answer;
}
