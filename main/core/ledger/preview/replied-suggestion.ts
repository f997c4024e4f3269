import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { findSuggestion, type NearSuggestions, suggestionIndexOf } from '../identity/find-suggestion.ts';
import { isRepliedId, repliedId } from '../identity/temporary-suggestion.ts';
import { factsOfReply, type Replied } from '../joins/replied.ts';

/** The suggestions of a ledger, to be found by what a letter says of one. */
export function suggestionsOf({ suggestions }: Pick<Ledger, 'suggestions'>): NearSuggestions {
  return suggestionIndexOf(suggestions);
}

/** The suggestion of a list that a letter answers, where it is no guess; null for one that only the letter tells of. */
export function listedBy(letter: Replied, index: NearSuggestions): SuggestionRecord | null {
  const isOut = (one: SuggestionRecord) => one.list === null && isRepliedId(one.id, letter.id);
  const found = findSuggestion(index, factsOfReply(letter.reply), { isOut });
  return found.is === 'same' ? found.record : null;
}

/** The suggestion that holds what a letter answers: one of a list, else the one entered from the letter; null while it waits for a person. */
export function answeredBy(
  letter: Replied,
  index: NearSuggestions,
  { suggestions }: Pick<Ledger, 'suggestions'>,
): SuggestionRecord | null {
  return suggestions[repliedId(letter.id, letter.at)] ?? listedBy(letter, index);
}
