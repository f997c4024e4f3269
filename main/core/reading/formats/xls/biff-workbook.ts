import { CoreError } from '#core/core-error.ts';
import { decoderOf } from '../code-pages.ts';
import type { DrawnTotal } from '../drawn-total.ts';
import { dayFormOf, numberStyleOf } from '../xlsx/number-style.ts';
import type { WorkbookParts } from '../xlsx/sheet-grid.ts';
import { type BiffRecord, biffRecords, recordType, viewOf } from './biff-records.ts';
import { type BiffText, sharedStrings, stringAt } from './biff-strings.ts';

/** A sheet by its title and the place in the stream where its part begins. */
export type BiffSheet = { title: string; at: number; isHidden: boolean };

/** What the first part of a workbook stream says for all its sheets. */
export type BiffWorkbook = { sheets: BiffSheet[]; parts: WorkbookParts; text: BiffText };

const worksheet = 0;

/** Reads the first part of a workbook stream of Excel 5 to 2003 ([MS-XLS] 2.1.7.20.1). */
export function readBiffWorkbook(stream: Uint8Array, name: string, total: DrawnTotal): BiffWorkbook {
  const view = viewOf(stream);
  const isWide = view.getUint16(4, true) >= 0x600;
  const book = { sheets: [] as BiffSheet[], strings: [] as string[], epoch1904: false, listed: 0 };
  const text: BiffText = { isWide, decode: decoderOf(936) };
  const formats = new Map<number, string>();
  const cellFormats: number[] = [];
  const takers: Partial<Record<number, (record: BiffRecord) => void>> = {
    [recordType.codePage]: ({ data }) => {
      text.decode = decoderOf(viewOf(data).getUint16(0, true));
    },
    [recordType.epoch]: ({ data }) => {
      book.epoch1904 = data[0] === 1;
    },
    [recordType.sheet]: ({ data }) => {
      book.listed += 1;
      if (data[5] !== worksheet) return;
      const title = stringAt(data, 6, 1, text);
      book.sheets.push({ title, at: viewOf(data).getUint32(0, true), isHidden: ((data[4] ?? 0) & 3) !== 0 });
    },
    [recordType.strings]: (record) => {
      book.strings = sharedStrings(record, (count) => total.addCharacters(count));
    },
    [recordType.format]: ({ data }) => {
      formats.set(viewOf(data).getUint16(0, true), stringAt(data, 2, isWide ? 2 : 1, text));
    },
    [recordType.cellFormat]: ({ data }) => cellFormats.push(viewOf(data).getUint16(2, true)),
  };
  for (const record of biffRecords(stream, 0)) takers[record.type]?.(record);
  // Every workbook has a sheet: its list was cut off.
  if (book.listed === 0) throw new CoreError('format-damaged', { name, reason: 'no-sheets' });
  const parts: WorkbookParts = {
    shared: book.strings,
    styles: cellFormats.map((id) => numberStyleOf(id, formats.get(id))),
    dayForms: cellFormats.map((id) => dayFormOf(id, formats.get(id))),
    epoch1904: book.epoch1904,
  };
  return { sheets: book.sheets, parts, text };
}

/** The record by which a workbook is locked, null where it is not. */
export function lockOf(stream: Uint8Array): BiffRecord | null {
  for (const record of biffRecords(stream, 0)) if (record.type === recordType.locked) return record;
  return null;
}

/** Refuses a stream that is no workbook of Excel 5 to 2003. */
export function holdWorkbook(stream: Uint8Array | null, name: string): Uint8Array {
  if (stream === null || stream.length < 8 || viewOf(stream).getUint16(0, true) !== recordType.beginning) {
    throw new CoreError('format-damaged', { name, reason: 'no-workbook' });
  }
  return stream;
}
