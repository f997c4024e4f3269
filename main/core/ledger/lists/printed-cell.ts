import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { cellsIn } from './list-place.ts';
import type { OfficeCell } from './office-cells.ts';

/**
 * What a list that goes out prints of a suggestion in a column of the office's own: the word of the newest list that fills it; where that stands in
 * the same file, the list's own. `known`: what the suggestion has in such columns. Null where no list says anything.
 */
export function printedCell(
  draft: LedgerDraft,
  suggestion: SuggestionRecord,
  list: ListRecord,
  { heading, known }: { heading: string; known: readonly OfficeCell[] },
): OfficeCell | null {
  const own = cellsIn(suggestion, list.id)?.[heading];
  const newest = known.find((one) => one.heading === heading) ?? null;
  const isOfFile = newest === null || draft.get('lists', newest.list)?.workbook === list.workbook;
  return own !== undefined && isOfFile ? { heading, cell: own, list: list.id } : newest;
}
