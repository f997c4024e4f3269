import { type DocFile, placeInTable } from './doc-file.ts';
import { readSprms, type Sprm } from './sprms.ts';

/** Properties of the characters or paragraphs that stand in `from`..`to` (offsets in the main stream). */
export type PropertyRun = { from: number; to: number; style: number; sprms: Sprm[] };

const pageSize = 512;

/** Character properties, by offset ([MS-DOC] 2.9.33). Runs that lead outside the file are left out. */
export function readCharacterRuns(file: DocFile): PropertyRun[] {
  return readRuns(file, 0xfa, (page, entry, count) => {
    const offset = file.main.getUint8(page + (count + 1) * 4 + entry) * 2;
    if (offset === 0) return { style: 0, sprms: [] };
    const size = file.main.getUint8(page + offset);
    return { style: 0, sprms: readSprms(file.main, page + offset + 1, page + offset + 1 + size) };
  });
}

/** Paragraph properties, by offset ([MS-DOC] 2.9.175). `style` is the index into the style sheet. */
export function readParagraphRuns(file: DocFile): PropertyRun[] {
  return readRuns(file, 0x102, (page, entry, count) => {
    const offset = file.main.getUint8(page + (count + 1) * 4 + entry * 13) * 2;
    if (offset === 0) return { style: 0, sprms: [] };
    const start = page + offset;
    const first = file.main.getUint8(start);
    // A first byte of 0 means that the next byte counts the pairs that follow (2.9.181).
    const from = first === 0 ? start + 2 : start + 1;
    const size = first === 0 ? file.main.getUint8(start + 1) * 2 : first * 2 - 1;
    if (from + 2 > file.main.byteLength) return { style: 0, sprms: [] };
    return { style: file.main.getUint16(from, true), sprms: readSprms(file.main, from + 2, from + size) };
  });
}

type ReadEntry = (page: number, entry: number, count: number) => { style: number; sprms: Sprm[] };

function readRuns(file: DocFile, at: number, readEntry: ReadEntry): PropertyRun[] {
  const place = placeInTable(file, at);
  if (place === null) return [];
  const pages = Math.floor((place.length - 4) / 8);
  const runs: PropertyRun[] = [];
  for (let index = 0; index < pages; index += 1) {
    const number = file.table.getUint32(place.start + (pages + 1) * 4 + index * 4, true) & 0x3fffff;
    const page = number * pageSize;
    if (page + pageSize > file.main.byteLength) continue;
    readPage(file, page, readEntry, runs);
  }
  return runs.sort((a, b) => a.from - b.from);
}

function readPage(file: DocFile, page: number, readEntry: ReadEntry, runs: PropertyRun[]): void {
  const count = file.main.getUint8(page + pageSize - 1);
  if ((count + 1) * 4 + count > pageSize) return;
  for (let entry = 0; entry < count; entry += 1) {
    const from = file.main.getUint32(page + entry * 4, true);
    const to = file.main.getUint32(page + entry * 4 + 4, true);
    if (to > from) runs.push({ from, to, ...readEntry(page, entry, count) });
  }
}

/** The run that holds the offset, null when none does. */
export function runAt(runs: PropertyRun[], offset: number): PropertyRun | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return null;
    if (offset < run.from) high = middle - 1;
    else if (offset >= run.to) low = middle + 1;
    else return run;
  }
  return null;
}
