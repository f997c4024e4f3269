import { describe, expect, it } from 'vitest';
import { readLimits } from '../formats/limits.ts';
import { readInWorker } from './read-in-worker.ts';
import { ReadingPool } from './reading-pool.ts';
import { bareEnvironment, type MemoryLimits, processArguments } from './reading-process.ts';
import { begun, type PlayedProcess, playedProcess, taskOf, turnOfOthers } from './testing/played-process.ts';

const signal = new AbortController().signal;
const job = (name: string) => ({ name, task: { kind: 'examine', name }, signal });

/** A pool whose processes are played here. */
function poolOf() {
  const started: PlayedProcess[] = [];
  const asked: MemoryLimits[] = [];
  const pool = new ReadingPool((limits) => {
    asked.push(limits);
    started.push(playedProcess());
    return started.at(-1)?.process ?? playedProcess().process;
  });
  return { pool, started, asked };
}

async function at(started: readonly PlayedProcess[], place: number): Promise<PlayedProcess> {
  for (let turn = 0; turn < 50 && !started[place]; turn += 1) await turnOfOthers();
  const played = started[place];
  if (!played) throw new Error('was not started');
  await begun(played);
  return played;
}

describe('ReadingPool', () => {
  it('keeps a process that did its work for the next file, and lets the program end meanwhile', async () => {
    const { pool, started } = poolOf();
    const first = pool.run(job('甲.txt'));
    const played = await at(started, 0);
    expect(played.was).toEqual({ held: null, killed: false });
    played.give('甲');
    expect(await first).toBe('甲');
    expect(played.was).toEqual({ held: false, killed: false });
    played.told.length = 0;
    const second = pool.run(job('乙.txt'));
    await begun(played);
    expect(played.was.held).toBe(true);
    expect(taskOf(played)).toEqual({ kind: 'examine', name: '乙.txt' });
    played.give('乙');
    expect(await second).toBe('乙');
    expect(started).toHaveLength(1);
    pool.close();
    expect(played.was.killed).toBe(true);
  });

  it('ends a process that took much memory, and one whose work failed', async () => {
    const { pool, started } = poolOf();
    const heavy = pool.run(job('甲.txt'));
    (await at(started, 0)).give('甲', 221);
    expect(await heavy).toBe('甲');
    expect(started[0]?.was.killed).toBe(true);
    const failed = pool.run(job('乙.txt'));
    (await at(started, 1)).say({ kind: 'over' });
    await expect(failed).rejects.toMatchObject({ code: 'reading-too-slow' });
    expect(started[1]?.was.killed).toBe(true);
    const light = pool.run(job('丙.txt'));
    (await at(started, 2)).give('丙', 220);
    await light;
    expect(started[2]?.was.killed).toBe(false);
    pool.close();
  });

  it('lets two work at once, and the third wait', async () => {
    const { pool, started } = poolOf();
    const all = ['甲.txt', '乙.txt', '丙.txt'].map((name) => pool.run(job(name)));
    const [first, second] = [await at(started, 0), await at(started, 1)];
    for (let turn = 0; turn < 20; turn += 1) await turnOfOthers();
    expect(started).toHaveLength(2);
    first.told.length = 0;
    first.give('甲');
    await begun(first);
    first.give('丙');
    second.give('乙');
    expect(await Promise.all(all)).toEqual(['甲', '乙', '丙']);
    pool.close();
  });

  it('warms one process, and no second one beside any', async () => {
    const { pool, started } = poolOf();
    pool.warm();
    pool.warm();
    expect(started.map(({ was }) => was.held)).toEqual([false]);
    const work = pool.run(job('甲.txt'));
    const played = await at(started, 0);
    pool.warm();
    expect(started).toHaveLength(1);
    played.give('甲');
    await work;
    pool.close();
  });

  it('ends a resting process that speaks or ends by itself, and takes another', async () => {
    for (const wake of [
      (played: PlayedProcess) => played.end(null),
      (played: PlayedProcess) => played.say({ kind: 'begun' }),
    ]) {
      const { pool, started } = poolOf();
      pool.warm();
      const [resting] = started;
      if (resting) wake(resting);
      expect(resting?.was.killed).toBe(true);
      const work = pool.run(job('甲.txt'));
      (await at(started, 1)).give('甲');
      expect(await work).toBe('甲');
      pool.close();
    }
  });

  it('keeps no process that was at work when it was closed', async () => {
    const { pool, started } = poolOf();
    const work = pool.run(job('甲.txt'));
    const played = await at(started, 0);
    pool.close();
    played.give('甲');
    await work;
    expect(played.was).toEqual({ held: null, killed: true });
  });

  it('starts processes with the limits of reading, where none are given', () => {
    const { pool, asked } = poolOf();
    pool.warm();
    expect(asked).toEqual([
      { timeMs: readLimits.timeMs, heapMb: readLimits.memoryMb, residentMb: readLimits.residentMb },
    ]);
    pool.close();
  });
});

