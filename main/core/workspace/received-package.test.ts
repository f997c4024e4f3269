import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore, sampleBytes, sampleGazette } from '../../testing/test-core.ts';
import type { Core } from '../core.ts';

const newFolder = temporaryFolders();

async function ask(core: Core, name: string, input: unknown, client = 'browser-1.page-a') {
  return core.dispatch(name, input, client);
}

/** A workspace with a gazette, its package in parts of a megabyte, and the same workspace behind a browser host. */
async function packed() {
  const root = newFolder();
  const [here, away] = [path.join(root, '督办台'), path.join(root, '带出')];
  mkdirSync(away);
  const maker = createTestCore(here);
  await ask(maker, 'sources.import', { name: sampleGazette, bytes: await sampleBytes(sampleGazette) });
  for (const seed of [1, 2, 3, 4]) {
    const bytes = new TextEncoder().encode(noise(seed));
    expect(await ask(maker, 'sources.import', { name: `附件${seed}.txt`, bytes })).toMatchObject({ ok: true });
  }
  const file = path.join(away, '包.zip');
  expect(await ask(maker, 'packages.write', { file, partBytes: 1024 * 1024 })).toMatchObject({ ok: true });
  await maker.close();
  const parts = readdirSync(away).map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(away, name))) }));
  return { root, here, parts, core: createTestCore(here, { host: 'browser' }) };
}

/** Text that hardly packs, so that the package has several parts. */
function noise(seed: number): string {
  let [state, text] = [seed, ''];
  while (text.length < 100_000) {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    text += String.fromCharCode(0x4e00 + (state % 0x5000));
  }
  return text;
}

async function send(core: Core, parts: readonly { name: string; bytes: Uint8Array }[], client?: string) {
  const size = 300_000;
  for (const [place, { name, bytes }] of parts.entries()) {
    for (let at = 0; at === 0 || at < bytes.length; at += size) {
      const piece = { name, at, bytes: bytes.slice(at, at + size), begin: place === 0 && at === 0 };
      expect(await ask(core, 'packages.receive', piece, client)).toMatchObject({ ok: true });
    }
  }
}

const received = (here: string) => readdirSync(here).filter((name) => name.startsWith('received-'));

describe('a package that a page sends piece by piece', () => {
  it('is opened in all its parts beside the workspace, and nothing of it stays in the workspace', async () => {
    const { root, here, parts, core } = await packed();
    expect(parts.length).toBeGreaterThan(1);
    await send(core, parts);
    const opened = await ask(core, 'packages.open', {});
    expect(opened).toMatchObject({ ok: true, value: { of: { folder: '督办台' } } });
    expect(readdirSync(root)).toContain('包.001');
    expect(existsSync(path.join(root, '包.001', 'copy.json'))).toBe(true);
    expect(received(here)).toEqual([]);
    await core.close();
  });

  it('is compared, then merged without being sent again, and another page sees nothing of it', async () => {
    const { here, parts, core } = await packed();
    await send(core, parts);
    const other = await ask(core, 'packages.compare', {}, 'browser-1.page-b');
    expect(other).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(await ask(core, 'packages.compare', {})).toMatchObject({ ok: true, value: { conflicts: [] } });
    expect(received(here)).toHaveLength(1);
    expect(await ask(core, 'packages.merge', {})).toMatchObject({ ok: true, value: { seq: null, taken: 0 } });
    expect(received(here)).toEqual([]);
    expect(await ask(core, 'packages.merge', {})).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    await core.close();
  });

  it('takes no piece out of turn, twice, or before the first, and one part less is named', async () => {
    const { parts, core } = await packed();
    const bytes = new Uint8Array([1, 2, 3]);
    const wrong = { ok: false, error: { code: 'bad-input' } };
    const piece = (name: string, at: number, begin = false) =>
      ask(core, 'packages.receive', { name, at, bytes, begin });
    expect(await piece('a.zip', 0)).toMatchObject(wrong);
    expect(await piece('a.zip', 0, true)).toMatchObject({ ok: true, value: { received: 3 } });
    expect(await piece('a.zip', 0)).toMatchObject(wrong);
    expect(await piece('a.zip', 2)).toMatchObject(wrong);
    expect(await piece('a.zip', 9)).toMatchObject(wrong);
    expect(await piece('b.zip', 3)).toMatchObject(wrong);
    expect(await ask(core, 'packages.open', {})).toMatchObject({ ok: false, error: { code: 'package-unreadable' } });
    await send(core, parts.slice(0, -1));
    expect(await ask(core, 'packages.open', {})).toMatchObject({ ok: false, error: { code: 'package-part-missing' } });
    await core.close();
  });

  it.each(['../../x.zip', '..\\x.zip', '....zip', '/etc/x.zip', 'C:x.zip', '\u0000'])(
    'leads nowhere by its name: %j',
    async (name) => {
      const root = newFolder();
      const here = path.join(root, '里', '督办台');
      const core = createTestCore(here, { host: 'browser' });
      const bytes = new Uint8Array([1]);
      expect(await ask(core, 'packages.receive', { name, at: 0, bytes, begin: true })).toMatchObject({ ok: true });
      const [folder = ''] = received(here);
      expect(readdirSync(path.join(here, folder))).toHaveLength(1);
      expect(readdirSync(path.join(root, '里'))).toEqual(['督办台']);
      expect(readdirSync(root)).toEqual(['里']);
      await core.close();
      expect(received(here)).toEqual([]);
    },
  );

  it('is taken away when the program that received it is gone', async () => {
    const here = path.join(newFolder(), '督办台');
    mkdirSync(path.join(here, 'received-4194305-x'), { recursive: true });
    writeFileSync(path.join(here, 'received-4194305-x', 'a.zip'), '');
    const core = createTestCore(here, { host: 'browser' });
    const piece = { name: 'b.zip', at: 0, bytes: new Uint8Array([1]), begin: true };
    expect(await ask(core, 'packages.receive', piece)).toMatchObject({ ok: true });
    expect(received(here)).toHaveLength(1);
    expect(received(here)[0]).not.toContain('4194305');
    await core.close();
  });

  it.each(['electron', 'cli'] as const)('is not taken by the host %s, which knows the file', async (host) => {
    const core = createTestCore(path.join(newFolder(), '督办台'), { host });
    const piece = { name: 'b.zip', at: 0, bytes: new Uint8Array([1]), begin: true };
    expect(await ask(core, 'packages.receive', piece)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    await core.close();
  });
});
