import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { Doubt } from './doubt.ts';
import { doubtOfOrder, doubtsOfDay } from './doubts-of-dates.ts';

type Found = { state: CommitmentRecord['state']; on: string | null; start: string | null; today: string };

const dated: readonly CommitmentRecord['state'][] = ['kept', 'partly-kept', 'missed'];

/** True for a state that a person finds on some day. */
export function isDatedVerdict(state: CommitmentRecord['state']): boolean {
  return dated.includes(state);
}

/**
 * What is doubtful about a verdict on the promise of an answer: one without a day is asked about once, because it counts only from the day on which it is entered. `on` and
 * `start` (the day of the answer) are ISO; null where not known.
 */
export function doubtsOfVerdict({ state, on, start, today }: Found): Doubt[] {
  if (on === null) return isDatedVerdict(state) ? [{ code: 'verdict-undated', kind: 'unlikely', details: {} }] : [];
  return [...doubtsOfDay(on, today), ...doubtOfOrder('before-answer', 'impossible', { on, start })];
}
