import { parentPort, workerData } from 'node:worker_threads';
import { CoreError } from '../../core-error.ts';
import type { ReadStage } from '../read-source.ts';
import type { WorkerMessage } from './worker-message.ts';

type DoTask = (task: unknown, onProgress: (stage: ReadStage, done: number, total: number) => void) => Promise<unknown>;

/** In a worker: does the task that it was started with, and says what became of it. Never rejects. */
export async function serveTask(doTask: DoTask): Promise<void> {
  try {
    say({
      kind: 'done',
      result: await doTask(workerData, (stage, done, total) => say({ kind: 'progress', stage, done, total })),
    });
  } catch (error) {
    if (error instanceof CoreError) say({ kind: 'refused', code: error.code, details: error.details });
    else say(failure(error));
  }
}

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

function failure(error: unknown): WorkerMessage {
  if (!(error instanceof Error)) return { kind: 'failed', message: String(error), stack: '' };
  return { kind: 'failed', message: error.message, stack: error.stack ?? '' };
}
