import type { ReadListForm } from '#shared/domain/readings/read-list-form.ts';
import { dayFormOf, isoForm } from './day-form.ts';
import { numberCell } from './out-cell.rules.ts';
import type { OwnValue } from './own-columns.ts';
import { wholeDay } from './same-cell.ts';

/** A cell on its way out: its value, and for a day the number format in which the list writes days. */
export type OutCell = { value: OwnValue; dayForm?: string };
/** `row`: a suggestion (or a handling); the others stand between them as the office's list had them. */
export type OutRow = { kind: 'row' | 'part' | 'note' | 'total'; cells: OutCell[] };
export type OutHead = ReadListForm['head'];

export type OutSheet = {
  name: string;
  /** Titles over the headings. */
  above: string[];
  head: OutHead;
  /** One heading per column, each once. */
  headings: string[];
  rows: OutRow[];
};

/** A workbook on its way out. */
export type OutList = OutSheet[];

/** A text as a cell: days as days, numbers as numbers. A number with leading zeros or many digits is a name (编号, phone). */
export function outCell(text: string, dayForm: string | null = null): OutCell {
  const day = wholeDay(text);
  const own = dayFormOf(text);
  // A day drawn out of a day's cell is ISO, whatever the cell shows.
  if (day !== null && own !== null) return { value: { day }, dayForm: own === isoForm && dayForm ? dayForm : own };
  const number = Number(text);
  const isNumber = numberCell.form.test(text) && String(number) === text;
  return { value: isNumber ? number : text };
}

/** An ISO day as a cell in a column's form. */
export function dayCell(day: string, dayForm: string): OutCell {
  return { value: { day }, dayForm };
}

/** The words of a cell, days ISO. */
export function cellWords({ value }: OutCell): string {
  return typeof value === 'object' ? (value?.day ?? '') : String(value);
}
