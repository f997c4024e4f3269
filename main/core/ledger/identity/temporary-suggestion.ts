import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { stableId } from '../../stable-id.ts';

/** Id of the suggestion that a motion becomes while no list names it. */
export function conversionId(motion: string): string {
  return stableId('s', 'motion', motion);
}

/** Id of the suggestion that only its reply tells of; `at`: its place among those that one letter answers together. */
export function repliedId(document: string, at = 0): string {
  const first = stableId('s', 'reply', document);
  return at === 0 ? first : `${first}-${at + 1}`;
}

/** True for the id of a suggestion that only this letter tells of. */
export function isRepliedId(id: string, document: string): boolean {
  const first = repliedId(document);
  return id === first || id.startsWith(`${first}-`);
}

/** True when a person has worked on a suggestion: it keeps its id, and stays when nothing names it any more. */
export function isTouchedSuggestion({ entered, acts }: SuggestionRecord): boolean {
  return entered.length > 0 || acts.length > 0;
}

/** True for a suggestion that the program entered for the time being, from a motion or a letter, until a list names it. */
export function isTemporary({ id, list, convertedFrom, citation }: SuggestionRecord): boolean {
  if (list !== null) return false;
  const isConversion = convertedFrom !== null && id === conversionId(convertedFrom);
  return isConversion || (citation !== null && isRepliedId(id, citation.document));
}
