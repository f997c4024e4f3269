import type { LedgerRecords } from '#shared/domain/ledger.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { fieldsOf, type ReadCollection } from '../offers/reader-fields.ts';
import { renewed } from '../offers/renew-record.ts';

/**
 * Enters what a paper proposes. A record that stands already keeps its work; of the fields that readings give (`fields`, all of them when
 * left out) those that nobody set are renewed, and for those that a person set a new view is offered.
 */
export function settle<C extends ReadCollection>(
  draft: LedgerDraft,
  collection: C,
  proposed: LedgerRecords[C],
  fields: readonly (keyof LedgerRecords[C] & string)[] = fieldsOf(collection),
): void {
  const known = draft.get(collection, proposed.id);
  if (!known) {
    draft.put(collection, proposed);
    return;
  }
  const view = Object.fromEntries(fields.map((field) => [field, proposed[field]]));
  draft.put(collection, renewed(collection, known, view as Partial<LedgerRecords[C]>));
}
