import { createHash } from 'node:crypto';
import type { Correction } from '#shared/domain/correction.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import { CoreError } from '../core-error.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import type { DrawnText } from './drawn-text.ts';
import type { ExaminedSource } from './examined-source.ts';
import { drawText } from './formats/draw-text.ts';
import { readLimits } from './formats/limits.ts';
import { noScanWay, type ScanWay } from './formats/scan/scan-way.ts';
import { countRecords, holdPapers, holdRecords } from './hold-counts.ts';
import { type ReadEntries, readEntries } from './read-entries.ts';
import { readRecordsAndLinks } from './read-records-and-links.ts';
import { seeLines } from './scans/see-lines.ts';
import { secrecyOf } from './secrecy/secrecy-of.ts';
import { readPapers } from './structure/read-papers.ts';
import { markText } from './text/mark-text.ts';

export type { ExaminedSource } from './examined-source.ts';

/** While `recognising` so many of so many pages are behind; otherwise so many stages. */
export type ReadStage = 'drawing' | 'recognising' | 'papers' | 'records' | 'links';

export type ReadOptions = {
  /** Called at the start of each stage, and of each page that is recognised: `done` of `total` are behind. */
  onProgress?: (stage: ReadStage, done: number, total: number) => void;
  signal?: AbortSignal;
  /** What a person changed, applied after the reader's own finding. */
  corrections?: Correction[];
  /** Reads the entries of a zip as one source; without it they are only listed in `drawn.entries`. */
  joinEntries?: boolean;
  /** How pages without text are recognised; without it none is. */
  scan?: Pick<ScanWay, 'recogniser' | 'known'>;
};

/**
 * Reads one file: bytes → lines → papers → records → links. The same bytes, name and corrections give the same reading. Throws
 * CoreError as `drawText` does, `file-too-large` for a file of too many papers or records, and `cancelled` once `signal` is aborted.
 */
export async function readSource(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Reading> {
  return (await examineSource(bytes, name, options)).reading;
}

/** As `readSource`, with the papers, their paragraphs and the fate of every line. */
export async function examineSource(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<ExaminedSource> {
  await step(options, 'drawing', 0);
  const way = scanWay(options);
  const { drawn, warnings } = seeLines(await drawText(bytes, name, readLimits, way), options.corrections ?? []);
  await step(options, 'papers', 1);
  const joins = drawn.entries !== undefined && options.joinEntries;
  const cut = joins ? await readEntries(drawn, way) : cutOne(drawn, name);
  cut.warnings.push(...warnings);
  await step(options, 'records', 2);
  if (drawn.entries === undefined) holdPapers(cut.papers.length, name);
  const examined = readRecordsAndLinks({ ...cut, source: describeSource(bytes, name, cut.drawn) });
  if (drawn.entries === undefined) holdRecords(countRecords(examined.reading), name);
  const corrections = options.corrections ?? [];
  const corrected = corrections.length === 0 ? examined : applyCorrections(examined, corrections);
  await step(options, 'links', 3);
  const secrecy = await secrecyOf(drawn, name);
  return secrecy.length === 0 ? corrected : { ...corrected, reading: { ...corrected.reading, secrecy } };
}

function scanWay(options: ReadOptions): ScanWay {
  const onPage: ScanWay['onPage'] = async (done, total) => {
    options.onProgress?.('recognising', done, total);
    await breathe(options);
  };
  return { ...noScanWay, ...options.scan, onPage };
}

function cutOne(drawn: DrawnText, name: string): ReadEntries {
  const marked = markText(drawn.lines);
  return { drawn, marked, ...readPapers(marked.flow, marked.contents, name) };
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

/** Tells the stage and gives a cancel that waits in the event queue its turn. */
async function step({ onProgress, signal }: ReadOptions, stage: ReadStage, done: number): Promise<void> {
  onProgress?.(stage, done, 3);
  await breathe({ signal });
}

async function breathe({ signal }: { signal?: AbortSignal | undefined }): Promise<void> {
  if (signal !== undefined) await new Promise((resolve) => setImmediate(resolve));
  if (signal?.aborted) throw new CoreError('cancelled');
}
