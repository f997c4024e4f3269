import { describe, expect, it, vi } from 'vitest';
import { readLimits } from '../formats/limits.ts';
import { begun, playedProcess, taskOf, turnOfOthers } from './testing/played-process.ts';
import { type Assignment, workThere } from './work-there.ts';

const limits = { timeMs: 20_000 };
const task = { kind: 'examine', name: '报告.txt', bytes: new Uint8Array([1, 2, 3]) };

/** A task that a process is doing: the process, what became of it, and the way to cancel it. */
async function working(more: Partial<Assignment> = {}, time = limits) {
  const played = playedProcess();
  const abort = new AbortController();
  const done = workThere(played.process, { name: '报告.txt', task, signal: abort.signal, ...more }, time);
  done.catch(() => {});
  await begun(played);
  return { played, done, abort };
}

describe('work that a reading process does', () => {
  it('is sent in slices, begun, and its result taken slice by slice', async () => {
    const { played, done } = await working();
    expect(taskOf(played)).toEqual(task);
    expect(played.told.at(-1)).toEqual({ kind: 'begin' });
    played.give({ lines: ['一', '二'] }, 120);
    await expect(done).resolves.toEqual({ result: { lines: ['一', '二'] }, residentMb: 120 });
    expect(played.told.at(-1)).toEqual({ kind: 'go-on' });
  });

  it('tells how far it is', async () => {
    const stages: unknown[] = [];
    const { played, done } = await working({ onProgress: (...stage) => stages.push(stage) });
    played.say({ kind: 'progress', stage: 'records', done: 2, total: 3 });
    played.give(null);
    await done;
    expect(stages).toEqual([['records', 2, 3]]);
    const silent = await working();
    silent.played.say({ kind: 'progress', stage: 'records', done: 2, total: 3 });
    silent.played.say({ kind: 'lease', lease: null });
    silent.played.give(1);
    expect((await silent.done).result).toBe(1);
  });

  it.each([
    [
      'refused for a reason that is known',
      { kind: 'refused', code: 'format-scan', details: { name: '报告.txt', pages: 2 } },
      { code: 'format-scan', details: { name: '报告.txt', pages: 2 } },
    ],
    ['over its memory', { kind: 'over' }, { code: 'reading-too-slow', details: { name: '报告.txt', unit: 'memory' } }],
    [
      'over the time of a page',
      { kind: 'page-over', page: 7 },
      { code: 'reading-too-slow', details: { name: '报告.txt', page: 7, unit: 'page' } },
    ],
    [
      'failed as nobody foresaw',
      { kind: 'failed', message: 'no such thing', stack: 'at reading' },
      { code: 'reading-died', details: { name: '报告.txt' }, cause: { message: 'no such thing', stack: 'at reading' } },
    ],
    [
      'giving what cannot be put together',
      { kind: 'done', residentMb: 1 },
      { code: 'reading-died', details: { name: '报告.txt' } },
    ],
  ] as const)('is told when it is %s', async (_, message, error) => {
    const { played, done } = await working();
    played.say(message);
    await expect(done).rejects.toMatchObject(error);
  });

  it.each([
    ['SIGKILL', { code: 'reading-too-slow', details: { unit: 'memory' } }],
    ['SIGABRT', { code: 'reading-too-slow', details: { unit: 'memory' } }],
    ['SIGTRAP', { code: 'reading-too-slow', details: { unit: 'memory' } }],
    ['SIGTERM', { code: 'reading-died', details: { name: '报告.txt' }, cause: { message: 'ended SIGTERM' } }],
    [null, { code: 'reading-died', details: { name: '报告.txt' }, cause: { message: 'ended ' } }],
  ] as const)('ends with the process: %s', async (signal, error) => {
    const { played, done } = await working();
    played.end(signal);
    await expect(done).rejects.toMatchObject(error);
  });

  it('is cancelled by its signal, and deaf afterwards', async () => {
    const stages: unknown[] = [];
    const { played, done, abort } = await working({ onProgress: () => stages.push('too late') });
    abort.abort();
    await expect(done).rejects.toMatchObject({ code: 'cancelled', details: { name: '报告.txt' } });
    const heard = played.told.length;
    played.say({ kind: 'progress', stage: 'links', done: 3, total: 3 });
    played.give('too late');
    played.end('SIGKILL');
    expect(stages).toEqual([]);
    expect(played.told).toHaveLength(heard);
  });

  it('is sent no further once it is cancelled', async () => {
    const played = playedProcess();
    const abort = new AbortController();
    const done = workThere(played.process, { name: '报告.txt', task, signal: abort.signal }, limits);
    done.catch(() => {});
    abort.abort();
    await expect(done).rejects.toMatchObject({ code: 'cancelled' });
    for (let turn = 0; turn < 5; turn += 1) await turnOfOthers();
    expect(played.told.map(({ kind }) => kind)).toEqual(['slice']);
  });

  it('is too slow when it takes longer than it may, counted from its beginning', async () => {
    const { done } = await working({}, { timeMs: 20 });
    await expect(done).rejects.toMatchObject({ code: 'reading-too-slow', details: { name: '报告.txt' } });
  });

  it('has its time anew for each page that it recognises', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { played, done } = await working({}, { timeMs: 100 });
      for (let page = 0; page < 5; page += 1) {
        vi.advanceTimersByTime(80);
        played.say({ kind: 'progress', stage: 'recognising', done: page, total: 5 });
      }
      vi.advanceTimersByTime(80);
      played.say({ kind: 'progress', stage: 'records', done: 2, total: 3 });
      vi.advanceTimersByTime(30);
      await expect(done).rejects.toMatchObject({ code: 'reading-too-slow' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('is refused when its result weighs more than a reading may', async () => {
    const { played, done } = await working();
    const heavy = { length: readLimits.returnedBytes + 1 } as Uint8Array;
    played.say({ kind: 'slice', bytes: heavy });
    await expect(done).rejects.toMatchObject({
      code: 'file-too-large',
      details: { name: '报告.txt', limit: readLimits.returnedBytes, unit: 'reading' },
    });
  });

  it('fails when nobody can take what is sent', async () => {
    const gone = { ...playedProcess().process, send: () => Promise.reject(new Error('gone')) };
    const done = workThere(gone, { name: '报告.txt', task, signal: new AbortController().signal }, limits);
    await expect(done).rejects.toMatchObject({ code: 'reading-died', cause: { message: 'gone' } });
  });
});
