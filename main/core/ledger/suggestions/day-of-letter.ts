import type { ParsedInput } from '#shared/contract/contract.ts';
import { isAnswerDayRead } from '#shared/domain/answer-day.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import type { Doubt } from '../plausible/doubt.ts';

type Patch = Pick<ParsedInput<'suggestions.update'>, 'answeredOn' | 'answerClass' | 'answerNumber'>;

/** The reply letter to a suggestion that bears the day of its answer; null where none does. */
function letterOf({ documents }: Pick<Ledger, 'documents'>, { number, channel }: SuggestionRecord, on: string | null) {
  const key = numberKey(number, channel);
  const isIts = (other: string | null) => key === null || other === null || numberKey(other, channel) === key;
  return Object.values(documents).find(({ reply }) => reply?.answeredOn === on && isIts(reply?.number ?? null)) ?? null;
}

/**
 * Asks which day counts where a person types an answer without its day beside a letter that was read: the day that stands is the letter's,
 * and nobody said that the answer is. Once confirmed it is the person's.
 */
export function doubtsOfLetterDay(ledger: Ledger, before: SuggestionRecord, patch: Patch): Doubt[] {
  const isAnswer = Boolean(patch.answerClass || patch.answerNumber);
  const round = before.rounds.at(-1);
  if (!round || !isAnswer || patch.answeredOn !== undefined || !isAnswerDayRead(before, round)) return [];
  const letter = letterOf(ledger, before, round.answeredOn);
  if (letter === null) return [];
  return [
    { code: 'answer-day-of-letter', kind: 'unlikely', details: { title: letter.title, on: round.answeredOn ?? '' } },
  ];
}
