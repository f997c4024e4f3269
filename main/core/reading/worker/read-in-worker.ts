import { Worker } from 'node:worker_threads';
import type { Correction } from '#shared/domain/correction.ts';
import { CoreError } from '../../core-error.ts';
import { readLimits } from '../formats/limits.ts';
import { type ExaminedSource, examineSource, type ReadStage } from '../read-source.ts';
import type { WorkerMessage, WorkerTask } from './worker-message.ts';

export type ReadJob = {
  /** Path of the bundled worker program; null reads on the calling thread, with the same result. */
  workerFile: string | null;
  bytes: Uint8Array;
  name: string;
  corrections?: Correction[];
  onProgress?: (stage: ReadStage, done: number, total: number) => void;
  signal?: AbortSignal;
  /** Longest time in milliseconds; `readLimits.timeMs` when left out. Needs the worker: a busy thread cannot stop itself. */
  timeLimitMs?: number;
  /** Largest heap of the worker in megabytes; `readLimits.memoryMb` when left out. */
  memoryLimitMb?: number;
};

/**
 * Examines a source off the calling thread, one worker per file, so that a bad file can neither freeze nor fell the
 * program. Gives and throws what `examineSource` does, and CoreError `cancelled` (the worker is ended at once when
 * `signal` aborts), `reading-too-slow` (over the time limit; with `unit: 'memory'` over the memory limit) and `internal`
 * (the reading failed in a way nobody foresaw; the cause is passed on).
 */
export async function readInWorker(job: ReadJob): Promise<ExaminedSource> {
  if (job.signal?.aborted) throw new CoreError('cancelled', { name: job.name });
  return job.workerFile === null ? readHere(job) : readThere(job, job.workerFile);
}

async function readHere({ bytes, name, corrections, onProgress, signal }: ReadJob): Promise<ExaminedSource> {
  return examineSource(bytes, name, {
    ...(corrections === undefined ? {} : { corrections }),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  });
}

async function readThere(job: ReadJob, workerFile: string): Promise<ExaminedSource> {
  const task: WorkerTask = { bytes: job.bytes, name: job.name, corrections: job.corrections ?? [] };
  const worker = new Worker(workerFile, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: job.memoryLimitMb ?? readLimits.memoryMb },
    // What a library prints about a strange file is of no use to the program's own output.
    stdout: true,
    stderr: true,
  });
  try {
    return await outcomeOf(worker, job);
  } finally {
    await worker.terminate();
  }
}

function outcomeOf(worker: Worker, job: ReadJob): Promise<ExaminedSource> {
  const { name, signal } = job;
  return new Promise((resolve, reject) => {
    const cancel = () => settle(() => reject(new CoreError('cancelled', { name })));
    const limit = job.timeLimitMs ?? readLimits.timeMs;
    const clock = setTimeout(() => settle(() => reject(new CoreError('reading-too-slow', { name }))), limit);
    const settle = (finish: () => void) => {
      clearTimeout(clock);
      signal?.removeEventListener('abort', cancel);
      finish();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') job.onProgress?.(message.stage, message.done, message.total);
      else settle(() => finishWith(message, resolve, reject));
    });
    worker.once('error', (error) => settle(() => reject(crash(error, name))));
    worker.once('exit', () => settle(() => reject(new CoreError('internal', { name, reason: 'worker-ended' }))));
  });
}

function finishWith(
  message: Exclude<WorkerMessage, { kind: 'progress' }>,
  resolve: (examined: ExaminedSource) => void,
  reject: (error: CoreError) => void,
): void {
  if (message.kind === 'done') resolve(message.examined);
  else if (message.kind === 'refused') reject(new CoreError(message.code, message.details));
  else reject(new CoreError('internal', { reason: message.message }, { cause: new Error(message.stack) }));
}

function crash(error: unknown, name: string): CoreError {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (isMemory) return new CoreError('reading-too-slow', { name, unit: 'memory' }, { cause: error });
  return new CoreError('internal', { name, reason: 'worker-crashed' }, { cause: error });
}
