import { type DocFile, placeInTable } from './doc-file.ts';

/** Where the name stands in the description of a font ([MS-DOC] 2.9.82), behind its size. */
const nameAt = 40;

/** The names of the fonts of a doc by their number ([MS-DOC] 2.9.286). Those that do not fit are blank. */
export function readDocFonts(file: DocFile): string[] {
  const place = placeInTable(file, 0x112);
  if (place === null || place.length < 4) return [];
  const { table } = file;
  const end = place.start + place.length;
  const fonts: string[] = [];
  let at = place.start + 4;
  while (at < end && fonts.length < table.getUint16(place.start, true)) {
    const size = table.getUint8(at) + 1;
    fonts.push(nameIn(table, at + nameAt, Math.min(end, at + size)));
    at += size;
  }
  return fonts;
}

function nameIn(table: DataView, from: number, to: number): string {
  let name = '';
  for (let at = from; at + 2 <= to; at += 2) {
    const unit = table.getUint16(at, true);
    if (unit === 0) break;
    name += String.fromCharCode(unit);
  }
  return name;
}
