import type { SheetRow } from '../../formats/sheet-rows.ts';
import { cellAt } from './cell-at.ts';
import { coveredTitles } from './covered-titles.ts';
import { type Joining, joinInto } from './join-into.ts';
import { endsTitle, goesOn, rowKey } from './join-rows.ts';
import type { ListColumns } from './list-columns.ts';
import { contextInPart, type ListContext, saysSomething } from './list-context.ts';
import type { ListLine } from './list-line.ts';
import type { LeftOutRow, ListedRow, ListRows, PartOrgan } from './listed-row.ts';
import { roleOf } from './part-heading.ts';
import { roleColumn, withRole } from './role-column.ts';
import { filledCells, isBareNumber, isNote, isPlaceHolder, isTotal, wordsOnly } from './row-words.ts';
import { isOwnForm, rowsOfSeveral } from './several-numbers.ts';
import { type Says, withTitleAbove } from './title-above.ts';

/** Takes the lines of a list one by one. */
class RowTaker {
  readonly read: ListRows = { rows: [], leftOut: [], between: [] };
  readonly #columns: ListColumns;
  readonly #covered: ReadonlyMap<number, number>;
  readonly #isNumbered: boolean;
  /** Whether numbers of the list have strokes or dashes of their own. */
  readonly #isForm: boolean;
  /** The column that says what the organ of each row does. */
  readonly #role: string | null;
  readonly #byKey = new Map<string, ListedRow>();
  readonly #byLine = new Map<number, ListedRow>();
  /** Whether the last row named several suggestions and nobody can tell whose title is whose: what goes on from it is not told either. */
  #isUnclear = false;
  #around: ListContext;

