import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { isTitleAgain } from '../../reading/records/suggestions/row-words.ts';
import { placesOf } from '../lists/list-place.ts';

/** The day of the last answer of a suggestion; null while the handling under way has none. */
function lastAnswer({ rounds }: SuggestionRecord): string | null {
  return rounds.at(-1)?.answeredOn ?? null;
}

/** True where a row says of itself that it is another answer, or stands beside the other in one list. */
function isOtherRow(known: SuggestionRecord, told: SuggestionRecord): boolean {
  const lists = new Set(placesOf(known).map(({ list }) => list));
  return isTitleAgain(told.title) || placesOf(told).some(({ list }) => lists.has(list));
}

/** A handling as one that follows another: it runs from its own letter where that came behind the answer before, else from a day nobody knows. */
function behind(round: SuggestionRound, number: number, answered: string): SuggestionRound {
  const { former: _, ...rest } = round;
  if (round.openedOn !== null && round.openedOn >= answered) return { ...rest, number };
  const isOwnDue = round.due?.because.by === 'list' || round.due?.because.by === 'person';
  return { ...rest, number, openedOn: null, due: isOwnDue ? round.due : null, windows: [] };
}

/** The hand-over of one suggestion that two rows tell stays with its first answer. */
function withHandOverOf(first: SuggestionRound, other: SuggestionRound): SuggestionRound {
  if (first.openedOn !== null) return first;
  const { openedOn, due, windows, former } = other;
  return { ...first, openedOn, due: first.due ?? due, windows, ...(former && { former }) };
}

/**
 * The handlings of two suggestions that are one by a person's word, where each has an answer of another day and the second is another row of
 * the same list, or calls itself another answer: one behind the other, and no answer over another. Null where they are told of one handling.
 */
export function joinedHandlings(known: SuggestionRecord, told: SuggestionRecord): SuggestionRound[] | null {
  const [one, other] = [lastAnswer(known), lastAnswer(told)];
  if (one === null || other === null || one === other || !isOtherRow(known, told)) return null;
  const start = told.rounds[0]?.answeredOn ?? other;
  if (start > one) {
    const count = known.rounds.length;
    return [...known.rounds, ...told.rounds.map((round, at) => behind(round, count + at + 1, one))];
  }
  const [only, ...more] = known.rounds;
  const [first, ...further] = told.rounds;
  // Rows whose answers stand between those of each other are for a person to put in order.
  if (!only || !first || more.length > 0 || further.length > 0 || isTitleAgain(told.title)) return null;
  return [withHandOverOf({ ...first, number: 1 }, only), behind({ ...only, openedOn: null }, 2, other)];
}
