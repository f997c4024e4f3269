import { Worker } from 'node:worker_threads';
import type { MemoryLimits } from './reading-process.ts';
import type { FromReadingProcess, ToReadingProcess } from './worker-message.ts';

/** The road to the program that started this process. */
export type ProgramPort = {
  /** Sends a message; `sent` is called when it is on its way. */
  send(message: FromReadingProcess, sent?: () => void): void;
  onMessage(take: (message: ToReadingProcess) => void): void;
  /** The program is gone. */
  onGone(end: () => void): void;
};

/** How long the last word may be on its way, in milliseconds. */
const longestLeaveMs = 1_000;

/** How often memory is looked at, in milliseconds: a greedy file takes some ten megabytes meanwhile. */
const watchMs = 25;

/**
 * In a reading process: has a thread do the work, and stays awake beside it. So the process notices that the program is gone or that its
 * memory runs out, on every system, whatever the thread is caught in. `file`: the program of the thread; `end` ends the process.
 */
export function attendThread(
  file: URL,
  { heapMb, residentMb }: MemoryLimits,
  port: ProgramPort,
  end: () => void = () => process.exit(1),
): void {
  const thread = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    // What a library prints about a strange file is of no use to anybody.
    stdout: true,
    stderr: true,
  });
  let isEnding = false;
  const endWith = (message: FromReadingProcess) => {
    if (isEnding) return;
    isEnding = true;
    clearInterval(clock);
    port.send(message, end);
    // What was sent before may hold it up.
    setTimeout(end, longestLeaveMs);
  };
  let leased: { page: number; until: number } | null = null;
  const watch = () => {
    if (process.memoryUsage.rss() > residentMb * 1024 ** 2) endWith({ kind: 'over' });
    if (leased !== null && workedMs() > leased.until) endWith({ kind: 'page-over', page: leased.page });
  };
  const clock = setInterval(watch, watchMs);
  port.onMessage((message) => thread.postMessage(message));
  port.onGone(end);
  thread.on('message', (message: FromReadingProcess) => {
    if (message.kind === 'lease') {
      const { lease } = message;
      leased = lease && { page: lease.page, until: workedMs() + lease.ms };
    } else if (!isEnding) port.send(message);
  });
  thread.once('error', (error) => endWith(causeOf(error)));
  thread.once('exit', () => endWith({ kind: 'failed', message: 'the thread ended', stack: '' }));
}

/** Milliseconds of the processor that this process took: a machine that does other things as well makes nobody slow. */
function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function causeOf(error: unknown): FromReadingProcess {
  if (!(error instanceof Error)) return { kind: 'failed', message: String(error), stack: '' };
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'over' };
  return { kind: 'failed', message: error.message, stack: error.stack ?? '' };
}
