import { DrawnTotal } from '../drawn-total.ts';
import type { ReadLimits } from '../limits.ts';
import { writeNumber } from '../xlsx/number-style.ts';
import { emptyGrid, type SheetGrid, type SheetRow } from '../xlsx/sheet-grid.ts';
import { marginWords } from '../xlsx/sheet-margins.ts';
import { type BiffRecord, biffRecords, recordType, viewOf } from './biff-records.ts';
import { stringAt } from './biff-strings.ts';
import type { BiffSheet, BiffWorkbook } from './biff-workbook.ts';

/** What stands in a sheet beside its cells. */
export type SheetBeside = { pictures: number; objects: number; comments: number };

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Reads a sheet of Excel 5 to 2003 ([MS-XLS] 2.1.7.20.6) as a grid; `beside` counts what is no cell. */
export function readBiffSheet(
  stream: Uint8Array,
  sheet: BiffSheet,
  workbook: BiffWorkbook,
  { name, limits, beside }: { name: string; limits: ReadLimits; beside: SheetBeside },
): SheetGrid {
  const reader = new SheetReader(workbook, new DrawnTotal(name, limits), limits, beside);
  for (const record of biffRecords(stream, sheet.at)) {
    try {
      reader.take(record);
    } catch (error) {
      // A record that ends before its content does is left out; the others are sound.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return reader.grid();
}

type Taker = (view: DataView, data: Uint8Array) => void;

class SheetReader {
  private readonly rows = new Map<number, SheetRow>();
  private readonly sheet = emptyGrid();
  private readonly workbook: BiffWorkbook;
  private readonly total: DrawnTotal;
  private readonly limits: ReadLimits;
  private readonly beside: SheetBeside;
  /** The cell of the formula before, whose words stand in a record of their own. */
  private asked: { row: number; column: number } | null = null;
  private readonly takers: Readonly<Record<number, Taker>>;

  constructor(workbook: BiffWorkbook, total: DrawnTotal, limits: ReadLimits, beside: SheetBeside) {
    this.workbook = workbook;
    this.total = total;
    this.limits = limits;
    this.beside = beside;
    this.takers = { ...this.cellTakers(), ...this.besideTakers() };
  }

  private cellTakers(): Record<number, Taker> {
    const { text, parts } = this.workbook;
    const label: Taker = (view, data) => this.putWords(view, stringAt(data, 6, 2, text));
    return {
      [recordType.stringCell]: (view) => this.putWords(view, parts.shared[view.getUint32(6, true)] ?? ''),
      [recordType.labelCell]: label,
      [recordType.richCell]: label,
      [recordType.numberCell]: (view) => this.putOwnNumber(view, view.getFloat64(6, true)),
      [recordType.packedCell]: (view) => this.putOwnNumber(view, unpacked(view.getUint32(6, true))),
      [recordType.packedCells]: (view) => this.putPacked(view),
      [recordType.booleanCell]: (view) => this.putWords(view, judged(view.getUint8(6), view.getUint8(7) === 1)),
      [recordType.formulaCell]: (view) => this.putResult(view),
      [recordType.formulaText]: (_, data) => this.putAsked(stringAt(data, 0, 2, text)),
    };
  }

  private besideTakers(): Record<number, Taker> {
    const margin: Taker = (_, data) => this.addMargin(data);
    return {
      [recordType.row]: (view) => {
        // Bit 5 of the options: the row is hidden.
        if ((view.getUint16(12, true) & 0x20) !== 0) this.rowAt(view.getUint16(0, true)).hidden = true;
      },
      [recordType.columns]: (view) => this.hideColumns(view),
      [recordType.merged]: (view) => this.merge(view),
      [recordType.head]: margin,
      [recordType.foot]: margin,
      [recordType.note]: () => {
        this.beside.comments += 1;
      },
      [recordType.object]: (view) => this.countObject(view),
    };
  }

  private addMargin(data: Uint8Array): void {
    const { text } = this.workbook;
    if (data.length > 2) this.sheet.margins.push(...marginWords(stringAt(data, 0, text.isWide ? 2 : 1, text)));
  }

  grid(): SheetGrid {
    return { ...this.sheet, rows: [...this.rows.values()].sort((a, b) => a.index - b.index) };
  }

  take(record: BiffRecord): void {
    this.takers[record.type]?.(viewOf(record.data), record.data);
  }

  /** The kind of an object stands behind the head of its first part ([MS-XLS] 2.5.143): 5 a chart, 8 a picture. */
  private countObject(view: DataView): void {
    if (view.getUint16(0, true) !== 0x15) return;
    const kind = view.getUint16(4, true);
    if (kind === 8) this.beside.pictures += 1;
    else if (kind === 5) this.beside.objects += 1;
  }

  private hideColumns(view: DataView): void {
    if ((view.getUint16(8, true) & 1) === 0) return;
    const last = Math.min(view.getUint16(2, true), this.limits.columns - 1);
    for (let column = view.getUint16(0, true); column <= last; column += 1) this.sheet.hiddenColumns.push(column);
  }

  private merge(view: DataView): void {
    const count = view.getUint16(0, true);
    for (let index = 0; index < count && 2 + (index + 1) * 8 <= view.byteLength; index += 1) {
      const [row, lastRow, column, lastColumn] = [0, 2, 4, 6].map((at) => view.getUint16(2 + index * 8 + at, true));
      if (row === undefined || lastRow === undefined || column === undefined || lastColumn === undefined) return;
      if (lastRow < row || lastColumn < column) continue;
      this.sheet.merges.push({ row, column, across: lastColumn - column + 1, down: lastRow - row + 1 });
    }
  }

  private putWords(view: DataView, words: string): void {
    this.put(view.getUint16(0, true), view.getUint16(2, true), words);
  }

  private putOwnNumber(view: DataView, value: number): void {
    this.putNumber(view, view.getUint16(2, true), view.getUint16(4, true), value);
  }

  private putNumber(view: DataView, column: number, format: number, value: number): void {
    const { styles, dayForms, epoch1904 } = this.workbook.parts;
    const row = view.getUint16(0, true);
    const words = writeNumber(String(value), styles[format] ?? 'plain', epoch1904);
    this.put(row, column, words);
    const form = dayForms[format];
    if (form && column < this.limits.columns) this.rowAt(row).dayForms[column] = form;
  }

  /** Row, first column, then format and number for each, and the last column. */
  private putPacked(view: DataView): void {
    const first = view.getUint16(2, true);
    for (let at = 4; at + 8 <= view.byteLength; at += 6) {
      this.putNumber(view, first + (at - 4) / 6, view.getUint16(at, true), unpacked(view.getUint32(at + 2, true)));
    }
  }

  /** The value that the file holds for a formula ([MS-XLS] 2.5.133): a number, or the kind of something else. */
  private putResult(view: DataView): void {
    this.asked = null;
    if (view.getUint16(12, true) !== 0xffff) {
      this.putOwnNumber(view, view.getFloat64(6, true));
      return;
    }
    const kind = view.getUint8(6);
    if (kind === 0) this.asked = { row: view.getUint16(0, true), column: view.getUint16(2, true) };
    else if (kind === 1 || kind === 2) this.putWords(view, judged(view.getUint8(8), kind === 2));
  }

  private putAsked(words: string): void {
    if (this.asked !== null) this.put(this.asked.row, this.asked.column, words);
    this.asked = null;
  }

  private put(row: number, column: number, words: string): void {
    if (words === '') return;
    if (column >= this.limits.columns) {
      this.sheet.dropped += 1;
      return;
    }
    const { cells } = this.rowAt(row);
    this.total.addCells(Math.max(0, column + 1 - cells.length));
    this.total.addCharacters(words.length);
    while (cells.length < column) cells.push('');
    cells[column] = words;
  }

  private rowAt(index: number): SheetRow {
    const known = this.rows.get(index);
    if (known !== undefined) return known;
    const row: SheetRow = { index, cells: [], hidden: false, dayForms: {} };
    this.rows.set(index, row);
    this.total.holdLines(this.rows.size);
    return row;
  }
}

function judged(value: number, isError: boolean): string {
  if (isError) return errors[value] ?? '#N/A';
  return value === 0 ? 'FALSE' : 'TRUE';
}

/** A number in four bytes ([MS-XLS] 2.5.217): whole or the upper half of a double, perhaps a hundredth of it. */
function unpacked(packed: number): number {
  const halves = new DataView(new ArrayBuffer(8));
  halves.setUint32(4, packed & 0xfffffffc, true);
  const value = (packed & 2) !== 0 ? (packed | 0) >> 2 : halves.getFloat64(0, true);
  return (packed & 1) !== 0 ? value / 100 : value;
}
