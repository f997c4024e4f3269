import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeJson, encodeJson } from '#shared/contract/byte-codec.ts';
import type { Reply } from '#shared/contract/call.ts';
import { answerCall } from '../electron/bridge.ts';
import { pageAddress } from '../electron/page-address.ts';
import { startBrowserHost } from '../http/start-browser-host.ts';
import { enterHost } from './enter-host.ts';
import { projectRoot } from './source-files.ts';
import { createTestCore, sampleBytes, sampleFeedback, sampleGazette, testInstant } from './test-core.ts';

type Call = (name: string, input: unknown) => Promise<Reply<unknown>>;
type Transport = { call: Call; close(): Promise<void> };

const folder = mkdtempSync(path.join(tmpdir(), 'duban-hosts-'));
const ends: (() => Promise<void>)[] = [];

/** Straight to the core, as the core's own tests do. */
async function direct(): Promise<Transport> {
  const core = createTestCore(path.join(folder, 'direct'));
  return { call: core.dispatch, close: core.close };
}

/** Through the browser host: the printed address, cookie and token, JSON with bytes. */
async function http(): Promise<Transport> {
  const core = createTestCore(path.join(folder, 'http'));
  const rendererDir = path.join(folder, 'renderer');
  mkdirSync(rendererDir);
  writeFileSync(path.join(rendererDir, 'index.html'), '<!doctype html><title>督办台</title>');
  const host = await startBrowserHost({ core, rendererDir });
  const { origin, headers } = await enterHost(host.url);
  return {
    async call(name, input) {
      const reply = await fetch(`${origin}/api/${name}`, { method: 'POST', headers, body: encodeJson(input) ?? '' });
      return decodeJson(await reply.text()) as Reply<unknown>;
    },
    async close() {
      await host.close();
      await core.close();
    },
  };
}

/** Through the bridge of the window, whose messages are cloned. */
async function bridge(): Promise<Transport> {
  const core = createTestCore(path.join(folder, 'bridge'));
  const sender = { id: 7, frameAddress: pageAddress, isMainFrame: true };
  return {
    async call(name, input) {
      return structuredClone(await answerCall(core, new Set([7]), sender, name, structuredClone(input)));
    },
    close: core.close,
  };
}

const transports = { direct, http, bridge };

/** The same work through every transport, and what each step answered. */
async function work(call: Call): Promise<Record<string, Reply<unknown>>> {
  const replies: Record<string, Reply<unknown>> = {};
  const step = async (label: string, name: string, input?: unknown) => {
    replies[label] = await call(name, input);
  };
  await step('import', 'sources.import', { name: sampleGazette, bytes: await sampleBytes(sampleGazette) });
  await step('import again', 'sources.import', { name: 'copy.txt', bytes: await sampleBytes(sampleGazette) });
  await step('import another', 'sources.import', { name: sampleFeedback, bytes: await sampleBytes(sampleFeedback) });
  await step('import nothing', 'sources.import', { name: 'empty.txt', bytes: new Uint8Array() });
  for (const kind of ['sources', 'documents', 'opinions', 'points', 'feedback', 'organs']) {
    await step(`list ${kind}`, `${kind}.list`, {});
  }
  await step('text', 'documents.text', { id: firstId(replies['list documents']) });
  await step('original', 'sources.original', { id: firstId(replies['list sources']) });
  await step('change', 'points.update', { id: firstId(replies['list points']), nextStep: '请市卫生健康委员会说明' });
  await step('trail', 'log.list', {});
  await step('undo', 'log.undo');
  await step('find', 'search.find', { query: '托育' });
  await step('unknown id', 'documents.text', { id: 'nothing' });
  await step('bad input', 'documents.text', { id: '../../etc/passwd' });
  await step('unknown call', 'workspace.delete', {});
  await step('inherited name', 'constructor', {});
  return replies;
}

function firstId(reply: Reply<unknown> | undefined): string {
  return reply?.ok === true ? ((reply.value as { id: string }[])[0]?.id ?? '') : '';
}

