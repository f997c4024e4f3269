import { deserialize, serialize } from 'node:v8';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { CoreError } from '../../core-error.ts';
import type { ReadStage } from '../read-source.ts';
import { tellLeases } from './lease.ts';
import { packValue } from './pack-value.ts';
import { Unpacking } from './unpack-value.ts';
import type { ValueSlice } from './value-slice.ts';
import type { FromReadingProcess, ToReadingProcess } from './worker-message.ts';

type DoTask = (task: unknown, onProgress: (stage: ReadStage, done: number, total: number) => void) => Promise<unknown>;

/** Slices under way before the program must have taken one: it puts them together between other things. */
const mostUnderWay = 3;

/** In the thread of a reading process: does one task after the other, and says what became of each. `port`: the road to the process. */
export function serveTasks(doTask: DoTask, port: MessagePort | null = parentPort): void {
  const say = (message: FromReadingProcess) => port?.postMessage(message);
  tellLeases(port);
  let task = new Unpacking();
  let wake = () => {};
  const window = { free: mostUnderWay };
  port?.on('message', (message: ToReadingProcess) => {
    if (message.kind === 'slice') task.take(deserialize(message.bytes) as ValueSlice);
    else if (message.kind === 'go-on') {
      window.free += 1;
      wake();
    } else {
      const begun = task;
      task = new Unpacking();
      window.free = mostUnderWay;
      void serve(() => begun.value(), doTask, { say, sendSlice });
    }
  });
  const sendSlice = async (slice: ValueSlice) => {
    while (window.free === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    window.free -= 1;
    say({ kind: 'slice', bytes: serialize(slice) });
  };
}

type Road = { say: (message: FromReadingProcess) => void; sendSlice: (slice: ValueSlice) => Promise<void> };

async function serve(task: () => unknown, doTask: DoTask, { say, sendSlice }: Road): Promise<void> {
  try {
    say({ kind: 'begun' });
    const result = await doTask(task(), (stage, done, total) => say({ kind: 'progress', stage, done, total }));
    for (const slice of packValue(result)) await sendSlice(slice);
    say({ kind: 'done', residentMb: process.memoryUsage.rss() / 1024 ** 2 });
  } catch (error) {
    say(error instanceof CoreError ? { kind: 'refused', code: error.code, details: error.details } : failure(error));
  }
}

function failure(error: unknown): FromReadingProcess {
  if (!(error instanceof Error)) return { kind: 'failed', message: String(error), stack: '' };
  // Bytes live beside the heap, and nobody ends the thread when there is no room for them.
  if (error instanceof RangeError && error.message.toLowerCase().includes('allocation failed')) return { kind: 'over' };
  return { kind: 'failed', message: error.message, stack: error.stack ?? '' };
}
