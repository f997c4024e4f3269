import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Collection } from '#shared/domain/ledger.ts';
import { appendLogLine } from '../../testing/append-log-line.ts';
import { inventedLedger } from '../../testing/invented-ledger.ts';
import { openTestStore, organ, organChange } from '../../testing/open-test-store.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { currentSchema } from './migrations/migrate.ts';
import { type Snapshot, writeSnapshotText } from './snapshot.ts';
import { unfitRecords } from './unfit-records.ts';

const newFolder = temporaryFolders();
const log = 'log-2026.ndjson';

/** A workspace with three organs, closed. */
async function threeOrgans(): Promise<string> {
  const folder = newFolder();
  const store = await openTestStore(folder);
  for (const id of ['o1', 'o2', 'o3']) await store.apply(organChange(store, organ(id)));
  await store.close();
  return folder;
}

/** Changes a snapshot as a faulty program would have: its checksum is right. */
function rewrite(folder: string, file: string, change: (snapshot: Snapshot) => unknown): void {
  const { sha256: _, ...snapshot } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  change(snapshot);
  writeFileSync(path.join(folder, file), writeSnapshotText(snapshot));
}

const put = (id: string, record: unknown) => (snapshot: Snapshot) => {
  Object.assign(snapshot.collections.organs ?? {}, { [id]: record });
};

async function opened(folder: string) {
  const store = await openTestStore(folder);
  const { notices } = store.state;
  const organs = Object.keys(store.ledger.organs);
  await store.close();
  return { notices, organs };
}

const damagedIn = (folder: string) => readdirSync(path.join(folder, 'damaged'));
const storedOrgans = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'workspace.json'), 'utf8')).collections.organs;

describe('a record on the disk that does not fit its schema', () => {
  const wrong = { ...organ('o2'), formerNames: 'none' };

  it('is left out of the ledger, told once by collection, title and field, and kept as it stood', async () => {
    const folder = await threeOrgans();
    rewrite(folder, 'workspace.json', put('o2', wrong));
    const details = { collection: 'organs', id: 'o2', title: '单位o2', field: 'formerNames' };
    expect(await opened(folder)).toEqual({ notices: [{ code: 'record-unfit', details }], organs: ['o1', 'o3'] });
    const [name = ''] = damagedIn(folder);
    const kept = JSON.parse(readFileSync(path.join(folder, 'damaged', name), 'utf8'));
    expect(kept).toEqual({ collection: 'organs', id: 'o2', record: wrong });
    expect(await opened(folder)).toEqual({ notices: [], organs: ['o1', 'o3'] });
    expect(damagedIn(folder)).toHaveLength(1);
  });

  it('stays in the snapshot through changes of others, so that a release that knows it finds it again', async () => {
    const folder = await threeOrgans();
    rewrite(folder, 'workspace.json', put('o2', wrong));
    const store = await openTestStore(folder);
    await store.apply(organChange(store, organ('o4')));
    await store.close();
    expect(storedOrgans(folder).o2).toEqual(wrong);
    rewrite(folder, 'workspace.json', put('o2', organ('o2')));
    expect((await opened(folder)).organs.sort()).toEqual(['o1', 'o2', 'o3', 'o4']);
  });

  it('gives its place to a record that is entered anew', async () => {
    const folder = await threeOrgans();
    rewrite(folder, 'workspace.json', put('o2', wrong));
    const store = await openTestStore(folder);
    const entered = await store.apply(organChange(store, organ('o2', '市民政局')));
    const operations = entered.operations.map((one) => ({ ...one, before: one.after, after: null }) as typeof one);
    await store.apply({ what: 'organ-removed', title: '', operations });
    await store.close();
    expect(storedOrgans(folder)).not.toHaveProperty('o2');
  });

  it.each([null, 'text', 7, [], {}])('may be anything: %j', async (record) => {
    const folder = await threeOrgans();
    rewrite(folder, 'workspace.json', put('../o2', record));
    expect(await opened(folder)).toMatchObject({
      notices: [{ code: 'record-unfit', details: { id: '../o2', title: '../o2' } }],
      organs: ['o1', 'o2', 'o3'],
    });
  });

  it('is told with the others of its collection in one sentence when they are many', async () => {
    const folder = await threeOrgans();
    for (const id of ['a', 'b', 'c', 'd']) rewrite(folder, 'workspace.json', put(id, { ...wrong, title: `单位${id}` }));
    const details = { collection: 'organs', count: 4, title: '单位a' };
    expect((await opened(folder)).notices).toEqual([{ code: 'records-unfit', details }]);
    expect(damagedIn(folder)).toHaveLength(4);
  });

  it('is left out too when it comes from the log, at opening and in the ledger of an earlier day', async () => {
    const folder = await threeOrgans();
    const line = { schema: currentSchema, seq: 4, at: '2026-11-21T02:00:00.000Z', who: '', what: 'organ-updated' };
    const operation = { collection: 'organs', id: 'o2', before: organ('o2'), after: wrong };
    appendLogLine(path.join(folder, log), { ...line, title: '', operations: [operation as never] });
    expect(await opened(folder)).toMatchObject({ notices: [{ code: 'record-unfit' }], organs: ['o1', 'o3'] });
    rmSync(path.join(folder, 'damaged'), { recursive: true });
    const store = await openTestStore(folder);
    await store.apply(organChange(store, organ('o2')));
    const { before } = await store.ledgersAround(5);
    expect(Object.keys(before.organs)).toEqual(['o1', 'o3']);
    expect(Object.keys((await store.ledgerAsOf('2026-11-21')).organs).sort()).toEqual(['o1', 'o2', 'o3']);
    await store.close();
  });

  it('is told to a second opener, who writes nothing', async () => {
    const folder = await threeOrgans();
    rewrite(folder, 'workspace.json', put('o2', wrong));
    const first = await openTestStore(folder);
    rmSync(path.join(folder, 'damaged'), { recursive: true });
    const second = await openTestStore(folder);
    expect(second.state.notices).toMatchObject([{ code: 'record-unfit' }]);
    await second.close();
    expect(readdirSync(folder)).not.toContain('damaged');
    await first.close();
  });
});

