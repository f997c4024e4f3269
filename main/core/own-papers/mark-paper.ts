import { unzipSync } from 'fflate';
import type { TextPrint } from '#shared/domain/own-paper.ts';
import { CoreError } from '../core-error.ts';
import { zipParts } from '../ooxml/zip-parts.ts';
import { drawText } from '../reading/formats/draw-text.ts';
import { lettersOf } from './letters.ts';
import { toProperties } from './paper-mark.ts';
import { printOf } from './text-print.ts';
import { writeProperties } from './write-properties.ts';

export type MarkedPaper = {
  bytes: Uint8Array;
  /** Null for a paper without any text, which needs no mark. */
  print: TextPrint | null;
};

/**
 * A docx or xlsx with the mark by which this program knows it again. The print is that of the text as an import draws it.
 * The same bytes and workspace give the same bytes.
 */
export async function markPaper(
  bytes: Uint8Array,
  paper: { name: string; kind: string; workspace: string | null; title?: string },
): Promise<MarkedPaper> {
  const print = await drawPrint(bytes, paper.name);
  if (print === null) return { bytes, print };
  const parts = unzipSync(bytes);
  writeProperties(parts, toProperties({ ...paper, print }));
  return { bytes: zipParts(parts), print };
}

/** The print of a file's text; null when there is none to be drawn. */
export async function drawPrint(bytes: Uint8Array, name: string): Promise<TextPrint | null> {
  const letters = await drawLetters(bytes, name);
  return letters === null ? null : printOf(letters);
}

/** The letters of a file's text; null when there are none to be drawn. */
export async function drawLetters(bytes: Uint8Array, name: string): Promise<string | null> {
  try {
    const { lines } = await drawText(bytes, name);
    const letters = lettersOf(lines.map((line) => line.text));
    return letters === '' ? null : letters;
  } catch (error) {
    if (error instanceof CoreError) return null;
    throw error;
  }
}
