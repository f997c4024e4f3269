import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { placesOf } from './list-place.ts';
import type { ListedRow } from './listed-row.ts';

function cellsKey(list: string, cells: Readonly<Record<string, string>>): string {
  const filled = Object.entries(cells).filter(([, cell]) => cell !== '');
  return filled.length === 0 ? '' : JSON.stringify([list, ...filled.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function lineKey(document: string, line: number): string {
  return `${document} ${line}`;
}

/**
 * Suggestions by the row that they were read from: the very same cells of the same list are the same row, whatever a newer reader takes
 * its title, number or session for.
 */
export class RowIndex {
  readonly #byCells = new Map<string, string>();
  readonly #byLine = new Map<string, string>();

  constructor(suggestions: readonly SuggestionRecord[]) {
    for (const one of suggestions) {
      for (const { list, cells } of placesOf(one)) {
        const key = cellsKey(list, cells);
        if (key !== '') this.#byCells.set(key, one.id);
      }
      if (one.citation) this.#byLine.set(lineKey(one.citation.document, one.citation.firstLine), one.id);
    }
  }

  /** Id of the suggestion with these very cells in this list. */
  byCells(list: string, { cells }: ListedRow): string | null {
    return this.#byCells.get(cellsKey(list, cells)) ?? null;
  }

  /** Id of the suggestion that a paper has at this line: for rows without cells. */
  byLine({ document, line, cells }: ListedRow): string | null {
    const isBare = document !== null && Object.keys(cells).length === 0;
    return isBare ? (this.#byLine.get(lineKey(document, line)) ?? null) : null;
  }
}
