import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { cellAt } from './cell-at.ts';
import { titleOpens } from './cell-edges.rules.ts';
import { titleEnd } from './row-words.rules.ts';

type Cells = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, SuggestionField>>;

const isBlank = (cell: string | undefined) => cell === undefined || cell.trim() === '';
const squash = (cell: string) => cell.replace(/\s/g, '');

/** Words between the parts of a cell that two rows share, by field; other cells keep both parts on lines of their own. */
const between: Partial<Record<SuggestionField, string>> = {
  title: '',
  lead: '、',
  support: '、',
  organs: '、',
  proposers: '、',
  cosigners: '、',
};

/** Fields by which the rows are known to be one: the first row says them. */
const telling: readonly (SuggestionField | undefined)[] = ['number', 'serial', 'session', 'channel', 'round'];

/** One row out of two that tell of the same suggestion: what only one says stands, what both say differently stands one behind the other. */
export function joinCells(first: Cells, second: Cells, mapping: Mapping): Record<string, string> {
  return Object.fromEntries(
    Object.entries(first).map(([heading, cell]) => {
      const other = cellAt(second, heading);
      if (isBlank(other) || squash(other) === squash(cell)) return [heading, cell];
      if (isBlank(cell)) return [heading, other];
      const field = mapping[heading];
      if (telling.includes(field)) return [heading, cell];
      return [heading, `${cell}${(field && between[field]) ?? '\n'}${other}`];
    }),
  );
}

function cellsOf(cells: Cells, mapping: Mapping, fields: readonly SuggestionField[]): string[] {
  return Object.entries(cells).flatMap(([heading, cell]) => {
    const field = mapping[heading];
    return field && fields.includes(field) && !isBlank(cell) ? [squash(cell)] : [];
  });
}

/** True for a row that only goes on from the one above: it has no number and no title, but something else. */
export function goesOn(cells: Cells, mapping: Mapping): boolean {
  const filled = Object.values(cells).filter((cell) => !isBlank(cell));
  return filled.length > 0 && cellsOf(cells, mapping, ['number', 'serial', 'title']).length === 0;
}

/** True for a row that holds nothing but the end of the title above, which was cut over two rows. */
export function endsTitle(above: Cells, cells: Cells, mapping: Mapping): boolean {
  const filled = Object.values(cells).filter((cell) => !isBlank(cell));
  const [start] = cellsOf(above, mapping, ['title']);
  const [end] = cellsOf(cells, mapping, ['title']);
  if (filled.length !== 1 || !start || !end) return false;
  return !titleEnd.form.test(start) && titleEnd.form.test(end) && !titleOpens.form.test(end);
}

/** What tells two rows of one list apart: session, number, title and handling, and the deputies where there is no number. */
export function rowKey(cells: Cells, mapping: Mapping): string {
  const number = cellsOf(cells, mapping, ['number'])
    .map((cell) => numberKey(cell) ?? '')
    .join();
  const named = cellsOf(cells, mapping, ['title', 'session', 'channel', 'round']).join();
  return `${number}\u0001${named}\u0001${number === '' ? cellsOf(cells, mapping, ['proposers']).join() : ''}`;
}
