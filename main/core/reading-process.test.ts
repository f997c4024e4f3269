import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleChild, bundleReadingProcess } from '../testing/torture/bundle-child.ts';
import { forkedFrom } from '../web/fork-process.ts';
import { scanInWorker } from './briefs/templates/template-tasks.ts';
import { readListInWorker } from './ledger/lists/list-task.ts';
import { docxOf, paragraph, zipOf } from './reading/formats/testing/made-files.ts';
import { examineSource } from './reading/read-source.ts';
import { readInWorker } from './reading/worker/read-in-worker.ts';
import { type PoolLimits, ReadingPool } from './reading/worker/reading-pool.ts';

const docx = fixture('opinion.docx');
const good = { bytes: new TextEncoder().encode('云泽市人民政府\n关于河道治理情况的报告\n'), name: '好.txt' };

let folder = '';
let program = '';
const pools: ReadingPool[] = [];

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`./reading/formats/fixtures/${name}`, import.meta.url))));
}

function poolOf(file: string, limits: Partial<PoolLimits> = {}): ReadingPool {
  const pool = new ReadingPool(forkedFrom(file), limits);
  pools.push(pool);
  return pool;
}

/** The program of a reading process whose thread runs this code; what it prints behind `tell` is read back by `told`. */
async function broken(name: string, code: string): Promise<string> {
  const place = path.join(folder, name);
  await mkdir(place, { recursive: true });
  await copyFile(program, path.join(place, 'reading-process.mjs'));
  const tell = `import { appendFileSync } from 'node:fs'; import { parentPort } from 'node:worker_threads';
    const tell = (text) => appendFileSync(${JSON.stringify(path.join(place, 'told'))}, text + '\\n');`;
  await writeFile(path.join(place, 'reading-worker.mjs'), `${tell}\n${code}`);
  return path.join(place, 'reading-process.mjs');
}

function told(file: string): string[] {
  return readFileSync(path.join(path.dirname(file), 'told'), 'utf8')
    .trim()
    .split('\n');
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    // A process that ended and was not asked for yet has no program any more.
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'duban-process-'));
  program = await bundleReadingProcess(folder);
});

afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Hangs as soon as it is asked to begin, and says which process it is. */
const hangs = `parentPort.on('message', ({ kind }) => {
  if (kind !== 'begin') return;
  parentPort.postMessage({ kind: 'begun' });
  tell(process.pid);
  for (;;) {}
});`;