describe('fields that this release does not know', () => {
  it('stay where they are', async () => {
    const folder = await threeOrgans();
    const newer = { ...organ('o2'), colour: 'blue', formerDates: [{ name: '市水利局', by: { whom: '周文' } }] };
    rewrite(folder, 'workspace.json', put('o2', newer));
    const store = await openTestStore(folder);
    expect(store.state.notices).toEqual([]);
    expect(store.ledger.organs.o2).toEqual(newer);
    await store.apply(organChange(store, organ('o4')));
    await store.close();
    expect(storedOrgans(folder).o2).toEqual(newer);
  });
});

describe('a file that is sound and no snapshot', () => {
  const noSnapshots: [string, (snapshot: Snapshot) => unknown][] = [
    ['a collection that is a list', (snapshot) => Object.assign(snapshot.collections, { organs: [organ('o1')] })],
    ['no collections', (snapshot) => Object.assign(snapshot, { collections: null })],
    ['a sequence number that is none', (snapshot) => Object.assign(snapshot, { seq: 'three' })],
    ['a schema that is none', (snapshot) => Object.assign(snapshot, { schema: 'two' })],
  ];

  it.each(noSnapshots)('is damaged, and the log gives everything back: %s', async (_, change) => {
    const folder = await threeOrgans();
    for (const name of readdirSync(folder)) if (/\.bak-/.test(name)) rmSync(path.join(folder, name));
    rewrite(folder, 'workspace.json', change);
    const { notices, organs } = await opened(folder);
    expect(notices).toMatchObject([{ code: 'snapshot-rebuilt', details: { file: 'workspace.json' } }]);
    expect(organs).toEqual(['o1', 'o2', 'o3']);
  });
});

describe('a sound line that is no entry', () => {
  it.each([{ operations: 'none' }, { operations: [null] }, { operations: [{ collection: 'organs', id: 'o4' }] }])(
    'is set aside and told as a lost change: %j',
    async (patch) => {
      const folder = await threeOrgans();
      const line = { schema: currentSchema, seq: 4, at: '2026-11-21T02:00:00.000Z', who: '', what: '', title: '' };
      appendLogLine(path.join(folder, log), { ...line, ...patch } as never);
      expect(await opened(folder)).toEqual({
        notices: [{ code: 'log-change-lost', details: { file: log, line: 4 } }],
        organs: ['o1', 'o2', 'o3'],
      });
      expect(damagedIn(folder)).toHaveLength(1);
    },
  );
});

describe('a change', () => {
  it('with a record that does not fit is refused before anything is written', async () => {
    const folder = await threeOrgans();
    const store = await openTestStore(folder);
    const change = organChange(store, { ...organ('o4'), kind: 'club' } as never);
    await expect(store.apply(change)).rejects.toThrow('organs/o4 does not fit its schema: kind');
    expect(store.ledger.organs.o4).toBeUndefined();
    await store.close();
    expect(readFileSync(path.join(folder, log), 'utf8')).not.toContain('club');
  });
});

describe('the invented ledger', () => {
  it('fits its schemas', () => {
    const ledger = inventedLedger();
    const unfit = (Object.keys(ledger) as Collection[]).flatMap((name) => unfitRecords(name, ledger[name]));
    expect(unfit.map(({ collection, id, field }) => `${collection}/${id}: ${field}`)).toEqual([]);
  });
});
