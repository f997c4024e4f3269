import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { draftOf } from './ledger-draft.ts';

/**
 * The change that lets every stage follow from the facts, for ledgers of a time when stages were set by hand. Without operations where
 * they do already.
 */
export function settleStages(ledger: Ledger): Change {
  const draft = draftOf(ledger);
  for (const collection of ['opinions', 'suggestions', 'motions'] as const) {
    for (const record of draft.all(collection)) draft.put(collection, record);
  }
  return draft.change('stages-settled', '');
}
