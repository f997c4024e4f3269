import type { ReadListForm, ReadRowLeftOut } from '#shared/domain/readings/read-list-form.ts';
import type { ListContext } from './list-context.ts';
import type { PartRole } from './part-heading.ts';

/** A row of a list that is a suggestion, with what the lines over it say of it. */
export type ListedRow = {
  line: number;
  cells: Record<string, string>;
  around: ListContext;
  /** Organs that the names of parts give it; a suggestion that stands in the parts of several has them all. */
  organs: PartOrgan[];
  /** The cell of numbers of a row that stands for several suggestions, with the first of them. */
  several?: { heading: string; cell: string };
  /** Further rows of the same suggestion, each of which tells a later handling; absent where there is none. */
  again?: { line: number; cells: Record<string, string> }[];
};

export type PartOrgan = { name: string; role: PartRole };

export type LeftOutRow = Omit<ReadRowLeftOut, 'sheet'>;

export type ListRows = { rows: ListedRow[]; leftOut: LeftOutRow[]; between: ReadListForm['between'] };
