import type { Correction } from '#shared/domain/correction.ts';
import type { ScannedPage } from '../reading/formats/scan/scanned-page.ts';
import type { ExaminedSource } from '../reading/read-source.ts';
import { readInWorker } from '../reading/worker/read-in-worker.ts';
import type { ReadingContext } from './library-context.ts';
import { stageOf } from './reading-stage.ts';

export type FileToExamine = {
  bytes: Uint8Array;
  name: string;
  job: string | undefined;
  corrections?: Correction[];
  /** What was recognised in it before. */
  scanned?: ScannedPage[] | undefined;
};

/** Reads a file as the host allows: in a process of its own where there are such, else in place. */
export async function examineFile(file: FileToExamine, context: ReadingContext): Promise<ExaminedSource> {
  const { bytes, name, job, corrections = [], scanned = [] } = file;
  return readInWorker({
    readingWorker: context.readingWorker,
    bytes,
    name,
    corrections,
    scanned,
    signal: context.signal(job),
    onProgress: (stage, done, total) => context.progress(job, stageOf(stage), done, total, name),
  });
}
