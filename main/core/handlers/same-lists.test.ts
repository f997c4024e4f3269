import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '#core/core.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { createTestCore, sampleBytes, sampleFeedback, sampleGazette } from '../../testing/test-core.ts';

const sampleList = '云泽市九届人大五次会议代表建议目录.xlsx';
const session = '云泽市第九届人民代表大会第五次会议';

let folder: string;
let core: Core;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'duban-lists-'));
  core = createTestCore(folder);
});

afterEach(async () => {
  await core.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await core.dispatch(name, input);
  if (!reply.ok) throw new Error(`${reply.error.code} ${JSON.stringify(reply.error.details)}`);
  return reply.value as CallOutput<N>;
}

async function importSamples() {
  for (const name of [sampleGazette, sampleFeedback, sampleList]) {
    await ask('sources.import', { name, bytes: await sampleBytes(name) });
  }
}

async function exported(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array((await ask('suggestions.exportList', {})).bytes);
}

function exportOfEarlierVersion(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = fileURLToPath(new URL(`../ledger/lists/fixtures/${name}`, import.meta.url));
  return readFile(file).then((bytes) => new Uint8Array(bytes));
}

describe('a list that this program gave', () => {
  it('comes back as a file of the library without doubling a suggestion', async () => {
    await importSamples();
    const before = await ask('suggestions.list', {});
    const rates = (await ask('status.get', {})).rates;
    await ask('sources.import', { name: '建议目录.xlsx', bytes: await exported() });
    expect(await ask('suggestions.list', {})).toEqual(before);
    expect((await ask('status.get', {})).rates).toEqual(rates);
  });

  it('comes back through the list call without a session and changes nothing', async () => {
    await importSamples();
    const before = await ask('suggestions.list', {});
    const again = await ask('suggestions.importList', { name: '建议目录.xlsx', bytes: await exported() });
    expect(again).toMatchObject({ added: 0, changed: 0, asked: 0, known: before.length });
    expect(await ask('suggestions.list', {})).toEqual(before);
  });

  it('is known whole when an earlier version wrote it, which left out the session', async () => {
    await importSamples();
    await ask('suggestions.add', {
      title: '关于在老城区增设公共卫生间的建议',
      number: '闭会1',
      session,
      channel: 'between-sessions',
      proposers: ['苏文静'],
    });
    const before = await ask('suggestions.list', {});
    const bytes = await exportOfEarlierVersion('export-0.1.0-of-office-list.xlsx');
    const again = await ask('suggestions.importList', { name: '建议目录.xlsx', bytes });
    expect(again).toMatchObject({ added: 0, changed: 0, asked: 0, known: before.length });
    await ask('sources.import', { name: '建议目录.xlsx', bytes });
    expect(await ask('suggestions.list', {})).toEqual(before);
  });
});
