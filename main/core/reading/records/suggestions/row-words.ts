import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { twoSigns } from './cell-edges.rules.ts';
import type { ListColumns } from './list-columns.ts';
import {
  ditto,
  placeHolder,
  rowFigure,
  rowLabel,
  rowNote,
  rowNumber,
  rowSubtotal,
  rowTitle,
  rowTotal,
  titleAgain,
  titleMore,
} from './row-words.rules.ts';

/** True for words that explain a list (注：…, 填表人：…). */
export function isNote(text: string): boolean {
  return rowNote.form.test(text.trim());
}

/** True for words where a title should stand: a number that was not given out, or whose suggestion was withdrawn. */
export function isPlaceHolder(title: string): boolean {
  return placeHolder.form.test(title.replace(/\s/g, ''));
}

/** True for a cell that repeats the one above it without its words. */
export function isDitto(cell: string): boolean {
  return ditto.form.test(cell.trim());
}

/** True for words in the place of a title which only say that the suggestion of another row was answered once more. */
export function isTitleAgain(title: string): boolean {
  return titleAgain.form.test(title.replace(/\s/g, ''));
}

/** True for words in the place of a title which only say that the answer of another row was added to. */
export function isTitleMore(title: string): boolean {
  return titleMore.form.test(title.replace(/\s/g, ''));
}

/** True for a number and no more. */
export function isBareNumber(text: string): boolean {
  return rowNumber.form.test(text.trim());
}

/** True for a sum of the list in words and nothing else (共14件). */
export function isTotal(cell: string): boolean {
  return rowTotal.form.test(cell.replace(/\s/g, ''));
}

/**
 * True for a row that sums up the list: in the place of its title it says so and nothing else, or it has no title, any cell says so and no number
 * says that it is a suggestion.
 */
function isSum(cells: readonly string[], columns: ListColumns): boolean {
  const under = (fields: readonly (string | undefined)[]) =>
    cells.filter((cell, column) => cell.trim() !== '' && fields.includes(fieldAt(columns, column)));
  const titles = under(['title']);
  if (titles.length > 0) return titles.every(isTotal);
  return cells.some(isTotal) && under(['number', 'serial']).every(isTotal);
}

/** Filled cells of a row, without the spaces around them. */
export function filledCells(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** True for 一、城建环保类 and the like; a suggestion with a mark before its title is none. */
function isMarkedPart(text: string): boolean {
  const mark = readOrdinalMark(text);
  return mark !== null && mark.number > 0 && !rowTitle.form.test(text.slice(mark.length).trim());
}

function fieldAt({ at, headings, mapping }: ListColumns, column: number) {
  return mapping[headings[at.indexOf(column)] ?? ''];
}

function isFrontOfPart(text: string, column: number, columns: ListColumns): boolean {
  const field = fieldAt(columns, column);
  const isAtFront = column === Math.min(...columns.at);
  const isFree = field === undefined || field === 'number' || field === 'serial';
  return isAtFront && isFree && twoSigns.form.test(text) && !rowNumber.form.test(text);
}

/**
 * What a row is that is no suggestion: a note under the list (注：…, 填表人：…), figures without a name (a sum), or the name of the part
 * that follows, in the column of titles with a mark (一、城建类), else at the front. Null for everything else.
 */
export function wordsOnly(cells: readonly string[], columns: ListColumns): 'note' | 'part' | 'total' | null {
  const filled = filledCells(cells);
  const [text = ''] = filled;
  if (filled.length === 0) return null;
  if (isSum(cells, columns)) return 'total';
  if (isNote(text) || filled.every((cell) => rowLabel.form.test(cell))) return 'note';
  const named = cells.some((cell, column) => {
    const field = fieldAt(columns, column);
    return cell.trim() !== '' && (field === 'number' || field === 'serial' || field === 'title');
  });
  const isTitled = cells.some((cell, column) => fieldAt(columns, column) === 'title' && cell.trim() !== '');
  if (!isTitled && filled.length > 1 && rowSubtotal.form.test(text)) return 'total';
  if (!named && filled.every((cell) => rowFigure.form.test(toHalfWidth(cell)))) return 'total';
  if (filled.length !== 1) return null;
  const column = cells.findIndex((cell) => cell.trim() !== '');
  return isMarkedPart(text) || isFrontOfPart(text, column, columns) ? 'part' : null;
}
