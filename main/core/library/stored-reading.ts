import { type OrdinalStyle, readOrdinalMark } from '#core/language/ordinal-mark.ts';
import type { TextParagraph } from '#shared/contract/library-calls.ts';
import type { Correction } from '#shared/domain/correction.ts';
import { readerVersion } from '#shared/domain/reader-version.ts';
import type { OrganChange } from '#shared/domain/readings/organ-change.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { JudgedSource } from '../own-papers/judge-source.ts';
import type { ScannedPage } from '../reading/formats/scan/scanned-page.ts';
import type { Paragraph } from '../reading/text/paragraph.ts';

/** A joined paragraph; `pieces` say which stretch of it stands on which line, where it stands on several. */
export type StoredParagraph = TextParagraph & { pieces?: { line: number; offset: number }[] };

/** What is kept of a reading in the library, so that no screen has to read the file again. */
export type StoredReading = {
  reader: number;
  reading: Reading;
  /** Text of each line of the source; line n is at index n - 1. */
  lines: string[];
  /** What became of each line; empty for a blank one. */
  fates: string[];
  /** Joined paragraphs of all papers, in the order of the source. */
  paragraphs: StoredParagraph[];
  /** The corrections that it was made with (`markOf`); absent in readings of releases that did not note them. */
  corrections?: string[];
  /** Mergers and new names of organs that the file tells; absent in readings of releases that did not note them. */
  organChanges?: OrganChange[];
  /** What was recognised in the pictures of its pages, so that no page is recognised twice; absent where it has none. */
  scanned?: ScannedPage[];
  /** The file was taken for a paper of this program; absent otherwise. */
  own?: true;
};

/** What tells one correction from another, also from one that replaced it. */
function markOf({ id, change }: Correction): string {
  return `${id} ${JSON.stringify(change)}`;
}

/** False for a reading made with other corrections than these: an undo takes back a correction, and not the file that was made with it. */
export function isMadeWith(stored: StoredReading, corrections: readonly Correction[]): boolean {
  if (stored.corrections === undefined) return true;
  return stored.corrections.toSorted().join('\n') === corrections.map(markOf).toSorted().join('\n');
}

/** Levels of GB/T 9704: 一、（一）1.（1）. */
const levels: Partial<Record<OrdinalStyle, number>> = { '一、': 1, '（一）': 2, '1.': 3, '（1）': 4 };

/** Keeps of a source what screens need later, with the corrections that it was read with. */
export function toStoredReading({ examined, own }: JudgedSource, corrections: readonly Correction[]): StoredReading {
  const { reading, drawn, papers, fates, organChanges } = examined;
  const paragraphs = papers.flatMap((paper) => paper.body).map(toStoredParagraph);
  return {
    reader: readerVersion,
    reading,
    lines: drawn.lines.map((line) => line.text),
    fates: drawn.lines.map((line) => fates.get(line.number) ?? ''),
    paragraphs: paragraphs.sort((a, b) => a.firstLine - b.firstLine),
    corrections: corrections.map(markOf),
    organChanges,
    ...(drawn.scanned && { scanned: drawn.scanned }),
    ...(own !== null && { own: true }),
  };
}

function toStoredParagraph({ text, firstLine, lastLine, page, pieces }: Paragraph): StoredParagraph {
  const plain = { firstLine, lastLine, text, page, level: levelOf(text) };
  return pieces.length > 1 ? { ...plain, pieces } : plain;
}

/** Level 1 to 4 of a paragraph that opens with a heading's mark, else 0. */
function levelOf(text: string): number {
  const mark = readOrdinalMark(text);
  return mark === null ? 0 : (levels[mark.style] ?? 0);
}
