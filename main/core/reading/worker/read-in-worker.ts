import type { Correction } from '#shared/domain/correction.ts';
import { noScanWay } from '../formats/scan/scan-way.ts';
import type { ScannedPage } from '../formats/scan/scanned-page.ts';
import { type ExaminedSource, examineSource } from '../read-source.ts';
import { runUntrusted, type UntrustedWork } from './run-untrusted.ts';
import type { ReadingTask } from './worker-message.ts';

export type ReadJob = Omit<UntrustedWork<ReadingTask, ExaminedSource>, 'task' | 'here'> & {
  bytes: Uint8Array;
  corrections?: Correction[];
  /** Reads the papers of a zip as one source. */
  joinEntries?: boolean;
  /** What was recognised in the file before: it is not recognised again. */
  scanned?: ScannedPage[];
};

/** Examines a source in a process of its own. Gives and throws what `examineSource` does, and the errors of `runUntrusted`. */
export function readInWorker({
  bytes,
  corrections = [],
  joinEntries = false,
  scanned = [],
  ...job
}: ReadJob): Promise<ExaminedSource> {
  const { name, onProgress, signal } = job;
  const options = { ...(onProgress && { onProgress }), ...(signal && { signal }), corrections, joinEntries };
  const scan = { recogniser: noScanWay.recogniser, known: scanned };
  return runUntrusted<ReadingTask, ExaminedSource>({
    ...job,
    task: { kind: 'examine', bytes, name, corrections, joinEntries, scanned },
    here: () => examineSource(bytes, name, { ...options, scan }),
  });
}
