import type { RowsAmong } from './list-place.ts';
import type { ListedRow } from './listed-row.ts';

/**
 * A row and what the list said before. `among`: the rows of lists that came before and after it, where it is not the newest; what a newer one
 * says stands, and what none of them says is that of the newest that does.
 */
export type ToldRow = {
  row: ListedRow;
  before: ListedRow | null;
  among?: RowsAmong | null;
  /** Rows of other lists of which nobody knows that they are older: what they say of a fact stays, and the row's word is offered. */
  beside?: readonly ListedRow[];
};
