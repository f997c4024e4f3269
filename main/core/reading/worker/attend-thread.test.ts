import { describe, expect, it } from 'vitest';
import { attendThread } from './attend-thread.ts';
import type { MemoryLimits } from './reading-process.ts';
import type { FromReadingProcess, ToReadingProcess } from './worker-message.ts';

const plenty = { heapMb: 64, residentMb: 100_000 };

/** A process around a thread with this code, in which `say` tells the process something; until it wants to end. */
function attended(code: string, limits: MemoryLimits = plenty) {
  const program = `import { parentPort } from 'node:worker_threads'; const say = (it) => parentPort.postMessage(it); ${code}`;
  const said: FromReadingProcess[] = [];
  const road = { tell: (_: ToReadingProcess) => {}, gone: () => {} };
  const ended = new Promise<void>((resolve) => {
    attendThread(
      new URL(`data:text/javascript,${encodeURIComponent(program)}`),
      limits,
      {
        send: (message, sent) => {
          said.push(message);
          sent?.();
        },
        onMessage: (take) => {
          road.tell = take;
        },
        onGone: (end) => {
          road.gone = end;
        },
      },
      resolve,
    );
  });
  return { said, road, ended };
}

/** A thread that waits for a message and then ends by itself. */
const waits = "parentPort.once('message', () => process.exit());";
const endOfThread = { kind: 'failed', message: 'the thread ended', stack: '' };

describe('the process around a thread', () => {
  it('hands on what either side says, and tells that the thread ended', async () => {
    const { said, road, ended } = attended(
      "parentPort.once('message', (it) => { say({ kind: 'progress', stage: it.kind }); });",
    );
    road.tell({ kind: 'begin' });
    await ended;
    expect(said).toEqual([{ kind: 'progress', stage: 'begin' }, endOfThread]);
  });

  it('ends with the error of the thread, and says nothing behind it', async () => {
    const { said, ended } = attended("throw new TypeError('torn page');");
    await ended;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(said).toMatchObject([{ kind: 'failed', message: 'torn page', stack: expect.stringContaining('TypeError') }]);
    const odd = attended("throw 'odd';");
    await odd.ended;
    expect(odd.said).toEqual([{ kind: 'failed', message: 'odd', stack: '' }]);
  });

  it('ends when the heap of the thread is full', async () => {
    const { said, ended } = attended('const all = []; for (;;) all.push(Array(1000).fill(all.length));', {
      ...plenty,
      heapMb: 16,
    });
    await ended;
    expect(said).toEqual([{ kind: 'over' }]);
  });

  it('ends when the process takes more memory than it may', async () => {
    const { said, road, ended } = attended(waits, { heapMb: 64, residentMb: 1 });
    await ended;
    expect(said).toEqual([{ kind: 'over' }]);
    road.tell({ kind: 'begin' });
  });

  it('ends when a page takes longer than its lease, which is told to nobody else', async () => {
    const { said, road, ended } = attended(`say({ kind: 'lease', lease: { page: 3, ms: 0 } }); ${waits}`);
    for (let work = 0; work < 1e8; ) work += 1;
    await ended;
    expect(said).toEqual([{ kind: 'page-over', page: 3 }]);
    road.tell({ kind: 'begin' });
  });

  it('does not end over a page that is done, or that has its time', async () => {
    for (const lease of [
      "{ page: 3, ms: 80 } }); say({ kind: 'lease', lease: null });",
      '{ page: 3, ms: 60000 } });',
    ]) {
      const { said, road, ended } = attended(`say({ kind: 'lease', lease: ${lease} ${waits}`);
      await new Promise((resolve) => setTimeout(resolve, 120));
      expect(said).toEqual([]);
      road.tell({ kind: 'begin' });
      await ended;
      expect(said).toEqual([endOfThread]);
    }
  });

  it('ends when the program is gone', async () => {
    const { road, ended } = attended(waits);
    road.gone();
    await ended;
    road.tell({ kind: 'begin' });
  });
});
