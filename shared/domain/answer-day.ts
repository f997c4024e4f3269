import type { SuggestionRecord, SuggestionRound } from './motion-record.ts';

/** True where the day of an answer stands and no person set it: a letter or a list told it. Earlier releases marked handlings as a whole. */
export function isAnswerDayRead(
  { entered }: Pick<SuggestionRecord, 'entered'>,
  { number, answeredOn }: Pick<SuggestionRound, 'number' | 'answeredOn'>,
): boolean {
  if (answeredOn === null) return false;
  const isMarked = entered.some((one) => one.startsWith('rounds.'));
  return isMarked ? !entered.includes(`rounds.${number}.answeredOn`) : !entered.includes('rounds');
}
