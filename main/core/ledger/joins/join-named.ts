import { joinDeputies } from '../deputies/join-deputies.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { joinConversions } from './join-conversions.ts';
import { joinReplies } from './join-replies.ts';

/**
 * What follows from the titles, numbers and people of motions and suggestions: which suggestion a motion became, which one a letter answers,
 * the deputies. An action that sets one of them has it seen at once, not when some file is read next.
 */
export function joinNamed(draft: LedgerDraft): void {
  const reading = draft.asReading();
  joinConversions(reading);
  joinReplies(reading);
  joinDeputies(reading, draftPlaces(reading));
}
