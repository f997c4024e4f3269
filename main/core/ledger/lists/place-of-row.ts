import type { LedgerDraft } from '../ledger-draft.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import type { ListedRow } from './listed-row.ts';

/** The place that a row of a list belongs to: of the paper that holds it, else of its session; null where neither tells. */
export function placeOfRow(draft: Pick<LedgerDraft, 'get'>, { document, session }: ListedRow): string | null {
  return placeOfRecord(draft, { citation: document === null ? null : { document }, session: session ?? null });
}
