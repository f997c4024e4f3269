import type { CellProblem } from '#shared/domain/readings/cell-problem.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { optionOf } from './map-columns.ts';
import type { CellOrgans } from './organ-taker.ts';
import { organsHeading } from './organs-heading.ts';
import { organsOfCell } from './organs-of-cell.ts';
import { type CellRead, readDay, readMark, readRating, saysNothing } from './read-cell.ts';

function isTick(cell: string): boolean {
  const mark = readMark(cell);
  return 'value' in mark && mark.value;
}

/** The cells of one row, asked by field. What cannot be is noted in `problems` and counts as nothing said. */
export class RowCells {
  readonly problems: CellProblem[] = [];
  readonly #cells: Readonly<Record<string, string>>;
  readonly #mapping: Readonly<Record<string, SuggestionField>>;

  constructor(cells: Readonly<Record<string, string>>, mapping: Readonly<Record<string, SuggestionField>>) {
    this.#cells = cells;
    this.#mapping = mapping;
  }

  #of(field: SuggestionField): [string, string][] {
    return Object.entries(this.#cells)
      .filter(([heading, cell]) => this.#mapping[heading] === field && !saysNothing(cell))
      .map(([heading, cell]) => [heading, isTick(cell) ? (optionOf(heading) ?? cell.trim()) : cell.trim()]);
  }

  all(field: SuggestionField): string[] {
    return this.#of(field).map(([, cell]) => cell);
  }

  text(field: SuggestionField): string | null {
    return this.all(field)[0] ?? null;
  }

  read<T>(field: SuggestionField, by: (cell: string) => CellRead<T>): T | null {
    const [first] = this.#of(field);
    return this.#read(first ? [first] : [], by)[0] ?? null;
  }

  /** What each cell of a field says, as far as it says something that can be. */
  every<T>(field: SuggestionField, by: (cell: string) => CellRead<T>): T[] {
    return this.#read(this.#of(field), by);
  }

  #read<T>(cells: readonly [string, string][], by: (cell: string) => CellRead<T>): T[] {
    return cells.flatMap(([heading, cell]) => {
      const read = by(cell);
      if ('value' in read) return [read.value];
      this.problems.push({ heading, cell, code: read.problem });
      return [];
    });
  }

  /** Notes a problem with the first cell of these fields that names something; `about`: the words of it that are in doubt. */
  doubt(fields: readonly SuggestionField[], named: string, code: CellProblem['code'], about?: string): void {
    const isNamed = (cell: string) => cell.replace(/\s/g, '').includes(named.replace(/\s/g, ''));
    const [heading, cell] = fields.flatMap((field) => this.#of(field)).find((one) => isNamed(one[1])) ?? [];
    if (heading !== undefined && cell !== undefined) this.problems.push({ heading, cell: about ?? cell, code });
  }

  /** The organs of each cell of a field, as its heading means them. */
  organs(field: 'lead' | 'support' | 'organs'): CellOrgans[] {
    return this.#of(field).map(([heading, cell]) => organsOfCell(cell, organsHeading(heading, field)));
  }

  day(field: SuggestionField): string | null {
    return this.read(field, readDay);
  }

  /** The columns of a field that are ticked, where more than one answer is: nobody knows which of them is meant. */
  #tickedTwice(field: SuggestionField): string[] {
    const ticked = Object.entries(this.#cells).flatMap(([heading, cell]) =>
      this.#mapping[heading] === field && isTick(cell) ? (optionOf(heading) ?? []) : [],
    );
    return new Set(ticked).size > 1 ? ticked : [];
  }

  /** The one answer of a field that may have a column for each; several ticks are told as a problem and say nothing. */
  oneAnswer(field: SuggestionField): string | null {
    const ticked = this.#tickedTwice(field);
    if (ticked.length === 0) return this.text(field);
    const [[heading] = ['']] = this.#of(field);
    this.problems.push({ heading, cell: ticked.join('、'), code: 'several-ticks' });
    return null;
  }

  /** The words of a rating, where it is one. */
  rating(field: SuggestionField): string | null {
    if (this.#tickedTwice(field).length > 0) return this.oneAnswer(field);
    return this.read(field, readRating) === null ? null : this.text(field);
  }
}
