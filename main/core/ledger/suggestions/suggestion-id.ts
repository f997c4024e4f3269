import { stableId } from '../stable-id.ts';
import { askCore } from '../title-core.ts';

/** Id of a suggestion: the same for the same session, number and request, whatever list it comes in. */
export function suggestionId(session: string, number: string, title: string): string {
  return stableId('s', session.replace(/\s/g, ''), number.replace(/\s/g, ''), askCore(title));
}
