import { CoreError } from '../../core-error.ts';
import type { ReadStage } from '../read-source.ts';
import type { ReadingPool } from './reading-pool.ts';
import type { WorkerTask } from './worker-message.ts';

export type UntrustedWork<Task extends WorkerTask, Result> = {
  /** The processes for such work; null works in this very process, with the same result. */
  readingWorker: ReadingPool | null;
  /** What the file is called in the sentences of errors. */
  name: string;
  task: Task;
  /** The same work in this process. */
  here: () => Promise<Result> | Result;
  onProgress?: (stage: ReadStage, done: number, total: number) => void;
  signal?: AbortSignal;
};

/**
 * Does something with an untrusted file in a process of its own, so that a bad file can neither freeze nor fell the program. Gives and
 * throws what the work does, and the errors of `workThere`.
 */
export async function runUntrusted<Task extends WorkerTask, Result>(
  work: UntrustedWork<Task, Result>,
): Promise<Result> {
  const { name, task, signal = new AbortController().signal, readingWorker, onProgress } = work;
  if (signal.aborted) throw new CoreError('cancelled', { name });
  if (readingWorker === null) return work.here();
  // The program of the process is built with this one, and answers each kind of task with its own result.
  return (await readingWorker.run({ name, task, signal, ...(onProgress && { onProgress }) })) as Result;
}
