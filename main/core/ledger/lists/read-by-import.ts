import type { Reading } from '#shared/domain/readings/reading.ts';
import { CoreError } from '../../core-error.ts';
import { readSource } from '../../reading/read-source.ts';
import type { SheetRead } from './sheets-read.ts';

/** Lines on which records begin of what a sheet says that it holds. */
function linesOf(reading: Reading, holds: SheetRead['holds']): number[] {
  if (holds === 'motions') return reading.motions.map(({ firstLine }) => firstLine);
  if (holds !== 'opinions') return [];
  const papers = new Map(reading.documents.map(({ id, firstLine }) => [id, firstLine]));
  return reading.opinions.map(({ document, points }) => points[0]?.firstLine ?? papers.get(document) ?? 0);
}

async function readingOf(bytes: Uint8Array, name: string): Promise<Reading | null> {
  try {
    return await readSource(bytes, name);
  } catch (error) {
    // What the general import refuses, it takes nothing from.
    if (error instanceof CoreError) return null;
    throw error;
  }
}

const ledgers: ReadonlySet<SheetRead['holds']> = new Set(['opinions', 'motions', 'commitments']);

/** The sheets of a file with the number of records that the general import reads from those that hold something else. */
export async function withReadByImport(
  sheets: readonly SheetRead[],
  { bytes, name }: { bytes: Uint8Array; name: string },
): Promise<SheetRead[]> {
  const isAsked = ({ isTaken, holds, rows }: SheetRead) => !isTaken && rows > 0 && ledgers.has(holds);
  if (!sheets.some(isAsked)) return [...sheets];
  const reading = await readingOf(bytes, name);
  return sheets.map((sheet) => {
    if (!isAsked(sheet)) return sheet;
    const lines = reading ? linesOf(reading, sheet.holds) : [];
    return { ...sheet, byImport: lines.filter((line) => sheet.line <= line && line <= sheet.lastLine).length };
  });
}
