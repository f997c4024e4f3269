import type { CommitmentRow } from '../domain/promises/commitment-row.ts';
import type { MessageDetails, MessageKey } from './catalogue.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** What shows that a promise was kept: the passage, else what a person recorded, else the passage that is asked about, as such; null where nothing does. */
export function shownWords(
  say: Say,
  { shownBy, keptBy, shownAsked }: Pick<CommitmentRow, 'shownBy' | 'keptBy' | 'shownAsked'>,
): string | null {
  if (shownBy) return shownBy.quote;
  if (keptBy !== undefined) return keptBy;
  return shownAsked ? say('promise.said', { what: say('promise-shown.asked'), words: shownAsked.quote }) : null;
}
