import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { stableId } from '../../stable-id.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { askCore } from '../title-core.ts';
import { sessionCount } from './compare-sessions.ts';
import type { SuggestionFacts } from './compare-suggestions.ts';

/**
 * Id of a suggestion: the same for the same session, number and request, whatever list or letter it comes in. `sign` keeps places apart
 * (`placeSign`); it is empty for the workspace's own, whose sessions lists print with their place or without.
 */
export function suggestionId(
  { session, number, channel, title }: Omit<SuggestionFacts, 'proposers'>,
  sign: string,
): string {
  const place = sign === '' ? [] : [sign];
  return stableId('s', sessionCount(session), numberKey(number, channel) ?? '', askCore(title), ...place);
}

/** The suggestion under an id that nothing else has: a person may have said that two of the very same words are two. */
export function underFreeId(draft: Pick<LedgerDraft, 'get'>, suggestion: SuggestionRecord): SuggestionRecord {
  let { id } = suggestion;
  while (draft.get('suggestions', id)) id = `${id}x`;
  return { ...suggestion, id };
}