describe('readInWorker', () => {
  it.each(['opinion.docx', 'opinion.pdf', 'opinion.doc', 'opinion.html', 'list.xlsx', 'list.csv'])(
    'gives for %s what reading in this process gives',
    async (name) => {
      const bytes = fixture(name);
      const there = await readInWorker({ readingWorker: poolOf(program), bytes, name });
      const here = await readInWorker({ readingWorker: null, bytes, name });
      expect(there).toEqual(here);
      expect(there).toEqual(await examineSource(bytes, name));
    },
  );

  it('gives the files of a package with all their bytes, and joins them where it is asked to', async () => {
    const noise = new Uint8Array(1_500_000).map((_, index) => (index * 7919) % 251);
    const job = {
      readingWorker: poolOf(program),
      bytes: zipOf({ '反馈.txt': good.bytes, '附.bin': noise }),
      name: '包.zip',
    };
    const { entries = [] } = (await readInWorker(job)).drawn;
    expect(entries.map(({ name }) => name)).toEqual(['反馈.txt', '附.bin']);
    expect(entries.map(({ bytes }) => Buffer.compare(bytes, bytes.length > 1_000 ? noise : good.bytes))).toEqual([
      0, 0,
    ]);
    const joined = await readInWorker({ ...job, bytes: zipOf({ '反馈.txt': good.bytes }), joinEntries: true });
    expect(joined.reading.documents.map(({ title }) => title)).toEqual(['云泽市人民政府关于河道治理情况的报告']);
  });

  it('tells the stages as they come, in a process and without one', async () => {
    const stages = async (readingWorker: ReadingPool | null) => {
      const seen: string[] = [];
      const onProgress = (stage: string, done: number) => seen.push(`${stage} ${done}`);
      await readInWorker({ readingWorker, bytes: docx, name: '稿.docx', onProgress });
      return seen;
    };
    const there = await stages(poolOf(program));
    expect(there).toEqual(await stages(null));
    expect(there[0]).toBe('drawing 0');
  });

  it('passes an expected failure on with its code and details', async () => {
    const job = { readingWorker: poolOf(program), bytes: new Uint8Array(), name: '空.txt' };
    await expect(readInWorker(job)).rejects.toMatchObject({ code: 'file-empty', details: { name: '空.txt' } });
  });

  it('ends the process when it is cancelled', async () => {
    const hanging = await broken('cancelled', hangs);
    const abort = new AbortController();
    const reading = readInWorker({ readingWorker: poolOf(hanging), ...good, signal: abort.signal });
    const id = await vi.waitFor(() => Number(told(hanging)[0]), 20_000);
    abort.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    await vi.waitFor(() => expect(isAlive(id)).toBe(false), 20_000);
  });

  it('does not begin when it is already cancelled', async () => {
    const signal = AbortSignal.abort();
    const reading = readInWorker({ readingWorker: poolOf(program), ...good, signal });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('stops a reading that hangs, and reads the next file in a fresh process', async () => {
    const hanging = await broken('too-slow', hangs);
    const pool = poolOf(hanging, { timeMs: 100 });
    await expect(readInWorker({ readingWorker: pool, ...good })).rejects.toMatchObject({
      code: 'reading-too-slow',
      details: { name: '好.txt' },
    });
    await expect(readInWorker({ readingWorker: pool, ...good })).rejects.toMatchObject({ code: 'reading-too-slow' });
    const ids = told(hanging).map(Number);
    expect(new Set(ids).size).toBe(2);
    await vi.waitFor(() => expect(ids.some(isAlive)).toBe(false), 20_000);
  });

  it.each([
    ['values', { heapMb: 64 }, 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length));'],
    ['bytes', { residentMb: 200 }, 'const all = []; for (;;) all.push(Buffer.alloc(1e6, 1));'],
  ])('survives a reading that is greedy for %s', async (what, limits, code) => {
    const greedy = await broken(`greedy-${what}`, `parentPort.once('message', () => { tell(process.pid); ${code} });`);
    const reading = readInWorker({ readingWorker: poolOf(greedy, limits), ...good });
    await expect(reading).rejects.toMatchObject({
      code: 'reading-too-slow',
      details: { name: '好.txt', unit: 'memory' },
    });
    await vi.waitFor(() => expect(isAlive(Number(told(greedy)[0]))).toBe(false), 20_000);
  });

  it.each([
    ['throws', "throw new TypeError('broken');"],
    ['throws later', "parentPort.once('message', () => { throw new TypeError('broken'); });"],
    ['ends without a word', 'process.exit(0);'],
    ['ends its process', "parentPort.once('message', () => process.kill(process.pid, 'SIGSEGV'));"],
    [
      'sends back what is no result',
      "parentPort.once('message', () => parentPort.postMessage({ kind: 'slice', bytes: new Uint8Array([1, 2, 3]) }));",
    ],
    [
      'is done without a result',
      "parentPort.once('message', () => parentPort.postMessage({ kind: 'done', residentMb: 1 }));",
    ],
  ])('survives a reading that %s, and names the file', async (name, code) => {
    const reading = readInWorker({ readingWorker: poolOf(await broken(name, code)), ...good });
    await expect(reading).rejects.toMatchObject({ code: 'reading-died', details: { name: '好.txt' } });
  });

  it('takes no more back than the limit, whoever sends it', async () => {
    const endless = await broken(
      'endless',
      `import { serialize } from 'node:v8';
      const empty = serialize({ atoms: [], shapes: [], nodes: [], pieces: [] });
      const bytes = Buffer.concat([empty, Buffer.alloc(8_000_000)]);
      parentPort.on('message', ({ kind }) => {
        if (kind !== 'slice') parentPort.postMessage({ kind: 'slice', bytes });
      });`,
    );
    const reading = readInWorker({ readingWorker: poolOf(endless), ...good });
    await expect(reading).rejects.toMatchObject({ code: 'file-too-large', details: { unit: 'reading' } });
  });

  it('lets the file know nothing of what surrounds the program', async () => {
    const nosy = await broken(
      'nosy',
      `parentPort.once('message', () => { tell(JSON.stringify({ env: process.env, argv: process.argv, cwd: process.cwd() })); process.exit(0); });`,
    );
    vi.stubEnv('DUBAN_SECRET', '机密');
    await readInWorker({ readingWorker: poolOf(nosy), ...good }).catch(() => undefined);
    vi.unstubAllEnvs();
    const { env, argv, cwd } = JSON.parse(told(nosy)[0] ?? '');
    const known = /^(?:TZ|LANG(?:UAGE)?|LC_\w+|SystemRoot|NODE_CHANNEL_\w+)$/;
    expect(Object.keys(env).filter((name) => !known.test(name))).toEqual([]);
    expect(argv.slice(2).join(' ')).toMatch(/^[\d ]*$/);
    expect(cwd).toBe(path.parse(folder).root);
  });
});

describe('a page that takes longer than any page of text', () => {
  it('is named, and ends its process, though the library lets nobody have a turn', async () => {
    const words =
      "parentPort.postMessage({ kind: 'lease', lease: { page: 7, ms: 50 } }); tell(process.pid); for (;;) {}";
    const drawing = await broken('drawing', `parentPort.once('message', () => { ${words} });`);
    const reading = readInWorker({ readingWorker: poolOf(drawing), ...good });
    const details = { name: '好.txt', page: 7, unit: 'page' };
    await expect(reading).rejects.toMatchObject({ code: 'reading-too-slow', details });
    await vi.waitFor(() => expect(isAlive(Number(told(drawing)[0]))).toBe(false), 20_000);
  });

  it('is none that comes after another in time', async () => {
    const pool = poolOf(program);
    const twice = () => readInWorker({ readingWorker: pool, bytes: fixture('opinion.pdf'), name: '意见.pdf' });
    expect(await twice()).toEqual(await twice());
  });
});

describe('the processes for reading', () => {
  it('read a good file beside two that hang and one that is greedy', async () => {
    const greedy = 'for (const all = []; ; ) all.push(new Array(1e6).fill(all.length));';
    // The real program but for files of these names.
    const mixed = await broken(
      'mixed',
      `import { deserialize } from 'node:v8';
      await import(${JSON.stringify(path.join(folder, 'reading-worker.mjs'))});
      const words = [];
      parentPort.on('message', ({ kind, bytes }) => {
        if (kind === 'slice') words.push(...deserialize(bytes).atoms);
        if (kind === 'begin' && words.includes('贪.txt')) ${greedy}
        if (kind === 'begin' && words.includes('挂.txt')) tell(process.pid);
        while (kind === 'begin' && words.includes('挂.txt'));
      });`,
    );
    const pool = poolOf(mixed, { heapMb: 96 });
    const abort = new AbortController();
    const order: string[] = [];
    const read = (name: string, signal?: AbortSignal) =>
      readInWorker({ readingWorker: pool, bytes: good.bytes, name, ...(signal && { signal }) }).then(
        () => void order.push(`${name} read`),
        ({ code, details }) => void order.push(`${name} ${code} ${details.unit ?? ''}`.trim()),
      );
    const hung = [read('挂.txt', abort.signal), read('挂.txt', abort.signal)];
    await vi.waitFor(() => expect(told(mixed)).toHaveLength(2), 20_000);
    await Promise.all([read('贪.txt'), read('好.txt')]);
    expect(order.toSorted()).toEqual(['好.txt read', '贪.txt reading-too-slow memory']);
    expect(told(mixed).map((id) => isAlive(Number(id)))).toEqual([true, true]);
    abort.abort();
    await Promise.all(hung);
    expect(order.slice(2)).toEqual(['挂.txt cancelled', '挂.txt cancelled']);
    await vi.waitFor(() => expect(told(mixed).some((id) => isAlive(Number(id)))).toBe(false), 20_000);
  });

  it('are kept for the next file after a good one, and ended after one that was refused', async () => {
    const starts: number[] = [];
    const start = forkedFrom(program);
    const pool = new ReadingPool((limits) => {
      starts.push(starts.length);
      return start(limits);
    });
    pools.push(pool);
    for (const name of ['一.txt', '二.txt', '三.txt']) await readInWorker({ readingWorker: pool, ...good, name });
    expect(starts).toHaveLength(1);
    await readInWorker({ readingWorker: pool, bytes: new Uint8Array(), name: '空.txt' }).catch(() => undefined);
    await readInWorker({ readingWorker: pool, ...good });
    expect(starts).toHaveLength(2);
  });

  it('go with the program that started them, however it ends', async () => {
    const hanging = await broken('orphaned', hangs);
    const parent = await bundleChild('abandoning-child', folder);
    const running = spawn(process.execPath, [parent, hanging], { stdio: 'ignore' });
    const id = await vi.waitFor(() => Number(told(hanging)[0]), 20_000);
    expect(isAlive(id)).toBe(true);
    running.kill('SIGKILL');
    await vi.waitFor(() => expect(isAlive(id)).toBe(false), 20_000);
  });

  it('read lists and look at templates as this process does', async () => {
    const pool = poolOf(program);
    const list = { name: 'list.xlsx', bytes: fixture('list.xlsx'), mapping: null, mappings: {}, sheets: null };
    expect(await readListInWorker(list, pool)).toEqual(await readListInWorker(list, null));
    const form = { name: '模板.docx', bytes: docxOf(paragraph('{标题}')) };
    const there = await scanInWorker({ ...form, readingWorker: pool });
    expect(there).toEqual([{ name: '标题', kind: 'text', place: '正文第1段' }]);
    expect(there).toEqual(await scanInWorker({ ...form, readingWorker: null }));
  });

  it('refuse a list of too many rows with its own sentence', async () => {
    const bytes = new TextEncoder().encode('序号,标题\n'.repeat(10_002));
    const reading = readListInWorker(
      { name: '目录.csv', bytes, mapping: null, mappings: {}, sheets: null },
      poolOf(program),
    );
    await expect(reading).rejects.toMatchObject({
      code: 'file-too-large',
      details: { unit: 'records', limit: 10_000 },
    });
  });
});
