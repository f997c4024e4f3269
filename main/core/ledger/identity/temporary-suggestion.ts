import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { stableId } from '../../stable-id.ts';
import { suggestionId } from './suggestion-id.ts';

/** Id of the suggestion that a motion becomes while no list names it. */
export function conversionId(motion: string): string {
  return stableId('s', 'motion', motion);
}

/** Id of the suggestion that only its reply tells of. */
export function repliedId(document: string): string {
  return stableId('s', 'reply', document);
}

/** True when a person has worked on a suggestion: it keeps its id, and stays when nothing names it any more. */
export function isTouchedSuggestion({ entered, acts }: SuggestionRecord): boolean {
  return entered.length > 0 || acts.length > 0;
}

/** True for a suggestion that the program entered for the time being, from a motion or a letter, until a list names it. */
export function isTemporary({ id, list, convertedFrom, citation }: SuggestionRecord): boolean {
  if (list !== null) return false;
  const isConversion = convertedFrom !== null && id === conversionId(convertedFrom);
  return isConversion || (citation !== null && id === repliedId(citation.document));
}

/**
 * A suggestion that was entered for the time being, with the id that its session, number and request give where a list has told them and
 * nobody has worked on it: so the ledger does not depend on what came first. One that a list named before keeps its id, whatever a further
 * list says of it: links, questions and the log name it by that. `sign`: as for `suggestionId`.
 */
export function renamedByList(known: SuggestionRecord, told: SuggestionRecord, sign: string): SuggestionRecord {
  const isOpen = isTemporary(known) && !isTouchedSuggestion(known);
  return isOpen ? { ...told, id: suggestionId(told, sign) } : told;
}
