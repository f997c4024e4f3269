/** In the order of the procedure (代表法 arts. 51–52; return, redo and tracking are practice of places). */
export const suggestionStatuses = [
  'registered',
  'handed-over',
  'returned',
  'redo',
  'accepted',
  'in-progress',
  'answered',
  'rated',
  'tracking',
  'closed',
  'not-filed',
  'withdrawn',
  'merged',
] as const;

export type SuggestionStatus = (typeof suggestionStatuses)[number];

/** Facts of a suggestion that a person records as such; hand-over, sign-for, answer and rating are fields of their round. */
export const suggestionActTypes = [
  'handed-over',
  'returned',
  'signed-for',
  'in-progress',
  'promise-kept',
  'promise-partly-kept',
  'promise-missed',
  'promise-dropped',
  'tracking',
  'closed',
  'not-filed',
  'withdrawn',
  'merged',
] as const;

export type SuggestionActType = (typeof suggestionActTypes)[number];

const over: readonly string[] = ['closed', 'not-filed', 'withdrawn', 'merged'];

/** True while a suggestion still needs somebody. */
export function isOpenSuggestion(status: SuggestionStatus): boolean {
  return !over.includes(status);
}

/** True for a suggestion that counts: not-filed, withdrawn and merged ones are in no rate and no sum. */
export function isSuggestionInForce(suggestion: { status: SuggestionStatus }): boolean {
  return !['not-filed', 'withdrawn', 'merged'].includes(suggestion.status);
}
