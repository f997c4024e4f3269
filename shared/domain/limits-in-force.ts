import type { OpinionRecord } from './opinion-record.ts';
import type { StatedLimit } from './stated-limit.ts';

type Limited = Pick<OpinionRecord, 'limits' | 'letters'>;

/** The limits that were taken from the letters of a hand-over, those of the latest registered letter first. */
export function limitsOfLetters({ letters = [] }: Pick<OpinionRecord, 'letters'>): StatedLimit[] {
  return letters.toReversed().flatMap(({ limits }) => limits);
}

/** Every limit that holds for an opinion: those of its letters, which go before those of its own paper. */
export function limitsInForce(opinion: Limited): StatedLimit[] {
  return [...limitsOfLetters(opinion), ...opinion.limits];
}
