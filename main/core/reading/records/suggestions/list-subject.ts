import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { cellAt } from './cell-at.ts';
import type { ListedRow } from './listed-row.ts';
import type { SheetList } from './lists-of-sheet.ts';
import type { ReadListTable } from './read-list-table.ts';
import { subjectOfList } from './sheet-subject.ts';

/** What a list holds by its columns: suggestions, or their handlings. */
export function kindOf(mapping: Record<string, SuggestionField>): ReadListTable['kind'] {
  const fields = new Set(Object.values(mapping));
  if (!fields.has('title')) return 'other';
  return fields.has('round') && fields.has('openedOn') ? 'handlings' : 'suggestions';
}

/** What a list of a workbook holds instead of suggestions; tables of papers are judged by their papers. */
export function otherSubject(
  part: SheetList,
  { mapping, rows }: { mapping: ReadListTable['mapping']; rows: readonly ListedRow[] },
  { isJudged }: { isJudged: boolean },
): ReadListTable['holds'] {
  if (!isJudged) return null;
  const above = part.above.map(({ text, cells }) => cells?.find((cell) => cell.trim() !== '') ?? text);
  const titles = rows.flatMap(({ cells }) =>
    Object.keys(cells).flatMap((one) => (mapping[one] === 'title' ? cellAt(cells, one) : [])),
  );
  const subject = subjectOfList({ name: part.called, above, mapping, titles });
  return subject === 'suggestions' ? null : subject;
}
