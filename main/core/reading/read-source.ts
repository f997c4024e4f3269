import { createHash } from 'node:crypto';
import type { Correction } from '#shared/domain/correction.ts';
import type { Reading, ReadWarning } from '#shared/domain/reading.ts';
import { CoreError } from '../core-error.ts';
import type { DrawnText } from './drawn-text.ts';
import { drawText } from './formats/draw-text.ts';
import { lineFates } from './line-fates.ts';
import { findLinks } from './links/find-links.ts';
import { readRecords } from './records/read-records.ts';
import { type ReadPaper, readPapers } from './structure/read-papers.ts';
import { type MarkedText, markText } from './text/mark-text.ts';

export type ReadStage = 'drawing' | 'papers' | 'records' | 'links';

export type ReadOptions = {
  /** Called at the start of each stage and at the end: `done` of `total` stages. */
  onProgress?: (stage: ReadStage, done: number, total: number) => void;
  signal?: AbortSignal;
  /** What a person changed; applied after reading. */
  corrections?: Correction[];
};

/** A reading with everything it was made from: for `--explain`, the reader screen and briefs. */
export type ExaminedSource = {
  reading: Reading;
  drawn: DrawnText;
  papers: ReadPaper[];
  /** What became of each non-blank line, by its 1-based number. */
  fates: Map<number, string>;
};

/**
 * Reads one file: bytes → lines → papers → records → links. The same bytes, name and corrections give the same reading. Throws
 * CoreError as `drawText` does, and `cancelled` once `signal` is aborted.
 */
export async function readSource(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Reading> {
  return (await examineSource(bytes, name, options)).reading;
}

/** As `readSource`, with the papers, paragraphs and the fate of every line. */
export async function examineSource(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<ExaminedSource> {
  const step = stepper(options);
  await step('drawing', 0);
  const drawn = await drawText(bytes, name);
  await step('papers', 1);
  const marked = markText(drawn.lines);
  const { papers, before, warnings } = readPapers(marked.flow, marked.contents, name);
  await step('records', 2);
  const records = readRecords(papers);
  await step('links', 3);
  const links = findLinks(papers, records);
  const fates = lineFates(marked.views, papers, before);
  const reading: Reading = {
    format: 'duban.reading.v1',
    source: describeSource(bytes, name, drawn),
    documents: papers.map((paper) => paper.document),
    ...records,
    links,
    warnings: inLineOrder([
      ...drawn.messages,
      ...marked.warnings,
      ...warnings,
      ...outsideWarnings(marked, before.length),
      ...records.warnings,
    ]),
  };
  await step('links', 4);
  return { reading, drawn, papers, fates };
}

function describeSource(bytes: Uint8Array, name: string, drawn: DrawnText): Reading['source'] {
  return {
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    mediaType: drawn.mediaType,
    encoding: drawn.encoding,
    lines: drawn.lines.length,
  };
}

function outsideWarnings(marked: MarkedText, before: number): ReadWarning[] {
  if (before === 0) return [];
  const line = marked.flow[0]?.number ?? 1;
  return [{ line, code: 'before-first-paper', message: `${before} lines before the first paper belong to none` }];
}

function inLineOrder(warnings: ReadWarning[]): ReadWarning[] {
  return warnings.sort((first, second) => first.line - second.line);
}

function stepper({ onProgress, signal }: ReadOptions): (stage: ReadStage, done: number) => Promise<void> {
  return async (stage, done) => {
    if (signal?.aborted) throw new CoreError('cancelled');
    onProgress?.(stage, done, 4);
    // Gives a cancel that is waiting in the event queue its turn.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) throw new CoreError('cancelled');
  };
}
