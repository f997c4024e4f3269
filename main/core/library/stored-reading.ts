import { type OrdinalStyle, readOrdinalMark } from '#core/language/ordinal-mark.ts';
import type { TextParagraph } from '#shared/contract/library-calls.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { JudgedSource } from '../own-papers/judge-source.ts';
import type { Paragraph } from '../reading/text/paragraph.ts';
import { readerVersion } from './reader-version.ts';

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
  /** The file was taken for a paper of this program; absent otherwise. */
  own?: true;
};

/** Levels of GB/T 9704: 一、（一）1.（1）. */
const levels: Partial<Record<OrdinalStyle, number>> = { '一、': 1, '（一）': 2, '1.': 3, '（1）': 4 };

/** Keeps of a source what screens need later. */
export function toStoredReading({ examined, own }: JudgedSource): StoredReading {
  const { reading, drawn, papers, fates } = examined;
  const paragraphs = papers.flatMap((paper) => paper.body).map(toStoredParagraph);
  return {
    reader: readerVersion,
    reading,
    lines: drawn.lines.map((line) => line.text),
    fates: drawn.lines.map((line) => fates.get(line.number) ?? ''),
    paragraphs: paragraphs.sort((a, b) => a.firstLine - b.firstLine),
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
