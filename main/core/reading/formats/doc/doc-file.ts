import { CoreError } from '#core/core-error.ts';
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
};

/** Opens the container and header. Throws `format-damaged`, `format-encrypted`, `format-needs-saving-as` (Word 95 and older). */
export function openDocFile(bytes: Uint8Array, name: string): DocFile {
  const ole = openOle(bytes);
  const mainBytes = ole?.stream('WordDocument');
  if (ole == null || mainBytes == null || mainBytes.length < 0x300) throw damagedDoc(name, 'no-text');
  const main = viewOf(mainBytes);
  const ident = main.getUint16(0, true);
  if (ident === 0xa5dc) throw new CoreError('format-needs-saving-as', { name, format: 'Word 95', saveAs: 'docx' });
  if (ident !== 0xa5ec) throw damagedDoc(name, 'no-header');
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

export function damagedDoc(name: string, reason: string): CoreError {
  return new CoreError('format-damaged', { name, reason });
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
