import type { CellProblemCode } from '#shared/domain/readings/cell-problem.ts';
import type { ColumnValue } from '#shared/domain/suggestion-columns.ts';

/**
 * What a row says of a field: a value, nothing, or something that cannot be (`about`: its words, where they are not the whole cell), beside
 * the part of it that can.
 */
export type Said = { value: ColumnValue } | { problem: CellProblemCode; about?: string; value?: ColumnValue } | null;

/** Nothing said where the row is silent: null, an empty text, an empty list. */
export function said(value: ColumnValue | undefined): Said {
  const isSilent =
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return isSilent ? null : { value };
}
