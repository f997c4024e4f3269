import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectionsRead, isRead, type ReadCall, readsOf } from '#shared/contract/collections-read.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import type { Collection, Ledger } from '#shared/domain/ledger.ts';
import { openTestStore } from '../testing/open-test-store.ts';
import { createTestCore, readAsset, sampleBytes } from '../testing/test-core.ts';
import { runHandler } from './dispatch.ts';
import type { HandlerContext } from './handler.ts';
import { passagesOf } from './library/source-passage.ts';
import type { Store } from './store/store.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'duban-reads-'));
const list = '云泽市九届人大五次会议代表建议目录.xlsx';
let ledger: Ledger;
let backup: string;
const packed = path.join(folder, 'packed.zip');

/** A workspace in which something stands in most collections, and records name one another. */
beforeAll(async () => {
  const core = createTestCore(folder, {
    readSamples: async () => Promise.all(papers.map(async (name) => ({ name, bytes: await sampleBytes(name) }))),
  });
  const ask = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const reply = await core.dispatch(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
    return reply.value as CallOutput<N>;
  };
  await ask('sources.importSamples', {});
  await ask('suggestions.importList', { name: list, bytes: await sampleBytes(list) });
  for (const { opinion } of (await ask('feedback.list', {})).filter((one) => one.opinion !== null)) {
    const { points } = await ask('opinions.confirm', { id: opinion ?? '' });
    await ask('opinions.handOver', { id: opinion ?? '', on: '2026-09-01', lead: '市人民政府' });
    for (const { id } of points) await ask('points.update', { id, lead: '市水务局', support: ['市财政局'] });
    await ask('evidence.add', { point: points[0]?.id ?? '', title: '台账' });
  }
  for (const { id, answer } of await ask('commitments.list', {}))
    if (answer === null) await ask('commitments.update', { id, organ: '市水务局' });
  for (const { id } of await ask('motions.list', {})) await ask('motions.update', { id, lead: '市水务局' });
  backup = (await ask('workspace.backup', undefined)).name;
  await ask('packages.write', { file: packed });
  await ask('briefs.export', { kind: 'bulletin', scope: { from: '2026-01-01', to: '2026-12-31' } });
  await core.close();
  const store = await openTestStore(folder);
  ledger = store.ledger;
  await store.close();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const papers = ['云泽市人大常委会公报2026年第4号.txt', '旧城更新议案审议意见反馈报告.txt'];

type Noted = Set<Collection | 'everything'>;

/** The store with a ledger that notes which collections are looked at. */
function noting(store: Store): { store: Store; noted: Noted } {
  const noted: Noted = new Set();
  const note = <T extends object>(target: T, onName: (name: string) => unknown) =>
    new Proxy(target, {
      get(one, name) {
        const value = onName(String(name)) ?? Reflect.get(one, name, one);
        return typeof value === 'function' ? value.bind(one) : value;
      },
      ownKeys(one) {
        noted.add('everything');
        return Reflect.ownKeys(one);
      },
    });
  const noticed = note(store.ledger, (name) => void noted.add(name as Collection));
  const wrapped = note(store, (name) => {
    if (name === 'log' || name === 'heads') noted.add('everything');
    return name === 'ledger' ? noticed : undefined;
  });
  return { store: wrapped, noted };
}

function contextOn(store: Store): HandlerContext {
  const reading = { store, readingWorker: null, progress: () => {}, signal: () => new AbortController().signal };
  return {
    ...reading,
    ...passagesOf(reading),
    now: () => new Date('2026-11-21T02:00:00.000Z'),
    today: () => '2026-11-21',
    who: () => '周文',
    asset: readAsset,
    samples: async () => [],
    host: 'cli',
    version: '0.0.0',
    askPath: null,
    emit: () => {},
    lookedAt: { file: null, received: null },
    reopen: async () => {},
    cancel: () => false,
  };
}

/** Inputs that lead a call through what it can look at; every record of a collection where it is asked for one. */
function inputsOf(call: ReadCall): unknown[] {
  const each = (collection: Collection) => Object.keys(ledger[collection]).map((id) => ({ id }));
  const attached = Object.values(ledger.feedback).filter((one) => one.opinion !== null);
  const pairs = attached.map(({ id, opinion }) => ({ feedback: id, opinion }));
  const organs = each('organs').map(({ id }) => ({ organ: id }));
  const byCall: Partial<Record<ReadCall, unknown[]>> = {
    'search.find': [{ query: '旧城' }],
    'sources.get': each('sources'),
    'sources.preview': [{ name: list, bytes: new TextEncoder().encode('代表建议目录') }],
    'sources.original': each('sources'),
    'sources.page': each('sources').map((one) => ({ ...one, page: 1 })),
    'documents.text': each('documents'),
    'opinions.list': [{}, { status: 'open' }, { source: Object.keys(ledger.sources)[0] }],
    'opinions.get': each('opinions'),
    'points.list': [{}, { status: 'handed-over' }, ...organs],
    'feedback.list': [{}, ...pairs],
    'feedback.get': each('feedback'),
    'comparison.get': pairs,
    'findings.list': [{}, ...pairs],
    'motions.get': each('motions'),
    'suggestions.list': [{}, { status: 'answered' }, ...organs],
    'suggestions.get': each('suggestions'),
    'commitments.list': [{}, { state: 'open' }, ...organs],
    'organs.get': each('organs'),
    'briefs.preview': [{ kind: 'bulletin', scope: { from: '2026-01-01', to: '2026-12-31' } }],
    'briefs.issued': each('briefs'),
    'briefs.lintFile': [
      { name: '通报.txt', bytes: new TextEncoder().encode('督办情况\n\n　　现将督办情况通报如下。\n') },
    ],
    'briefs.changesSince': each('briefs'),
    'tables.export': [{ table: 'points' }],
    'backups.compare': [{ name: backup }],
    'packages.compare': [{ file: packed }],
  };
  return byCall[call] ?? [{}];
}

const calls = Object.keys(collectionsRead).filter(isRead);

describe('the collections that a call reads', () => {
  it.each(calls)('are all listed: %s', async (call) => {
    const inputs = inputsOf(call);
    expect(inputs.length).toBeGreaterThan(0);
    // A store of its own: what another call has kept would hide what this one looks at.
    const store = await openTestStore(folder);
    const { store: watched, noted } = noting(store);
    const before = store.state.seq;
    try {
      for (const input of inputs) await runHandler(call, input, contextOn(watched));
      expect(store.state.seq).toBe(before);
    } finally {
      await store.close();
    }
    const reads = readsOf(call);
    const listed: readonly string[] = reads === 'everything' ? [...noted] : reads;
    expect([...noted].filter((one) => !listed.includes(one))).toEqual([]);
    // A watch that notes nothing would find every list complete.
    if (reads.length > 0) expect(noted.size).toBeGreaterThan(0);
  });

  it('are all of them of a call that is not listed as a reading one', () => {
    expect(readsOf('points.update')).toBe('everything');
    expect(readsOf('constructor')).toBe('everything');
  });
});
