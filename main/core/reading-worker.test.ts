import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanInWorker } from './briefs/templates/template-tasks.ts';
import { readListInWorker } from './ledger/lists/list-task.ts';
import { docxOf, paragraph } from './reading/formats/testing/made-files.ts';
import { examineSource } from './reading/read-source.ts';
import { readInWorker } from './reading/worker/read-in-worker.ts';

const requireBanner =
  "import { createRequire as makeRequireForBundle } from 'node:module'; const require = makeRequireForBundle(import.meta.url);";
const docx = new Uint8Array(
  readFileSync(fileURLToPath(new URL('./reading/formats/fixtures/opinion.docx', import.meta.url))),
);

let folder = '';
let workerFile = '';

/** A worker program that does what a broken reader would do. */
async function brokenWorker(name: string, code: string): Promise<string> {
  const file = path.join(folder, `${name}.mjs`);
  await writeFile(file, code);
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'duban-worker-'));
  workerFile = path.join(folder, 'reading-worker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./reading-worker.ts', import.meta.url))],
    outfile: workerFile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: requireBanner },
  });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('readInWorker', () => {
  it.each(['opinion.docx', 'opinion.pdf', 'opinion.doc', 'opinion.html', 'list.xlsx', 'list.csv'])(
    'gives for %s what reading on the same thread gives',
    async (name) => {
      const bytes = new Uint8Array(
        readFileSync(fileURLToPath(new URL(`./reading/formats/fixtures/${name}`, import.meta.url))),
      );
      const there = await readInWorker({ workerFile, bytes, name });
      const here = await readInWorker({ workerFile: null, bytes, name });
      expect(there).toEqual(here);
      expect(there).toEqual(await examineSource(bytes, name));
    },
  );

  it('tells the stages as they come, in the worker and without it', async () => {
    const stages = async (file: string | null) => {
      const seen: string[] = [];
      await readInWorker({
        workerFile: file,
        bytes: docx,
        name: '稿.docx',
        onProgress: (stage, done) => seen.push(`${stage} ${done}`),
      });
      return seen;
    };
    const there = await stages(workerFile);
    expect(there).toEqual(await stages(null));
    expect(there[0]).toBe('drawing 0');
  });

  it('passes an expected failure on with its code and details', async () => {
    const job = { workerFile, bytes: new Uint8Array(), name: '空.txt' };
    await expect(readInWorker(job)).rejects.toMatchObject({ code: 'file-empty', details: { name: '空.txt' } });
  });

  it('ends the worker when it is cancelled', async () => {
    const hanging = await brokenWorker('hanging', 'for (;;) {}');
    const abort = new AbortController();
    const reading = readInWorker({ workerFile: hanging, bytes: docx, name: '稿.docx', signal: abort.signal });
    setTimeout(() => abort.abort(), 50);
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('does not begin when it is already cancelled', async () => {
    const signal = AbortSignal.abort();
    await expect(readInWorker({ workerFile, bytes: docx, name: '稿.docx', signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('stops a reading that hangs', async () => {
    const hanging = await brokenWorker('hanging', 'for (;;) {}');
    const job = { workerFile: hanging, bytes: docx, name: '稿.docx', timeLimitMs: 100 };
    await expect(readInWorker(job)).rejects.toMatchObject({ code: 'reading-too-slow' });
  });

  it('survives a worker that runs out of memory', async () => {
    const greedy = await brokenWorker('greedy', 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length));');
    const job = { workerFile: greedy, bytes: docx, name: '稿.docx', memoryLimitMb: 64 };
    await expect(readInWorker(job)).rejects.toMatchObject({ code: 'reading-too-slow', details: { unit: 'memory' } });
  });

  it('reads lists and looks at templates there as here', async () => {
    const bytes = new Uint8Array(
      readFileSync(fileURLToPath(new URL('./reading/formats/fixtures/list.xlsx', import.meta.url))),
    );
    const list = { name: 'list.xlsx', bytes, mapping: null, mappings: {} };
    expect(await readListInWorker(list, workerFile)).toEqual(await readListInWorker(list, null));
    const form = { name: '模板.docx', bytes: docxOf(paragraph('{标题}')) };
    const there = await scanInWorker({ ...form, readingWorker: workerFile });
    expect(there).toEqual([{ name: '标题', kind: 'text', place: '正文第1段' }]);
    expect(there).toEqual(await scanInWorker({ ...form, readingWorker: null }));
  });

  it('refuses a list of too many rows with its own sentence', async () => {
    const bytes = new TextEncoder().encode('序号,标题\n'.repeat(10_002));
    const reading = readListInWorker({ name: '目录.csv', bytes, mapping: null, mappings: {} }, workerFile);
    await expect(reading).rejects.toMatchObject({
      code: 'file-too-large',
      details: { unit: 'records', limit: 10_000 },
    });
  });

  it.each([
    ['throws', "throw new TypeError('broken');"],
    ['ends without a word', 'process.exit(0);'],
  ])('survives a worker that %s', async (name, code) => {
    const file = await brokenWorker(name, code);
    await expect(readInWorker({ workerFile: file, bytes: docx, name: '稿.docx' })).rejects.toMatchObject({
      code: 'internal',
    });
  });
});