  constructor(
    columns: ListColumns,
    covered: ReadonlyMap<number, number>,
    rows: readonly SheetRow[],
    around: ListContext,
  ) {
    this.#columns = columns;
    this.#covered = covered;
    this.#around = around;
    const printed = rows.flatMap(({ cells, isTotal }) => (isTotal ? [] : [this.#named(cells)]));
    this.#isForm = isOwnForm(printed, columns.mapping);
    this.#role = roleColumn(printed, columns.mapping);
    this.#isNumbered = Object.values(columns.mapping).some((field) => field === 'number' || field === 'serial');
  }

  takeText(line: ListLine): void {
    const { text } = line;
    if (isTotal(text)) {
      this.#leave(line, 'total');
      this.#stand('total', [text]);
      return;
    }
    // A number whose row lost its other cells, as where all of them were merged into the first.
    if (this.#isNumbered && isBareNumber(text)) this.#leave(line, 'no-title');
    this.#around = contextInPart(this.#around, text);
    this.#stand(isNote(text) ? 'note' : 'part', [text]);
  }

  takeRow(line: ListLine, row: SheetRow): void {
    const cells = line.cells ?? [];
    const words = wordsOnly(cells, this.#columns);
    if (row.isTotal || words === 'total') {
      this.#leave(line, 'total');
      this.#stand('total', cells);
    } else if (words === 'note') {
      this.#leave(line, 'note');
      this.#stand('note', cells);
    } else if (words === 'part') {
      const name = cells.join('');
      this.#around = contextInPart(this.#around, name);
      if (!saysSomething(name)) this.#leave(line, 'part');
      this.#stand('part', cells);
    } else this.#takeSuggestion(line, row);
  }

  #takeSuggestion(line: ListLine, row: SheetRow): void {
    const { mapping } = this.#columns;
    const { cells: filled, says } = withTitleAbove(this.#named(row.cells), this.read.rows, mapping);
    const role = (this.#role && filled[this.#role]) || '';
    const own = withRole(this.#named(line.cells ?? []), role, mapping);
    const cells = withRole(filled, role, mapping);
    const above = this.#rowAbove(line, own);
    const isTitled = Object.entries(cells).some(
      ([heading, cell]) => mapping[heading] === 'title' && cell.trim() !== '' && !isPlaceHolder(cell),
    );
    // Of lists side by side the shorter one has ended.
    if (Object.values(cells).every((cell) => cell.trim() === '')) return;
    if (this.#isUnclear && (goesOn(own, mapping) || this.#covered.has(line.line))) this.#leave(line, 'several-numbers');
    else if (above) this.#goOn(above, line, own, cells);
    else if (isTitled) this.#addEach(line, cells, says);
    else {
      this.#leave(line, 'no-title');
      this.#stand('note', line.cells ?? []);
    }
  }

  /** The suggestion that a row goes on with: by a title merged over both, or because it has neither number nor title of its own. */
  #rowAbove(line: ListLine, own: Record<string, string>): ListedRow | undefined {
    const { mapping } = this.#columns;
    const last = this.read.rows.at(-1);
    const isRest = goesOn(own, mapping) || (this.#isNumbered && last && endsTitle(last.cells, own, mapping));
    return this.#byLine.get(this.#covered.get(line.line) ?? -1) ?? (isRest ? last : undefined);
  }

  /** A row goes on with everything that the row above stands for. */
  #goOn(above: ListedRow, line: ListLine, own: Record<string, string>, filled: Record<string, string>): void {
    const all = this.read.rows.filter((one) => one.line === above.line);
    // Where the title is merged over the rows, an answer that is not stands in the row of its organ.
    this.#join(all, line, { own, filled, isOwn: this.#covered.has(line.line), says: null }, 'joined');
  }

  /** A row of several suggestions is a row of each; one of which nobody can tell whose title is whose is left out and told. */
  #addEach(line: ListLine, cells: Record<string, string>, says: Says): void {
    const { mapping } = this.#columns;
    const several = rowsOfSeveral(cells, mapping, this.#isForm);
    this.#isUnclear = several === 'unclear';
    if (several === null) this.#add(line, cells, { says });
    else if (several === 'unclear') this.#leave(line, 'several-numbers');
    else {
      const [heading = ''] = Object.keys(cells).filter((one) => mapping[one] === 'number');
      for (const [at, one] of several.entries())
        this.#add(line, one, { says, ...(at === 0 && { several: { heading, cell: cellAt(cells, heading) } }) });
    }
  }

  #add(
    line: ListLine,
    cells: Record<string, string>,
    { says, several }: { says: Says; several?: ListedRow['several'] },
  ): void {
    const { session, channel } = this.#around;
    const key = `${session}\u0001${channel}\u0001${rowKey(cells, this.#columns.mapping)}`;
    const twin = this.#byKey.get(key);
    const organs = this.#organsAround(cells);
    if (twin) {
      twin.organs.push(...organs);
      this.#join([twin], line, { own: cells, filled: cells, isOwn: true, says }, 'doubled');
      return;
    }
    const listed: ListedRow = { line: line.line, cells, around: this.#around, organs, ...(several && { several }) };
    this.#byKey.set(key, listed);
    this.#byLine.set(line.line, listed);
    this.read.rows.push(listed);
  }

  /** The organ of the part that a row stands in; a remark may say whether it leads. */
  #organsAround(cells: Record<string, string>): PartOrgan[] {
    const { organ, role } = this.#around;
    if (organ === undefined) return [];
    const own = Object.entries(cells).flatMap(([heading, cell]) => {
      const field = this.#columns.mapping[heading];
      return field === undefined || field === 'note' ? (roleOf(cell) ?? []) : [];
    });
    return [{ name: organ, role: own[0] ?? role ?? 'lead' }];
  }

  #named(cells: readonly string[]): Record<string, string> {
    const { headings, at } = this.#columns;
    return Object.fromEntries(headings.map((heading, place) => [heading, cells[at[place] ?? -1] ?? '']));
  }

  #join(all: readonly ListedRow[], line: ListLine, joining: Joining, why: 'doubled' | 'joined'): void {
    const done = joinInto(all, line.line, joining, this.#columns.mapping);
    const told = done === 'again' || done === 'same' ? { ...line, cells: Object.values(joining.own), text: '' } : line;
    const reasons = {
      again: 'again',
      same: 'doubled',
      unsure: 'again-unsure',
      answered: 'answered',
      joined: why,
    } as const;
    this.#leave(told, reasons[done], all[0]?.line);
  }

  #leave(line: Pick<ListLine, 'line' | 'cells' | 'text'>, why: LeftOutRow['why'], first = line.line): void {
    this.read.leftOut.push({ line: line.line, why, first, text: filledCells(line.cells ?? [line.text]).join(' ') });
  }

  #stand(kind: 'total' | 'note' | 'part', cells: readonly string[]): void {
    this.read.between.push({ after: this.read.rows.length, kind, cells: [...cells] });
  }
}

/**
 * The suggestions of a list row by row: sums, notes and names of parts stand apart with their place; a suggestion that is split over
 * several rows is one; a row that comes twice is told. `lines` are those below the headings, `rows` the same as the table reader gives
 * them: a row that it left out (headings on a new page) is left out here.
 */
export function listRows(
  lines: readonly ListLine[],
  rows: readonly SheetRow[],
  columns: ListColumns,
  around: ListContext,
): ListRows {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const taker = new RowTaker(columns, coveredTitles(lines, columns), rows, around);
  for (const line of lines) {
    const row = byLine.get(line.line);
    if (line.cells === null) taker.takeText(line);
    else if (row) taker.takeRow(line, row);
  }
  return taker.read;
}
