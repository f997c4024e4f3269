import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';

/** ISO day on which a promise of a paper was made: that of the paper, else of the receipt of the report. Null where neither is known. */
export function madeOn(
  ledger: Pick<Ledger, 'documents' | 'feedback'>,
  { citation, feedback }: Pick<CommitmentRecord, 'citation' | 'feedback'>,
): string | null {
  const received = feedback === null ? null : (ledger.feedback[feedback]?.receivedOn ?? null);
  return ledger.documents[citation.document]?.date ?? received;
}
