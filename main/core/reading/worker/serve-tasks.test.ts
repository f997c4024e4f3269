import { deserialize, serialize } from 'node:v8';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { CoreError } from '../../core-error.ts';
import { leasedPage, tellLeases } from './lease.ts';
import { packValue } from './pack-value.ts';
import { serveTasks } from './serve-tasks.ts';
import { Unpacking } from './unpack-value.ts';
import type { ValueSlice } from './value-slice.ts';
import type { FromReadingProcess, ToReadingProcess } from './worker-message.ts';

type DoTask = Parameters<typeof serveTasks>[0];

/** A thread at work on the other end of a road: what it says, and the last word of each task. `goesOn`: every slice is taken at once. */
function served(doTask: DoTask, goesOn = true) {
  const { port1, port2 } = new MessageChannel();
  const said: FromReadingProcess[] = [];
  let heard = () => {};
  port1.on('message', (message: FromReadingProcess) => {
    said.push(message);
    if (goesOn && message.kind === 'slice') tell({ kind: 'go-on' });
    heard();
  });
  serveTasks(doTask, port2);
  const tell = (message: ToReadingProcess) => port1.postMessage(message);
  const heardOf = async (kind: FromReadingProcess['kind'], count = 1) => {
    while (said.filter((one) => one.kind === kind).length < count)
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    return said.findLast((one) => one.kind === kind);
  };
  const give = (task: unknown) => {
    for (const slice of packValue(task)) tell({ kind: 'slice', bytes: serialize(slice) });
    tell({ kind: 'begin' });
  };
  const close = () => {
    tellLeases(null);
    port1.close();
  };
  return { said, give, tell, heardOf, close };
}

function resultOf(said: readonly FromReadingProcess[]): unknown {
  const unpacking = new Unpacking();
  for (const message of said) if (message.kind === 'slice') unpacking.take(deserialize(message.bytes) as ValueSlice);
  return unpacking.value();
}

const heavy = Array.from({ length: 90_000 }, (_, index) => index);

describe('the thread of a reading process', () => {
  it('says that it began, how far it is, its result and what memory it has', async () => {
    const thread = served(async (task, onProgress) => {
      onProgress('drawing', 1, 3);
      return { got: task };
    });
    thread.give({ kind: 'examine', name: '甲.txt' });
    const done = await thread.heardOf('done');
    expect(thread.said.map(({ kind }) => kind)).toEqual(['begun', 'progress', 'slice', 'done']);
    expect(thread.said[1]).toEqual({ kind: 'progress', stage: 'drawing', done: 1, total: 3 });
    expect(resultOf(thread.said)).toEqual({ got: { kind: 'examine', name: '甲.txt' } });
    expect(done?.kind === 'done' && done.residentMb).toBeGreaterThan(20);
    expect(done?.kind === 'done' && done.residentMb).toBeLessThan(20_000);
    thread.close();
  });

  it('does one task after the other, each with its own slices', async () => {
    const tasks: unknown[] = [];
    const thread = served(async (task) => tasks.push(task));
    thread.give('甲');
    await thread.heardOf('done');
    thread.give(['乙']);
    await thread.heardOf('done', 2);
    expect(tasks).toEqual(['甲', ['乙']]);
    thread.close();
  });

  it('has three slices of a result under way, and goes on for each that is taken', async () => {
    const thread = served(async () => heavy, false);
    thread.give('甲');
    await thread.heardOf('slice', 3);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(thread.said.filter(({ kind }) => kind === 'slice')).toHaveLength(3);
    thread.tell({ kind: 'go-on' });
    await thread.heardOf('slice', 4);
    for (let more = 0; more < 20; more += 1) thread.tell({ kind: 'go-on' });
    await thread.heardOf('done');
    expect(resultOf(thread.said)).toEqual(heavy);
    thread.close();
  });

  it.each([
    [
      'a refusal with its code',
      () => new CoreError('format-scan', { name: '甲.pdf', pages: 1 }),
      { kind: 'refused', code: 'format-scan', details: { name: '甲.pdf', pages: 1 } },
    ],
    ['an error that nobody foresaw', () => new TypeError('no such part'), { kind: 'failed', message: 'no such part' }],
    ['what is no error', () => 'odd', { kind: 'failed', message: 'odd', stack: '' }],
    ['no room for bytes', () => new RangeError('Array buffer Allocation Failed'), { kind: 'over' }],
    ['another range', () => new RangeError('out of range'), { kind: 'failed', message: 'out of range' }],
  ])('says %s', async (_, error, wanted) => {
    const thread = served(() => Promise.reject(error()));
    thread.give('甲');
    expect(await thread.heardOf(wanted.kind as FromReadingProcess['kind'])).toMatchObject(wanted);
    thread.close();
  });

  it('tells which page it works at, and when it is done with it, whatever became of it', async () => {
    const thread = served(() => leasedPage(4, () => Promise.reject(new Error('torn'))));
    thread.give('甲');
    await thread.heardOf('failed');
    expect(thread.said.slice(1, 3)).toEqual([
      { kind: 'lease', lease: { page: 4, ms: 3_000 } },
      { kind: 'lease', lease: null },
    ]);
    thread.close();
    expect(await leasedPage(5, () => Promise.resolve('read'))).toBe('read');
  });
});