let expected: Record<string, Reply<unknown>> = {};

beforeAll(async () => {
  const transport = await direct();
  ends.push(transport.close);
  expected = await work(transport.call);
});

afterAll(async () => {
  for (const end of ends) await end();
  rmSync(folder, { recursive: true, force: true });
});

describe('the core', () => {
  it('does the whole work, and answers what cannot be done with a code', () => {
    const codes = Object.entries(expected).map(([label, reply]) => [label, reply.ok ? 'done' : reply.error.code]);
    expect(Object.fromEntries(codes)).toMatchObject({
      import: 'done',
      'import nothing': 'file-empty',
      'list points': 'done',
      text: 'done',
      original: 'done',
      change: 'done',
      undo: 'done',
      'unknown id': 'not-found',
      'bad input': 'bad-input',
      'unknown call': 'not-found',
      'inherited name': 'not-found',
    });
    expect(expected['import again']).toMatchObject({ value: { outcome: 'already-known' } });
    expect(expected.find).toMatchObject({ value: { groups: expect.arrayContaining([]) } });
  });
});

describe.each(Object.entries(transports).slice(1))('the same work through %s', (_, open) => {
  it('gives the same answers as the core itself', async () => {
    const transport = await open();
    ends.push(transport.close);
    const replies = await work(transport.call);
    // One step after the other, so that a difference names its step.
    for (const [label, reply] of Object.entries(expected))
      expect({ [label]: replies[label] }).toEqual({ [label]: reply });
  });
});

describe('the bridge', () => {
  it('answers nobody but the main frame of our own window', async () => {
    const core = { dispatch: async () => ({ ok: true as const, value: 'secret' }) };
    const strangers = [
      { id: 8, frameAddress: pageAddress, isMainFrame: true },
      { id: 7, frameAddress: pageAddress, isMainFrame: false },
      { id: 7, frameAddress: 'https://example.invalid/', isMainFrame: true },
    ];
    for (const sender of strangers) {
      const reply = await answerCall(core, new Set([7]), sender, 'workspace.info', undefined);
      expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    }
  });
});

describe('the same work through the command line', () => {
  const program = path.join(folder, 'program', 'dist', 'cli', 'duban.mjs');
  const standingClock = pathToFileURL(path.join(projectRoot, 'main/testing/standing-clock.mjs')).href;
  const run = (...words: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', standingClock, program, ...words, '--data-dir', path.join(folder, 'cli'), '--json'],
      { encoding: 'utf8', env: { ...process.env, DUBAN_STANDING_CLOCK: testInstant } },
    );

  beforeAll(async () => {
    await build({
      absWorkingDir: projectRoot,
      entryPoints: ['main/cli/main.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: program,
      logLevel: 'error',
      banner: {
        js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
      },
    });
    cpSync(path.join(projectRoot, 'package.json'), path.join(folder, 'program', 'package.json'));
    cpSync(path.join(projectRoot, 'assets'), path.join(folder, 'program', 'assets'), { recursive: true });
  });

  it('gives the same records as the core itself', () => {
    const samples = [sampleGazette, sampleFeedback].map((name) => path.join(projectRoot, 'assets/samples', name));
    const imported = run('import', ...samples);
    expect(imported).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(imported.stdout)).toMatchObject([{ outcome: 'imported' }, { outcome: 'imported' }]);
    for (const kind of ['documents', 'opinions', 'points', 'feedback', 'organs']) {
      const listed = run('list', kind);
      expect(listed.stderr).toBe('');
      expect(expected[`list ${kind}`]).toEqual({ ok: true, value: JSON.parse(listed.stdout) });
    }
  });

  it('says a failure in one sentence, without a trace, and exits with 1', () => {
    const failed = run('show', 'nothing');
    expect(failed).toMatchObject({ status: 1, stdout: '' });
    expect(failed.stderr).toMatch(/^找不到“nothing”.*。\n$/);
  });
});
