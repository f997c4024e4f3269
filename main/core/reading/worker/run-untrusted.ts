import { Worker } from 'node:worker_threads';
import { CoreError } from '../../core-error.ts';
import { readLimits } from '../formats/limits.ts';
import type { ReadStage } from '../read-source.ts';
import { Slots } from './slots.ts';
import type { WorkerMessage, WorkerTask } from './worker-message.ts';

export type UntrustedWork<Task extends WorkerTask, Result> = {
  /** Path of the bundled worker program; null works on the calling thread, with the same result. */
  workerFile: string | null;
  /** What the file is called in the sentences of errors. */
  name: string;
  task: Task;
  /** The same work on the calling thread. */
  here: () => Promise<Result> | Result;
  onProgress?: (stage: ReadStage, done: number, total: number) => void;
  signal?: AbortSignal;
  /** Longest time in milliseconds; `readLimits.timeMs` when left out. Needs the worker: a busy thread cannot stop itself. */
  timeLimitMs?: number;
  /** Largest heap of the worker in megabytes; `readLimits.memoryMb` when left out. */
  memoryLimitMb?: number;
};

/** Files at work at once: dropping two hundred must not start two hundred workers, and one that hangs must not hold up the next. */
const places = new Slots(2, { patienceMs: 8_000, lent: 4 });

/**
 * Does something with an untrusted file off the calling thread, one worker per file, so that a bad file can neither freeze nor
 * fell the program. Gives and throws what the work does, and CoreError `cancelled` (the worker is ended at once when `signal`
 * aborts), `reading-too-slow` (over the time limit; with `unit: 'memory'` over the memory limit) and `internal` (it failed in a
 * way nobody foresaw; the cause is passed on).
 */
export async function runUntrusted<Task extends WorkerTask, Result>(
  work: UntrustedWork<Task, Result>,
): Promise<Result> {
  const { name, signal = new AbortController().signal, workerFile } = work;
  if (signal.aborted) throw new CoreError('cancelled', { name });
  return places.run(signal, async () => (workerFile === null ? work.here() : runThere(work, workerFile)));
}

async function runThere<Task extends WorkerTask, Result>(
  work: UntrustedWork<Task, Result>,
  workerFile: string,
): Promise<Result> {
  const worker = new Worker(workerFile, {
    workerData: work.task,
    resourceLimits: { maxOldGenerationSizeMb: work.memoryLimitMb ?? readLimits.memoryMb },
    // What a library prints about a strange file is of no use to the program's own output.
    stdout: true,
    stderr: true,
  });
  try {
    // The worker's program is built with this one, and answers each kind of task with its own result.
    return (await outcomeOf(worker, work)) as Result;
  } finally {
    await worker.terminate();
  }
}

function outcomeOf<Task extends WorkerTask, Result>(
  worker: Worker,
  work: UntrustedWork<Task, Result>,
): Promise<unknown> {
  const { name, signal } = work;
  return new Promise((resolve, reject) => {
    const cancel = () => settle(() => reject(new CoreError('cancelled', { name })));
    const limit = work.timeLimitMs ?? readLimits.timeMs;
    const clock = setTimeout(() => settle(() => reject(new CoreError('reading-too-slow', { name }))), limit);
    const settle = (finish: () => void) => {
      clearTimeout(clock);
      signal?.removeEventListener('abort', cancel);
      finish();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') work.onProgress?.(message.stage, message.done, message.total);
      else settle(() => finishWith(message, resolve, reject));
    });
    worker.once('error', (error) => settle(() => reject(crash(error, name))));
    worker.once('exit', () => settle(() => reject(new CoreError('internal', { name, reason: 'worker-ended' }))));
  });
}

function finishWith(
  message: Exclude<WorkerMessage, { kind: 'progress' }>,
  resolve: (result: unknown) => void,
  reject: (error: CoreError) => void,
): void {
  if (message.kind === 'done') resolve(message.result);
  else if (message.kind === 'refused') reject(new CoreError(message.code, message.details));
  else reject(new CoreError('internal', { reason: message.message }, { cause: new Error(message.stack) }));
}

function crash(error: unknown, name: string): CoreError {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (isMemory) return new CoreError('reading-too-slow', { name, unit: 'memory' }, { cause: error });
  return new CoreError('internal', { name, reason: 'worker-crashed' }, { cause: error });
}