describe('readInWorker', () => {
  const bytes = new TextEncoder().encode('云泽市人民政府关于河道治理情况的报告\n');

  it('sends all that reading takes, and gives what comes back', async () => {
    const { pool, started } = poolOf();
    const stages: unknown[] = [];
    const onProgress = (...stage: unknown[]) => stages.push(stage);
    const read = readInWorker({ bytes, name: '甲.txt', readingWorker: pool, joinEntries: true, onProgress });
    const played = await at(started, 0);
    expect(taskOf(played)).toEqual({
      kind: 'examine',
      name: '甲.txt',
      bytes,
      corrections: [],
      joinEntries: true,
      scanned: [],
    });
    played.say({ kind: 'progress', stage: 'links', done: 3, total: 3 });
    played.give('was read');
    expect(await read).toBe('was read');
    expect(stages).toEqual([['links', 3, 3]]);
    pool.close();
  });

  it('reads here without processes, with what it is told', async () => {
    const stages: unknown[] = [];
    const onProgress = (...stage: unknown[]) => stages.push(stage);
    const { reading } = await readInWorker({ bytes, name: '甲.txt', readingWorker: null, onProgress });
    expect(reading.documents).toMatchObject([{ title: '云泽市人民政府关于河道治理情况的报告' }]);
    expect(stages).toHaveLength(4);
  });

  it('reads nothing once it is cancelled', async () => {
    const { pool, started } = poolOf();
    for (const readingWorker of [pool, null]) {
      const read = readInWorker({ bytes, name: '甲.txt', readingWorker, signal: AbortSignal.abort() });
      await expect(read).rejects.toMatchObject({ code: 'cancelled', details: { name: '甲.txt' } });
    }
    expect(started).toEqual([]);
  });

  it('can be cancelled while it reads here', async () => {
    const abort = new AbortController();
    const onProgress = () => abort.abort();
    const read = readInWorker({ bytes, name: '甲.txt', readingWorker: null, signal: abort.signal, onProgress });
    await expect(read).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('a reading process', () => {
  it('is given its limits as arguments, and of its surroundings only how to write days and words', () => {
    expect(processArguments({ heapMb: 512, residentMb: 700 })).toEqual(['512', '700']);
    expect(
      bareEnvironment({ TZ: 'Asia/Shanghai', LANG: 'zh_CN', PATH: '/bin', SECRET: 'x', LC_ALL: undefined }),
    ).toEqual({
      TZ: 'Asia/Shanghai',
      LANG: 'zh_CN',
    });
    const all = { LANGUAGE: 'zh', LC_ALL: 'C', LC_COLLATE: 'C', LC_CTYPE: 'C', LC_TIME: 'C', SystemRoot: 'C:' };
    expect(bareEnvironment(all)).toEqual(all);
  });
});
