import { kindsThat } from '#shared/domain/document-kind.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import type { DrawnText } from '../../drawn-text.ts';
import type { Paper } from '../../structure/paper.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { cellsOf } from '../table-cells.ts';
import { isSpreadsheet, type ListSheet, sheetsOfDrawn } from './list-line.ts';
import { suggestionFieldOf } from './map-columns.ts';
import type { ReadListTable } from './read-list-table.ts';
import { readLists } from './read-lists.ts';
import { hasSuggestionLines, isSuggestionLine, isSuggestionTitle, readSuggestionLines } from './suggestion-list.ts';
import { readSuggestionReplies } from './suggestion-reply.ts';
import {
  emptyTableRead,
  handOverWarnings,
  readSuggestionTable,
  readTables,
  type TableRead,
} from './suggestion-table.ts';

const carriers = kindsThat('carries-suggestions');

/** What the cells of rows mean as headings: each row is asked about several times, and the cells of a column are often the same. */
class RowFields {
  readonly #ofRow = new WeakMap<Paragraph, Set<SuggestionField | null>>();
  readonly #ofCell = new Map<string, SuggestionField | null>();

  of(paragraph: Paragraph): Set<SuggestionField | null> {
    const known = this.#ofRow.get(paragraph);
    if (known !== undefined) return known;
    const fields = new Set(cellsOf(paragraph)?.map((cell) => this.#fieldOf(cell)));
    this.#ofRow.set(paragraph, fields);
    return fields;
  }

  #fieldOf(cell: string): SuggestionField | null {
    const known = this.#ofCell.get(cell);
    if (known !== undefined) return known;
    const field = suggestionFieldOf(cell);
    this.#ofCell.set(cell, field);
    return field;
  }
}

/** True where a table has cells that are titles of suggestions. */
function namesSuggestions(paper: Paper): boolean {
  return paper.body.some((paragraph) => cellsOf(paragraph)?.some((cell) => isSuggestionTitle(cell)));
}

/**
 * True for a paper of another kind whose table is plainly a list of suggestions: a column of titles beside deputies or organs, with the
 * numbers of the suggestions, or with serials before what are suggestions by their titles.
 */
function hasSuggestionTable(paper: Paper, rows: RowFields): boolean {
  return paper.body.some((paragraph) => {
    const fields = rows.of(paragraph);
    const isTold = fields.has('title') && (fields.has('proposers') || fields.has('lead') || fields.has('organs'));
    const isNumbered = fields.has('number') && paper.document.kind !== 'letter';
    return isTold && (isNumbered || namesSuggestions(paper));
  });
}

function isList(paper: Paper, rows: RowFields): boolean {
  const { kind } = paper.document;
  return (
    kind === 'suggestion-list' || (carriers.has(kind) && (hasSuggestionTable(paper, rows) || hasSuggestionLines(paper)))
  );
}

/** A paper that looks like a list of suggestions, of which none was read: a person is told where. */
function warnOfUnread(paper: Paper, rows: RowFields): ReadWarning[] {
  const { kind, firstLine } = paper.document;
  if (kind !== 'suggestion-list' && !carriers.has(kind)) return [];
  const looks = paper.body.find(
    (paragraph) =>
      (rows.of(paragraph).has('title') && rows.of(paragraph).has('proposers')) || isSuggestionLine(paragraph.text),
  );
  const line = looks?.firstLine ?? (kind === 'suggestion-list' ? firstLine : null);
  if (line === null) return [];
  return [{ line, code: 'list-not-read', message: 'this looks like a list of suggestions, of which none was read' }];
}

function add(to: TableRead, more: TableRead): void {
  const before = to.lists.length;
  to.suggestions.push(
    ...more.suggestions.map((one) => (one.list === undefined ? one : { ...one, list: before + one.list })),
  );
  to.handlings.push(...more.handlings);
  to.ratings.push(...more.ratings);
  to.lists.push(...more.lists);
  to.rowsLeftOut.push(...more.rowsLeftOut);
  to.warnings.push(...more.warnings);
}

function readPaper(paper: Paper): TableRead {
  const table = readSuggestionTable(paper);
  if (table.suggestions.length > 0) return table;
  const suggestions = readSuggestionLines(paper);
  return { ...table, suggestions, warnings: [...table.warnings, ...handOverWarnings(suggestions)] };
}

/** The sheets beside lists that were read whose titles or headings say that they hold something else than suggestions. */
function warnOfSheets(
  sheets: readonly ListSheet[],
  tables: readonly ReadListTable[],
  { suggestions }: TableRead,
): ReadWarning[] {
  if (suggestions.length === 0) return [];
  return tables.flatMap(({ holds, place, form, rows: [first, ...others] }) => {
    if (holds === null || first === undefined) return [];
    const sheet = form.sheet ?? sheets[place - 1]?.only ?? '';
    const details = { place, sheet, rows: others.length + 1 };
    return [{ line: first.line, code: 'sheet-not-suggestions' as const, message: 'no list of suggestions', details }];
  });
}

/** The lists of a workbook or csv: read from its sheets, because papers know no sheets. */
function readSheets(papers: readonly Paper[], drawn: DrawnText): TableRead {
  const fields = new RowFields();
  const lists = papers.filter((paper) => isList(paper, fields));
  const among = (some: readonly Paper[], line: number) =>
    some.findLast(({ document }) => document.firstLine <= line && line <= document.lastLine)?.document;
  const owner = (line: number) => among(lists, line);
  const sheets = sheetsOfDrawn(drawn, (line) => owner(line)?.title ?? '');
  const tables = readLists(sheets);
  const read = readTables(
    tables,
    (line) => owner(line)?.id ?? null,
    (line) => among(papers, line)?.id ?? null,
  );
  return { ...read, warnings: [...read.warnings, ...warnOfSheets(sheets, tables, read)] };
}

/** The suggestions of a source: from lists in tables and in numbered lines, and from replies. `drawn`: the source's lines, where papers came from a file. */
export function readSuggestions(papers: Paper[], drawn?: DrawnText): TableRead {
  const read = emptyTableRead();
  const rows = new RowFields();
  const isSheet = drawn !== undefined && isSpreadsheet(drawn.mediaType);
  for (const paper of papers) {
    if (paper.document.kind === 'suggestion-reply') {
      read.suggestions.push(...readSuggestionReplies(paper, paper !== papers.at(-1)));
    } else if (!isSheet) {
      const list = isList(paper, rows) ? readPaper(paper) : null;
      if (list) add(read, list);
      if (!list || list.suggestions.length + list.handlings.length === 0)
        read.warnings.push(...warnOfUnread(paper, rows));
    }
  }
  if (isSheet) add(read, readSheets(papers, drawn));
  return read;
}
