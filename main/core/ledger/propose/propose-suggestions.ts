import type { Reading, ReadListForm, ReadSuggestion } from '#shared/domain/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { mapColumns } from '../../reading/records/suggestions/map-columns.ts';
import { groupBy } from '../group-by.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { isOurs } from '../lists/list-records.ts';
import type { ListedRow } from '../lists/listed-row.ts';
import { rowScene } from '../lists/row-scene.ts';
import { type ListToTake, takeLists } from '../lists/take-lists.ts';
import { citationIn } from './citation-in.ts';
import { documentId } from './propose-documents.ts';

/** Rows of a paper without a table (numbered lines) stand in a list without columns. */
function bareForm(rows: number): ReadListForm {
  return { sheet: null, above: [], head: [], headings: [], dayForms: {}, between: [], rows };
}

function rowOf(read: ReadSuggestion, source: string, session: string | null, ours: boolean): ListedRow {
  const { document, firstLine, lastLine: _, ...told } = read;
  const mapping = mapColumns(Object.keys(read.cells));
  const of = read.session ?? session;
  return { ...told, session: of, line: firstLine, document: documentId(source, document), isOurs: ours, mapping };
}

/** The lists of a reading: the rows of each table, and those of each paper without one. */
function listsOf(draft: LedgerDraft, source: string, reading: Reading): ListToTake[] {
  const replies = new Set(
    reading.documents.filter((document) => document.kind === 'suggestion-reply').map((document) => document.id),
  );
  const listed = reading.suggestions.filter((read) => !replies.has(read.document));
  const groups = groupBy(listed, (read) => (read.list === undefined ? read.document : `${read.list}`));
  return [...groups.values()].map((rows): ListToTake => {
    const [first] = rows;
    const meeting = draft.get('documents', documentId(source, first?.document ?? ''))?.meeting ?? null;
    const form = (first?.list === undefined ? undefined : reading.lists?.[first.list]) ?? bareForm(rows.length);
    const ours = isOurs(form);
    return { form, session: first?.session ?? meeting, rows: rows.map((read) => rowOf(read, source, meeting, ours)) };
  });
}

function handlingsOf(draft: LedgerDraft, source: string, reading: Reading): ListedRow[] {
  return (reading.handlings ?? []).map((read) => {
    const meeting = draft.get('documents', documentId(source, read.document))?.meeting ?? null;
    return rowOf(read, source, meeting, true);
  });
}

/** The place of a row in its paper, for suggestions that have none. */
function cite(draft: LedgerDraft, suggestion: string, { document, line, title }: ListedRow): void {
  const known = draft.get('suggestions', suggestion);
  const isOurs = known?.citation?.document === document;
  if (!known || document === null || (known.citation !== null && !isOurs)) return;
  const citation = citationIn(document, { firstLine: line, lastLine: line, text: title });
  draft.put('suggestions', { ...known, citation });
}

/** Enters the suggestions that the lists of this source hold. Gives the ids of what they name: suggestions, lists and questions. */
export function proposeSuggestions(draft: LedgerDraft, source: SourceRecord, reading: Reading): string[] {
  const scene = rowScene(draft, { today: source.importedAt.slice(0, 10), by: '' });
  const origin = { title: source.title, source: source.id, at: source.importedAt };
  const lists = listsOf(draft, source.id, reading);
  if (lists.length === 0) return [];
  const taken = takeLists(scene, { lists, handlings: handlingsOf(draft, source.id, reading), origin });
  const found: string[] = [...taken.lists];
  for (const { rows } of taken.outcomes) {
    for (const { suggestion, question, row, outcome } of rows) {
      // A list that this program wrote is no paper to cite for what the ledger had.
      if (suggestion !== null && (!row.isOurs || outcome === 'added')) cite(draft, suggestion, row);
      found.push(...[suggestion, question].filter((id) => id !== null));
    }
  }
  return found;
}
