import type { DrawnText } from '../../drawn-text.ts';
import type { Paper } from '../../structure/paper.ts';
import { cellsOf } from '../table-cells.ts';
import { isSpreadsheet, sheetsOfDrawn } from './list-line.ts';
import { suggestionFieldOf } from './map-columns.ts';
import { readLists } from './read-lists.ts';
import { readSuggestionLines } from './suggestion-list.ts';
import { readSuggestionReply } from './suggestion-reply.ts';
import { readSuggestionTable, readTables, type TableRead } from './suggestion-table.ts';

/** True for a paper of another kind whose table is plainly a list of suggestions: a column of titles beside deputies or organs. */
function hasSuggestionTable(paper: Paper): boolean {
  return paper.body.some((paragraph) => {
    const fields = new Set(cellsOf(paragraph)?.map(suggestionFieldOf));
    return (
      fields.has('title') &&
      (fields.has('proposers') || fields.has('lead') || fields.has('organs')) &&
      fields.has('number')
    );
  });
}

function isList(paper: Paper): boolean {
  const { kind } = paper.document;
  return kind === 'suggestion-list' || ((kind === 'other' || kind === 'statistics') && hasSuggestionTable(paper));
}

function add(to: TableRead, more: TableRead): void {
  const before = to.lists.length;
  to.suggestions.push(
    ...more.suggestions.map((one) => (one.list === undefined ? one : { ...one, list: before + one.list })),
  );
  to.handlings.push(...more.handlings);
  to.lists.push(...more.lists);
  to.rowsLeftOut.push(...more.rowsLeftOut);
  to.warnings.push(...more.warnings);
}

function readPaper(paper: Paper): TableRead {
  const table = readSuggestionTable(paper);
  return table.suggestions.length > 0 ? table : { ...table, suggestions: readSuggestionLines(paper) };
}

/** The lists of a workbook or csv: read from its sheets, because papers know no sheets. */
function readSheets(papers: readonly Paper[], drawn: DrawnText): TableRead {
  const lists = papers.filter(isList);
  const ownerOf = (line: number) =>
    lists.findLast(({ document }) => document.firstLine <= line && line <= document.lastLine)?.document.id ?? null;
  return readTables(readLists(sheetsOfDrawn(drawn)), ownerOf);
}

/** The suggestions of a source: from lists in tables and in numbered lines, and from replies. `drawn`: the source's lines, where papers came from a file. */
export function readSuggestions(papers: Paper[], drawn?: DrawnText): TableRead {
  const read: TableRead = { suggestions: [], handlings: [], lists: [], rowsLeftOut: [], warnings: [] };
  const isSheet = drawn !== undefined && isSpreadsheet(drawn.mediaType);
  for (const paper of papers) {
    if (paper.document.kind === 'suggestion-reply') {
      const reply = readSuggestionReply(paper);
      if (reply) read.suggestions.push(reply);
    } else if (!isSheet && isList(paper)) add(read, readPaper(paper));
  }
  if (isSheet) add(read, readSheets(papers, drawn));
  return read;
}
