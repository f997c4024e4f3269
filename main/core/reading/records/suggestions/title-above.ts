import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { cellAt } from './cell-at.ts';
import type { ListColumns } from './list-columns.ts';
import type { ListedRow } from './listed-row.ts';
import { isDitto, isTitleAgain, isTitleMore } from './row-words.ts';

export type Says = 'again' | 'more' | null;

/** What says beside the title which suggestion a row is. */
const tellingWhich: readonly (SuggestionField | undefined)[] = ['number', 'serial', 'session', 'channel', 'round'];

/** The number of a row as it is compared; null where it has none. */
function numberIn(cells: Readonly<Record<string, string>>, mapping: ListColumns['mapping']): string | null {
  const heading = Object.keys(cells).find((one) => mapping[one] === 'number');
  const cell = heading === undefined ? '' : cellAt(cells, heading).trim();
  return cell === '' ? null : numberKey(cell);
}

/** The row of this list that has the number of a row; the one above for a row without a number that says what it is. */
function titledRow(
  cells: Record<string, string>,
  above: readonly ListedRow[],
  mapping: ListColumns['mapping'],
  isSaid: boolean,
): ListedRow | undefined {
  const key = numberIn(cells, mapping);
  if (key === null) return isSaid ? above.at(-1) : undefined;
  return above.findLast((one) => numberIn(one.cells, mapping) === key);
}

/** 同上 and the like say what the row above says. */
function spelledOut(cells: Record<string, string>, above: ListedRow | undefined): Record<string, string> {
  if (!above) return cells;
  return Object.fromEntries(
    Object.entries(cells).map(([heading, cell]) => [heading, isDitto(cell) ? (above.cells[heading] ?? cell) : cell]),
  );
}

/**
 * The cells of a row, spelled out by the rows above it. One that only calls itself another answer (同上（再次答复）) in the place of its title,
 * or leaves the title blank under the number of a row above, has the title and number of that row.
 */
export function withTitleAbove(
  printed: Record<string, string>,
  above: readonly ListedRow[],
  mapping: ListColumns['mapping'],
): { cells: Record<string, string>; says: Says } {
  const cells = spelledOut(printed, above.at(-1));
  const heading = Object.keys(cells).find((one) => mapping[one] === 'title');
  const title = heading === undefined ? '' : cellAt(printed, heading).trim();
  const says = isTitleAgain(title) ? 'again' : isTitleMore(title) ? 'more' : null;
  if (heading === undefined || (title !== '' && says === null)) return { cells, says: null };
  const first = titledRow(cells, above, mapping, says !== null);
  if (!first) return { cells, says: null };
  const telling = Object.keys(cells).filter((one) => tellingWhich.includes(mapping[one]));
  const kept = telling.map((one) => [one, cellAt(cells, one).trim() || cellAt(first.cells, one)]);
  return { cells: { ...cells, ...Object.fromEntries(kept), [heading]: cellAt(first.cells, heading) }, says };
}
