import type { IdentityRecord } from '#shared/domain/identity-record.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import { type LedgerDraft, readingDraft } from '../ledger-draft.ts';
import { rowScene } from '../lists/row-scene.ts';
import { recordOf } from '../record-of.ts';
import { answered } from './identity-questions.ts';
import { joinIdentities } from './join-identities.ts';
import { mergeSuggestion } from './merge-suggestions.ts';
import { underFreeId } from './suggestion-id.ts';
import { isTemporary } from './temporary-suggestion.ts';

/** Enters a row that waited: into the suggestion that it is, or for itself. What a motion or a letter told is entered by its own join. */
function enterWaiting(draft: LedgerDraft, question: IdentityRecord, same: string | null, now: Circumstances): void {
  const { waiting } = question;
  if (waiting.is !== 'suggestion' || isTemporary(waiting.record)) return;
  const known = same === null ? null : draft.get('suggestions', same);
  if (known) draft.put('suggestions', mergeSuggestion(known, waiting.record, rowScene(draft, now)));
  else draft.put('suggestions', underFreeId(draft, waiting.record));
}

/**
 * Records whether what came in is one of the ledger's records: `same` names the one, null says that it is none of those that were shown.
 * The answer is kept and not asked again. Errors: `not-found`, `conflict` (answered already), `bad-input` (not one of the candidates).
 */
export function decideIdentity(ledger: Ledger, input: { id: string; same: string | null }, now: Circumstances): Change {
  const question = recordOf(ledger, 'identities', input.id);
  if (question.decision !== null) throw new CoreError('conflict', { id: question.id, title: question.title });
  const isShown = input.same === null || question.candidates.some(({ record }) => record === input.same);
  if (!isShown) throw new CoreError('bad-input', { field: 'same', reason: 'no-candidate' });
  // What papers and lists say stays theirs: the person only said what is one.
  const draft = readingDraft(ledger);
  const decided = answered(question, { same: input.same, by: now.by, on: now.today });
  const isHeld = decided.waiting.is === 'motion';
  draft.put('identities', isHeld ? decided : { ...decided, waiting: { is: 'nothing' } });
  enterWaiting(draft, question, input.same, now);
  joinIdentities(draft);
  return draft.change('identity-decided', question.title);
}
