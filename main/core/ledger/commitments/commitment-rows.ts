import type { Duty } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { nextOwed, type WithOwed } from '#shared/domain/owed.ts';
import { type CommitmentRow, isOwedBy } from '#shared/domain/promises/commitment-row.ts';
import { byOutcome } from '#shared/domain/promises/outcome-on.ts';
import { isUnseenScan } from '#shared/domain/unseen-scan.ts';
import { dutiesOfRecord } from '../duties/all-duties.ts';
import { promisedRows } from './promised-rows.ts';

type Filter = { organ?: string | undefined; state?: string | undefined };

/** Promises of papers and of answers by due date, those without one last. */
export function commitmentRows(ledger: Ledger, filter: Filter = {}): CommitmentRow[] {
  const organ = filter.organ === undefined ? undefined : (organRoot(ledger.organs, filter.organ)?.id ?? filter.organ);
  return promisedRows(ledger)
    .filter(
      (one) =>
        (filter.state === undefined || one.state === filter.state) &&
        (organ === undefined || isOwedBy(ledger.organs, one, organ)),
    )
    .sort((a, b) => {
      const dates = (a.due ?? '9999').localeCompare(b.due ?? '9999');
      return dates || (a.id < b.id ? -1 : 1);
    });
}

/** The duty that a promise is: that of its record, or its own among those of the suggestion that was answered. */
function dutiesOfPromise(ledger: Ledger, { id, answer }: CommitmentRow): readonly Duty[] {
  if (answer === null) return dutiesOfRecord(ledger, 'commitments', id);
  return dutiesOfRecord(ledger, 'suggestions', answer.suggestion).filter((duty) => duty.id === id);
}

/** The rows of the list of promises, those overdue first, each with what is owed of it as of the ISO day `today`. */
export function owedCommitments(
  ledger: Ledger,
  rows: readonly CommitmentRow[],
  today: string,
): WithOwed<CommitmentRow>[] {
  return byOutcome(rows, today).map((row) => ({
    ...row,
    ...(isUnseenScan(ledger, row.citation) && { unseen: true as const }),
    owed: nextOwed(dutiesOfPromise(ledger, row), today),
  }));
}
