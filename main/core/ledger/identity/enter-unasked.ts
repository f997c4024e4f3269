import type { LedgerDraft } from '../ledger-draft.ts';
import { isTemporary } from './temporary-suggestion.ts';

/**
 * Rows that waited to be told from records that are gone by now: nothing is left to ask, and they enter the ledger. Of the others the
 * records that are gone are no candidates any more.
 */
export function enterUnasked(draft: LedgerDraft): void {
  for (const question of draft.all('identities')) {
    const { waiting, decision, candidates } = question;
    if (question.subject !== 'suggestions' || decision !== null || waiting.is !== 'suggestion') continue;
    if (isTemporary(waiting.record)) continue;
    const left = candidates.filter(({ record }) => draft.get('suggestions', record) !== null);
    if (left.length === candidates.length) continue;
    if (left.length > 0) draft.put('identities', { ...question, candidates: left });
    else {
      draft.remove('identities', question.id);
      if (!draft.get('suggestions', waiting.record.id)) draft.put('suggestions', waiting.record);
    }
  }
}
