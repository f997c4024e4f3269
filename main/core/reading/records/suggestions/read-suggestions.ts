import type { ReadSuggestion, ReadWarning } from '#shared/domain/reading.ts';
import type { Paper } from '../../structure/paper.ts';
import { cellsOf } from '../table-cells.ts';
import { suggestionFieldOf } from './map-columns.ts';
import { readSuggestionLines } from './suggestion-list.ts';
import { readSuggestionReply } from './suggestion-reply.ts';
import { readSuggestionTable } from './suggestion-table.ts';

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

/** The suggestions of a source: from lists in tables and in numbered lines, and from replies. */
export function readSuggestions(papers: Paper[]): { suggestions: ReadSuggestion[]; warnings: ReadWarning[] } {
  const suggestions: ReadSuggestion[] = [];
  const warnings: ReadWarning[] = [];
  for (const paper of papers) {
    const { kind } = paper.document;
    if (kind === 'suggestion-reply') {
      const reply = readSuggestionReply(paper);
      if (reply) suggestions.push(reply);
    } else if (
      kind === 'suggestion-list' ||
      ((kind === 'other' || kind === 'statistics') && hasSuggestionTable(paper))
    ) {
      const table = readSuggestionTable(paper);
      suggestions.push(...(table.suggestions.length > 0 ? table.suggestions : readSuggestionLines(paper)));
      warnings.push(...table.warnings);
    }
  }
  return { suggestions, warnings };
}
