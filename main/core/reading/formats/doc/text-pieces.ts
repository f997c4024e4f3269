import { decodeWindows1252 } from '../windows-1252.ts';
import { type DocFile, damagedDoc, placeInTable } from './doc-file.ts';

/** A stretch of the text as it stands in the file. `width` is the bytes per character. */
export type TextPiece = { firstCharacter: number; text: string; fileOffset: number; width: 1 | 2 };

const clxPlace = 0x1a2;

/** The pieces of the text in the order of the paper ([MS-DOC] 2.4.1, 2.9.38): a file saved fast keeps them scattered. */
export function readTextPieces(file: DocFile): TextPiece[] {
  const place = placeInTable(file, clxPlace);
  if (place === null) throw damagedDoc(file.name, 'no-pieces');
  const { table } = file;
  const end = place.start + place.length;
  let at = place.start;
  while (at + 3 <= end && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (at + 5 > end || table.getUint8(at) !== 2) throw damagedDoc(file.name, 'pieces');
  const length = Math.min(table.getUint32(at + 1, true), end - at - 5);
  return readPlc(file, at + 5, Math.floor((length - 4) / 12));
}

function readPlc(file: DocFile, start: number, count: number): TextPiece[] {
  const { table } = file;
  const pieces: TextPiece[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const first = table.getUint32(start + index * 4, true);
    const next = table.getUint32(start + index * 4 + 4, true);
    const coded = table.getUint32(start + (count + 1) * 4 + index * 8 + 2, true);
    // Bit 30 says that the text is one byte per character, and the offset is doubled.
    const width = (coded & 0x40000000) !== 0 ? 1 : 2;
    const fileOffset = width === 1 ? (coded & 0x3fffffff) / 2 : coded & 0x3fffffff;
    const bytes = (next - first) * width;
    total += bytes;
    if (bytes < 0 || fileOffset + bytes > file.mainBytes.length || total > file.mainBytes.length * 2) {
      throw damagedDoc(file.name, 'piece');
    }
    const text = decodeUnits(file.mainBytes.subarray(fileOffset, fileOffset + bytes), width);
    pieces.push({ firstCharacter: first, text, fileOffset, width });
  }
  return pieces;
}

/** One UTF-16 unit per character of the file: a byte order mark inside the text is a character like any other. */
function decodeUnits(bytes: Uint8Array, width: 1 | 2): string {
  return width === 1 ? decodeWindows1252(bytes) : new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
}
