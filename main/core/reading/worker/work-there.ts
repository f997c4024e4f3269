import { deserialize, serialize } from 'node:v8';
import { CoreError } from '../../core-error.ts';
import { readLimits } from '../formats/limits.ts';
import type { ReadStage } from '../read-source.ts';
import { packValue } from './pack-value.ts';
import type { ReadingProcess } from './reading-process.ts';
import { Unpacking } from './unpack-value.ts';
import type { ValueSlice } from './value-slice.ts';
import type { FromReadingProcess, WorkerTask } from './worker-message.ts';

/** Work for a reading process. `name`: what the file is called in the sentences of errors. */
export type Assignment = {
  name: string;
  task: WorkerTask;
  signal: AbortSignal;
  onProgress?: (stage: ReadStage, done: number, total: number) => void;
};

/** What came back, and the memory of the process behind it (megabytes). */
export type Done = { result: unknown; residentMb: number };

/** How long a process may take to start and to hear its task, in milliseconds: a virus scanner may look at it first. */
const startMs = 30_000;

type Settle = { resolve: (done: Done) => void; reject: (error: CoreError) => void };

/**
 * Has a reading process do some work. Throws what the work throws, and CoreError: `cancelled` when `signal` aborts; `reading-too-slow`
 * over `timeMs` from when it, or a page that it recognises, began (with `unit: 'memory'` over its memory, with `page` and `unit: 'page'` over a lease); `file-too-large` with `unit: 'reading'` for too heavy a
 * result; `reading-died` when it ended or failed in a way nobody foresaw. After any error the process is of no use.
 */
export function workThere(process: ReadingProcess, work: Assignment, limits: { timeMs: number }): Promise<Done> {
  const { name, signal } = work;
  return new Promise((resolve, reject) => {
    const tooSlow = () => finish.reject(new CoreError('reading-too-slow', { name }));
    const cancel = () => finish.reject(new CoreError('cancelled', { name }));
    let clock = setTimeout(tooSlow, startMs);
    let isOver = false;
    const over = () => {
      isOver = true;
      clearTimeout(clock);
      signal.removeEventListener('abort', cancel);
    };
    const finish: Settle = {
      resolve: (done) => {
        over();
        resolve(done);
      },
      reject: (error) => {
        over();
        reject(error);
      },
    };
    const began = () => {
      clearTimeout(clock);
      clock = setTimeout(tooSlow, limits.timeMs);
    };
    const take = takerOf(process, work, finish, began);
    signal.addEventListener('abort', cancel, { once: true });
    process.listen({
      said: (message) => {
        if (!isOver) take(message);
      },
      ended: (cause) => {
        if (!isOver) finish.reject(endOf(name, cause));
      },
    });
    sendTask(process, work.task, () => isOver).catch((error: unknown) => finish.reject(died(name, error)));
  });
}

/** Sends a task in slices; others have their turn between them. */
async function sendTask(process: ReadingProcess, task: WorkerTask, isOver: () => boolean): Promise<void> {
  for (const slice of packValue(task)) {
    if (isOver()) return;
    await process.send({ kind: 'slice', bytes: serialize(slice) });
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (!isOver()) await process.send({ kind: 'begin' });
}

/** Takes what a process says of its work. */
function takerOf(process: ReadingProcess, work: Assignment, { resolve, reject }: Settle, began: () => void) {
  const { name } = work;
  const result = new Unpacking();
  let returned = 0;
  const takeSlice = (bytes: Uint8Array) => {
    returned += bytes.length;
    if (returned > readLimits.returnedBytes) {
      const details = { name, limit: readLimits.returnedBytes, unit: 'reading' };
      return reject(new CoreError('file-too-large', details));
    }
    result.take(deserialize(bytes) as ValueSlice);
    void process.send({ kind: 'go-on' });
  };
  const take = (message: FromReadingProcess) => {
    switch (message.kind) {
      case 'begun':
        return began();
      case 'progress':
        // Each page that is recognised has the time of a file for itself; its work is leased besides.
        if (message.stage === 'recognising') began();
        return work.onProgress?.(message.stage, message.done, message.total);
      case 'slice':
        return takeSlice(message.bytes);
      case 'done':
        return resolve({ result: result.value(), residentMb: message.residentMb });
      case 'refused':
        return reject(new CoreError(message.code, message.details));
      case 'over':
        return reject(tooMuchMemory(name));
      case 'page-over':
        return reject(new CoreError('reading-too-slow', { name, page: message.page, unit: 'page' }));
      case 'failed':
        return reject(died(name, Object.assign(new Error(message.message), { stack: message.stack })));
      case 'lease':
        return undefined;
    }
  };
  return (message: FromReadingProcess) => {
    try {
      take(message);
    } catch (error) {
      // What cannot be put together again, as a progress that nobody can take, ends this file and not the program.
      reject(died(name, error));
    }
  };
}

/** A system short of memory kills, and the engine gives up by aborting when the heap has no room left. */
const memorySignals: ReadonlySet<string | null> = new Set(['SIGKILL', 'SIGABRT', 'SIGTRAP']);

function endOf(name: string, signal: string | null): CoreError {
  return memorySignals.has(signal) ? tooMuchMemory(name) : died(name, new Error(`ended ${signal ?? ''}`));
}

function tooMuchMemory(name: string): CoreError {
  return new CoreError('reading-too-slow', { name, unit: 'memory' });
}

function died(name: string, cause: unknown): CoreError {
  return new CoreError('reading-died', { name }, { cause });
}
