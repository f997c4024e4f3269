import type { Ledger } from '#shared/domain/ledger.ts';
import { type CommitmentRow, commitmentRowOf, commitmentRowsOf } from '#shared/domain/promises/commitment-row.ts';
import { figuresOfPromise } from '../../comparison/commitments/promised-figure.ts';
import { groupBy } from '../../group-by.ts';
import { checkedPromises } from './checked-promises.ts';
import { openPromiseExtensions } from './open-promise-extensions.ts';

/** The amount of a promise of an answer is read in its words, as that of a paper in its passage. */
function withFigure(row: CommitmentRow): CommitmentRow {
  const words = row.answer?.words ?? null;
  return words === null ? row : { ...row, figure: figuresOfPromise(words) };
}

/** One promise of the ledger as `promisedRows` has it; null where that has none. */
export function promisedRow(ledger: Ledger, id: string): CommitmentRow | null {
  const row = commitmentRowOf(ledger, id);
  return row && withLooks(ledger)(row);
}

/** Every promise of the ledger, of papers and of answers, with what it promises in figures and whether its point was found done since. */
export function promisedRows(ledger: Ledger): CommitmentRow[] {
  return commitmentRowsOf(ledger).map(withLooks(ledger));
}

/** Adds to a row what it promises in figures, whether its point was found done since, and the letters that wait. */
function withLooks(ledger: Ledger): (row: CommitmentRow) => CommitmentRow {
  const checked = new Map(
    checkedPromises(ledger).map(({ commitment, point: { id, number, title }, check: { on } }) => [
      commitment.id,
      { point: id, number, title, on },
    ]),
  );
  const letters = groupBy(openPromiseExtensions(ledger), ({ promise }) => promise);
  return (row) => {
    const [checkedAsked, extensions] = [checked.get(row.id), letters.get(row.id)];
    return { ...withFigure(row), ...(checkedAsked && { checkedAsked }), ...(extensions && { extensions }) };
  };
}
