import type { SuggestionRound } from '#shared/domain/motion-record.ts';
import { readDay } from '#shared/text/read-day.ts';
import { dueOfPromise } from '../../comparison/commitments/due-of-promise.ts';

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

/** A handling with the time of its promise: an ISO day, or words that stand in its place; null for none, undefined for as it was. */
export function withPlanned(round: SuggestionRound, time: string | null | undefined): SuggestionRound {
  if (time === undefined) return round;
  const { plannedText: _, ...bare } = round;
  if (time === null || isoDay.test(time)) return { ...bare, plannedFor: time };
  return { ...bare, plannedFor: null, plannedText: time };
}
