/** What a column of a list of suggestions holds. */
export const suggestionFields = [
  'number',
  'serial',
  'title',
  'proposers',
  'cosigners',
  'delegation',
  'category',
  'organs',
  'lead',
  'support',
  'handedOverOn',
  'answeredOn',
  'answerClass',
  'satisfaction',
] as const;

export type SuggestionField = (typeof suggestionFields)[number];
