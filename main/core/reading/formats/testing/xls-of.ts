import { oleOf } from './ole-of.ts';

/** A record of a made workbook stream. */
export function biff(type: number, ...content: number[]): number[] {
  return [...two(type), ...two(content.length), ...content];
}

export function two(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

export function four(value: number): number[] {
  return [...two(value & 0xffff), ...two(value >>> 16)];
}

/** UTF-16 units of a text. */
export function wideUnits(text: string): number[] {
  return [...text].flatMap((char) => two(char.charCodeAt(0)));
}

/** A string of Excel 97 and later, with its length in so many bytes. */
export function biffText(text: string, lengthBytes: 1 | 2 = 2): number[] {
  return [...two(text.length).slice(0, lengthBytes), 1, ...wideUnits(text)];
}

/** A cell with a string of the shared ones. */
export function shared(row: number, column: number, index: number): number[] {
  return biff(0xfd, ...two(row), ...two(column), 0, 0, ...four(index));
}

type MadeSheet = { title: string; state?: number; records: number[] };

/** The bytes that begin a part: its version and kind. */
const beginning = (version: number, kind: number) =>
  biff(0x809, ...two(version), ...two(kind), ...four(0), ...four(0), ...four(0));
const end = biff(0x0a);

/** The workbook stream ([MS-XLS]) of Excel 97 (`version` 0x600) or 5 (0x500) with records for the whole and the sheets. */
export function workbookStream(globals: number[], sheets: MadeSheet[], version = 0x600): Uint8Array {
  const title = (text: string) =>
    version === 0x600 ? biffText(text, 1) : [text.length, ...[...text].map((char) => char.charCodeAt(0))];
  const entry = (sheet: MadeSheet, at: number) => biff(0x85, ...four(at), sheet.state ?? 0, 0, ...title(sheet.title));
  const head = [...beginning(version, 5), ...globals];
  const start = head.length + sheets.reduce((sum, sheet) => sum + entry(sheet, 0).length, 0) + end.length;
  const parts = sheets.map(({ records }) => [...beginning(version, 0x10), ...records, ...end]);
  const places = parts.map((_, at) => start + parts.slice(0, at).reduce((sum, part) => sum + part.length, 0));
  const entries = sheets.flatMap((sheet, at) => entry(sheet, places[at] ?? 0));
  return Uint8Array.from([...head, ...entries, ...end, ...parts.flat()]);
}

/** An .xls with this workbook stream. */
export function xlsOf(stream: Uint8Array, name = 'Workbook'): Uint8Array {
  return oleOf({ [name]: stream });
}

/** The shared strings, each with its characters in two bytes. */
export function sharedTable(...texts: string[]): number[] {
  return biff(0xfc, ...four(texts.length), ...four(texts.length), ...texts.flatMap((text) => biffText(text)));
}
