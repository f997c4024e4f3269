import { type CommitmentBasis, type CommitmentRow, commitmentRowsOf } from '#shared/domain/promises/commitment-row.ts';
import { figuresOfPromise } from '../../comparison/commitments/promised-figure.ts';

/** The amount of a promise of an answer is read in its words, as that of a paper in its passage. */
function withFigure(row: CommitmentRow): CommitmentRow {
  const words = row.answer?.words ?? null;
  return words === null ? row : { ...row, figure: figuresOfPromise(words) };
}

/** Every promise of the ledger, of papers and of answers, with what it promises in figures. */
export function promisedRows(ledger: CommitmentBasis): CommitmentRow[] {
  return commitmentRowsOf(ledger).map(withFigure);
}
