// The program of the reading worker: reads the one file it was started with, says what became of it, and ends. Bundled
// by scripts/build.mjs to dist/worker/reading-worker.mjs.
import { parentPort, workerData } from 'node:worker_threads';
import { CoreError } from '../../core-error.ts';
import { examineSource } from '../read-source.ts';
import type { WorkerMessage, WorkerTask } from './worker-message.ts';

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

async function work({ bytes, name, corrections }: WorkerTask): Promise<void> {
  try {
    const onProgress = (stage: Extract<WorkerMessage, { kind: 'progress' }>['stage'], done: number, total: number) =>
      say({ kind: 'progress', stage, done, total });
    say({ kind: 'done', examined: await examineSource(bytes, name, { corrections, onProgress }) });
  } catch (error) {
    if (error instanceof CoreError) say({ kind: 'refused', code: error.code, details: error.details });
    else say(failure(error));
  }
}

function failure(error: unknown): WorkerMessage {
  if (!(error instanceof Error)) return { kind: 'failed', message: String(error), stack: '' };
  return { kind: 'failed', message: error.message, stack: error.stack ?? '' };
}

await work(workerData as WorkerTask);
