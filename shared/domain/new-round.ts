import type { SuggestionRound } from './motion-record.ts';

/** A handling of which nothing is known yet. */
export function newRound(number: number, known: Partial<SuggestionRound> = {}): SuggestionRound {
  return {
    openedOn: null,
    reason: '',
    due: null,
    windows: [],
    signedForOn: null,
    contactedOn: null,
    supportOn: {},
    answeredOn: null,
    answerNumber: null,
    answerClass: null,
    plannedFor: null,
    attitude: null,
    result: null,
    ratedOn: null,
    note: '',
    ...known,
    number,
  };
}
