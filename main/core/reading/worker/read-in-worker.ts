import type { Correction } from '#shared/domain/correction.ts';
import { type ExaminedSource, examineSource } from '../read-source.ts';
import { runUntrusted, type UntrustedWork } from './run-untrusted.ts';
import type { ReadingTask } from './worker-message.ts';

export type ReadJob = Omit<UntrustedWork<ReadingTask, ExaminedSource>, 'task' | 'here'> & {
  bytes: Uint8Array;
  corrections?: Correction[];
  /** Reads the papers of a zip as one source. */
  joinEntries?: boolean;
};

/** Examines a source in a process of its own. Gives and throws what `examineSource` does, and the errors of `runUntrusted`. */
export function readInWorker({
  bytes,
  corrections = [],
  joinEntries = false,
  ...job
}: ReadJob): Promise<ExaminedSource> {
  const { name, onProgress, signal } = job;
  const options = { ...(onProgress && { onProgress }), ...(signal && { signal }), corrections, joinEntries };
  return runUntrusted<ReadingTask, ExaminedSource>({
    ...job,
    task: { kind: 'examine', bytes, name, corrections, joinEntries },
    here: () => examineSource(bytes, name, options),
  });
}
