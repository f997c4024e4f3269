import type { ListReport } from '#shared/contract/list-preview.ts';
import { untakenCodes } from '#shared/domain/doubt-codes.ts';
import type { ReadListForm } from '#shared/domain/readings/read-list-form.ts';
import type { ReadSuggestion } from '#shared/domain/readings/read-suggestion.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { groupBy } from '../../group-by.ts';
import { judgedByCells } from '../../reading/records/suggestions/judge-columns.ts';
import { mapColumns } from '../../reading/records/suggestions/map-columns.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { citedPlace, placesOf } from '../lists/list-place.ts';
import { listReport } from '../lists/list-preview.ts';
import { isOurs } from '../lists/list-records.ts';
import type { ListedRow } from '../lists/listed-row.ts';
import { rowScene } from '../lists/row-scene.ts';
import { withSheetRows } from '../lists/shown-rows.ts';
import { type ListToTake, takeLists } from '../lists/take-lists.ts';
import { sessionOf } from '../meetings/settle-sessions.ts';
import type { LedgerPlaces } from '../places/ledger-places.ts';
import { citationIn } from './citation-in.ts';
import { documentId } from './propose-documents.ts';

type Scene = { draft: LedgerDraft; source: SourceRecord; places: LedgerPlaces };

/** Rows of a paper without a table (numbered lines) stand in a list without columns. */
function bareForm(rows: number): ReadListForm {
  return { sheet: null, above: [], head: [], headings: [], dayForms: {}, between: [], rows };
}

/** A row of a paper; its session, or the paper's, is called with its place where that is not the workspace's own. */
function rowOf({ draft, source, places }: Scene, read: ReadSuggestion, ours: boolean): ListedRow {
  const { document, firstLine, lastLine: _, ...told } = read;
  const mapping = judgedByCells(mapColumns(Object.keys(read.cells)), [read.cells]);
  const id = documentId(source.id, document);
  const paper = draft.get('documents', id);
  const session = paper
    ? sessionOf(places, { ...paper, meeting: read.session ?? paper.meeting })
    : (read.session ?? null);
  return { ...told, session, line: firstLine, document: id, isOurs: ours, mapping };
}

/** The lists of a reading: the rows of each table, and those of each paper without one. */
function listsOf(scene: Scene, reading: Reading): ListToTake[] {
  const { draft, source } = scene;
  const replies = new Set(
    reading.documents.filter((document) => document.kind === 'suggestion-reply').map((document) => document.id),
  );
  const listed = reading.suggestions.filter((read) => !replies.has(read.document));
  const groups = groupBy(listed, (read) => (read.list === undefined ? read.document : `${read.list}`));
  return [...groups.values()].map((rows): ListToTake => {
    const [first] = rows;
    const meeting = draft.get('documents', documentId(source.id, first?.document ?? ''))?.meeting ?? null;
    const form = (first?.list === undefined ? undefined : reading.lists?.[first.list]) ?? bareForm(rows.length);
    const ours = isOurs(form);
    return { form, session: first?.session ?? meeting, rows: rows.map((read) => rowOf(scene, read, ours)) };
  });
}

function handlingsOf(scene: Scene, reading: Reading): ListedRow[] {
  return (reading.handlings ?? []).map((read) => rowOf(scene, read, true));
}

/** The passage that a suggestion is cited by: of the list that it goes out with, whichever list came first. Another paper's stays. */
function cite(draft: LedgerDraft, suggestion: string, { document, line, title }: ListedRow): void {
  const known = draft.get('suggestions', suggestion);
  if (!known || document === null) return;
  const places = placesOf(known);
  const papers = [document, ...places.flatMap((place) => place.cited?.document ?? [])];
  if (known.citation !== null && !papers.includes(known.citation.document)) return;
  const own = citationIn(document, { firstLine: line, lastLine: line, text: title });
  const citation = citedPlace(draft, known, places) ?? own;
  draft.put('suggestions', { ...known, citation });
}

/** Ids of what the lists of a source name (suggestions, lists, questions), and what became of their rows; null where it has none, hides no sheet and is no table of which nothing was taken. */
export type ProposedLists = { found: string[]; listed: ListReport | null };

/** Enters the suggestions that the lists of this source hold; `places` are those before this import. */
export function proposeSuggestions(
  draft: LedgerDraft,
  source: SourceRecord,
  reading: Reading,
  places: LedgerPlaces,
): ProposedLists {
  const scene = rowScene(draft, { today: source.importedAt.slice(0, 10), by: '' });
  const origin = { title: source.title, source: source.id, at: source.importedAt };
  const papers: Scene = { draft, source, places };
  const lists = listsOf(papers, reading);
  const beside = { rows: reading.rowsLeftOut ?? [], warnings: reading.warnings };
  // A sheet that was not read may hold the list.
  const ratings = (reading.ratings ?? []).map((read) => rowOf(papers, read, false));
  const isTold =
    lists.length + ratings.length > 0 ||
    reading.warnings.some(({ code }) => code === 'hidden-sheet' || untakenCodes.has(code));
  if (!isTold) return { found: [], listed: null };
  const taken = takeLists(scene, { lists, handlings: handlingsOf(papers, reading), ratings, origin });
  const found: string[] = [...taken.lists];
  for (const { rows } of taken.outcomes) {
    for (const { suggestion, question, row, outcome } of rows) {
      // A list that this program wrote is no paper to cite for what the ledger had.
      if (suggestion !== null && (!row.isOurs || outcome === 'added')) cite(draft, suggestion, row);
      found.push(...[suggestion, question].filter((id) => id !== null));
    }
  }
  return { found, listed: withSheetRows(listReport(scene, beside, taken), reading.sheetRows) };
}
