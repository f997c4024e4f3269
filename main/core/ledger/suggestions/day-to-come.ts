import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { isRoundFieldEntered } from './entered-rounds.ts';

/** Days on which something happened in a handling. What is still due lies in the days to come by right. */
const ofRound = [
  'answeredOn',
  'ratedOn',
  'signedForOn',
  'contactedOn',
] as const satisfies readonly (keyof SuggestionRound)[];
const ofRecord = ['receivedOn', 'handedOverOn'] as const satisfies readonly (keyof SuggestionRecord)[];

export type DayToCome = { field: (typeof ofRound | typeof ofRecord)[number]; on: string };

/**
 * The first fact of a suggestion that is dated after the ISO day `today`, as a list may print it by a slip (2062-06-12); null where there is
 * none. What a person entered was asked about then.
 */
export function dayToCome(suggestion: SuggestionRecord, today: string): DayToCome | null {
  const own = ofRecord.flatMap((field): DayToCome[] => {
    const on = suggestion[field];
    return on !== null && on > today && !suggestion.entered.includes(field) ? [{ field, on }] : [];
  });
  const rounds = suggestion.rounds.flatMap((round) =>
    ofRound.flatMap((field): DayToCome[] => {
      const on = round[field];
      return on !== null && on > today && !isRoundFieldEntered(suggestion.entered, round, field, false)
        ? [{ field, on }]
        : [];
    }),
  );
  return [...own, ...rounds][0] ?? null;
}
