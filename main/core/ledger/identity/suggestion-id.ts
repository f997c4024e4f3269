import { numberKey } from '#shared/text/suggestion-number.ts';
import { stableId } from '../stable-id.ts';
import { askCore } from '../title-core.ts';
import { sessionCount } from './compare-sessions.ts';
import type { SuggestionFacts } from './compare-suggestions.ts';

/** Id of a suggestion: the same for the same session, number and request, whatever list or letter it comes in. */
export function suggestionId({ session, number, channel, title }: Omit<SuggestionFacts, 'proposers'>): string {
  return stableId('s', sessionCount(session), numberKey(number, channel) ?? '', askCore(title));
}
