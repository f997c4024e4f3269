import { CoreError } from '#core/core-error.ts';
import { needsSavingAs } from '../needs-saving-as.ts';
import { openOle } from '../ole-container.ts';

/** The streams of a Word 97–2003 file and the places in its header ([MS-DOC] 2.5) that reading needs. */
export type DocFile = {
  name: string;
  /** The `WordDocument` stream: header, text and property pages. */
  main: DataView;
  mainBytes: Uint8Array;
  /** The table stream: everything the header points at. */
  table: DataView;
  /** Numbers of characters of the parts of the text, in the order in which they follow each other. */
  counts: { text: number; footnotes: number; headers: number; comments: number; endnotes: number; boxes: number };
  /** The stream of document properties; null when there is none. */
  properties: Uint8Array | null;
  /** How many other files are embedded. */
  objects: number;
};

/** What wrote a header of an older kind. */
const olderWords: ReadonlyMap<number, string> = new Map([
  [0xa5db, 'Word 2.0'],
  [0xa5dc, 'Word 6.0/95'],
  // Those of East Asia.
  [0xa697, 'Word 6.0/95'],
  [0xa698, 'Word 6.0/95'],
  [0xa699, 'Word 6.0/95'],
]);

/** Opens the container and header. Throws `format-damaged`, `format-encrypted`, `format-needs-saving-as` (Word 95 and before). */
export function openDocFile(bytes: Uint8Array, name: string): DocFile {
  const ole = openOle(bytes);
  const mainBytes = ole?.stream('WordDocument');
  if (ole == null || mainBytes == null || mainBytes.length < 0x20) throw damagedDoc(name, 'no-text');
  const main = viewOf(mainBytes);
  const ident = main.getUint16(0, true);
  const older = olderWords.get(ident);
  if (older !== undefined) throw needsSavingAs(name, older, 'docx');
  if (ident !== 0xa5ec || mainBytes.length < 0x300) throw damagedDoc(name, 'no-header');
  const flags = main.getUint16(0x0a, true);
  if ((flags & 0x0100) !== 0) throw new CoreError('format-encrypted', { name });
  const tableBytes = ole.stream((flags & 0x0200) !== 0 ? '1Table' : '0Table');
  if (tableBytes === null) throw damagedDoc(name, 'no-table');
  const count = (at: number) => Math.max(0, main.getInt32(at, true));
  return {
    name,
    main,
    mainBytes,
    table: viewOf(tableBytes),
    counts: {
      text: count(0x4c),
      footnotes: count(0x50),
      headers: count(0x54) + count(0x58),
      comments: count(0x5c),
      endnotes: count(0x60),
      boxes: count(0x64),
    },
    properties: ole.stream('\x05DocumentSummaryInformation'),
    objects: ole.inside('ObjectPool').length,
  };
}

/** Offset and length in the table stream of the structure whose pair stands at `at` in the header; null when absent. */
export function placeInTable(file: DocFile, at: number): { start: number; length: number } | null {
  if (at + 8 > file.main.byteLength) return null;
  const start = file.main.getUint32(at, true);
  const length = file.main.getUint32(at + 4, true);
  if (length === 0 || start + length > file.table.byteLength) return null;
  return { start, length };
}

/** How many comments there are: each has its place and a description of 30 bytes ([MS-DOC] 2.8.5). */
export function countComments(file: DocFile): number {
  const place = placeInTable(file, 0xba);
  return place === null ? 0 : Math.max(0, Math.floor((place.length - 4) / 34));
}

export function damagedDoc(name: string, reason: string): CoreError {
  return new CoreError('format-damaged', { name, reason });
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
