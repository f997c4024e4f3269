import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStore, organ, organChange } from '../../testing/open-test-store.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { inverseOf } from './apply-operations.ts';

const newFolder = temporaryFolders();
const hash = 'ab'.repeat(32);

describe('a change of the ledger', () => {
  it('is a line of the log before its promise resolves', async () => {
    const folder = newFolder();
    const store = await openTestStore(folder, { snapshotDelayMs: 60_000 });
    const entry = await store.apply(organChange(store, organ('o1', '市民政局')));
    expect(entry).toMatchObject({ seq: 1, who: '周文', at: '2026-11-21T02:00:00.000Z', what: 'organ-updated' });
    expect(readFileSync(path.join(folder, 'log-2026.ndjson'), 'utf8')).toContain('市民政局');
    await store.close();
  });

  it('gives a new frozen ledger that shares what did not change', async () => {
    const store = await openTestStore(newFolder());
    await store.apply(organChange(store, organ('o1')));
    const before = store.ledger;
    await store.apply(organChange(store, organ('o2')));
    expect(store.ledger).not.toBe(before);
    expect(store.ledger.points).toBe(before.points);
    expect(store.ledger.organs.o1).toBe(before.organs.o1);
    expect(before.organs.o2).toBeUndefined();
    expect(Object.isFrozen(store.ledger.organs.o2?.shortNames)).toBe(true);
    await store.close();
  });

  it('is refused when the record is no longer as the caller knew it', async () => {
    const store = await openTestStore(newFolder());
    const change = organChange(store, organ('o1', '甲'));
    await store.apply(change);
    await expect(store.apply(change)).rejects.toMatchObject({ code: 'conflict', details: { title: '甲' } });
    expect(store.state.seq).toBe(1);
    await store.close();
  });

  it('is refused when it holds no operation', async () => {
    const store = await openTestStore(newFolder());
    const empty = { what: 'organ-updated', title: '', operations: [] };
    await expect(store.apply(empty)).rejects.toMatchObject({ code: 'bad-input' });
    await store.close();
  });

  it('keeps its order when many come at once', async () => {
    const folder = newFolder();
    const store = await openTestStore(folder);
    const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
    const changes = numbers.map((number) => organChange(store, organ(`o${number}`)));
    const entries = await Promise.all(changes.map((change) => store.apply(change)));
    expect(entries.map((entry) => entry.seq)).toEqual(numbers);
    await store.close();
  });

  it('can be taken back by the opposite operations', async () => {
    const store = await openTestStore(newFolder());
    const first = await store.apply(organChange(store, organ('o1', '甲')));
    const second = await store.apply(organChange(store, organ('o1', '乙')));
    await store.apply({ what: 'undo', title: '', operations: inverseOf(second.operations) }, { undoes: 2 });
    expect(store.ledger.organs.o1?.title).toBe('甲');
    const gone = { what: 'undo', title: '', operations: inverseOf(first.operations) };
    await store.apply(gone, { undoes: 1 });
    expect(store.ledger.organs).toEqual({});
    await store.close();
  });
});

describe('the log', () => {
  it('gives the newest entries first, of all or of one record', async () => {
    const store = await openTestStore(newFolder());
    for (const id of ['o1', 'o2', 'o1', 'o3'])
      await store.apply(organChange(store, organ(id, `${id}-${store.state.seq}`)));
    expect((await store.log()).map((entry) => entry.seq)).toEqual([4, 3, 2, 1]);
    expect((await store.heads()).map((head) => [head.seq, head.records])).toEqual([4, 3, 2, 1].map((seq) => [seq, 1]));
    expect((await store.heads({ limit: 1, before: 3 })).map((head) => head.seq)).toEqual([2]);
    expect((await store.log({ limit: 2, before: 4 })).map((entry) => entry.seq)).toEqual([3, 2]);
    expect((await store.log({ record: 'o1' })).map((entry) => entry.seq)).toEqual([3, 1]);
    await store.close();
  });

  it('goes on in a new file each year, also when the clock is set back', async () => {
    const folder = newFolder();
    let now = new Date('2026-12-30T02:00:00.000Z');
    const store = await openTestStore(folder, { now: () => now });
    await store.apply(organChange(store, organ('o1')));
    now = new Date('2027-01-04T02:00:00.000Z');
    await store.apply(organChange(store, organ('o2')));
    now = new Date('2026-12-31T02:00:00.000Z');
    await store.apply(organChange(store, organ('o3')));
    await store.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('log-'))).toEqual([
      'log-2026.ndjson',
      'log-2027.ndjson',
    ]);
    const again = await openTestStore(folder);
    expect((await again.log()).map((entry) => entry.seq)).toEqual([3, 2, 1]);
    expect(again.state.notices).toEqual([]);
    await again.close();
  });

  it('gives the ledger as it stood at the end of a day', async () => {
    let now = new Date('2026-03-31T02:00:00.000Z');
    const store = await openTestStore(newFolder(), { now: () => now });
    await store.apply(organChange(store, organ('o1', '旧名')));
    now = new Date('2026-04-02T02:00:00.000Z');
    await store.apply(organChange(store, organ('o1', '新名')));
    expect((await store.ledgerAsOf('2026-03-30')).organs).toEqual({});
    expect((await store.ledgerAsOf('2026-03-31')).organs.o1?.title).toBe('旧名');
    expect((await store.ledgerAsOf('2026-04-02')).organs.o1?.title).toBe('新名');
    await store.close();
  });
});

describe('the library', () => {
  it('keeps the bytes of a source once, and gives them back', async () => {
    const folder = newFolder();
    const store = await openTestStore(folder);
    const bytes = new TextEncoder().encode('原文');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await store.putOriginal({ sha256, name: '公报.TXT', bytes });
    await store.putOriginal({ sha256, name: '别名.docx', bytes });
    expect(readdirSync(path.join(folder, 'library', sha256))).toEqual(['original.txt']);
    expect(new TextDecoder().decode(await store.getOriginal(sha256))).toBe('原文');
    await store.close();
  });

  it('keeps an ending that could be a path out of file names', async () => {
    const folder = newFolder();
    const store = await openTestStore(folder);
    await store.putOriginal({ sha256: hash, name: 'a.x/../../y', bytes: new Uint8Array([1]) });
    expect(readdirSync(path.join(folder, 'library', hash))).toEqual(['original.bin']);
    await expect(store.getOriginal('../../etc')).rejects.toMatchObject({ code: 'not-found' });
    await store.close();
  });

  it('refuses an original or a blob that is not any more what was stored, and heals it when it comes again', async () => {
    const folder = newFolder();
    const store = await openTestStore(folder);
    const bytes = new TextEncoder().encode('原文');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await store.putOriginal({ sha256, name: '公报.txt', bytes });
    await store.putBlob('issued', bytes);
    writeFileSync(path.join(folder, 'library', sha256, 'original.txt'), '改过');
    writeFileSync(path.join(folder, 'issued', sha256), '改过');
    await expect(store.getOriginal(sha256)).rejects.toMatchObject({ code: 'file-altered' });
    await expect(store.getBlob('issued', sha256)).rejects.toMatchObject({ code: 'file-altered' });
    await store.putOriginal({ sha256, name: '公报.txt', bytes });
    await store.putBlob('issued', bytes);
    expect(await store.getOriginal(sha256)).toEqual(bytes);
    expect(await store.getBlob('issued', sha256)).toEqual(bytes);
    await store.close();
  });

  it('says when a reading or a blob is not there', async () => {
    const store = await openTestStore(newFolder());
    await expect(store.getReading(hash)).rejects.toMatchObject({ code: 'not-found' });
    await expect(store.getBlob('issued', hash)).rejects.toMatchObject({ code: 'not-found' });
    const stored = await store.putBlob('issued', new Uint8Array([1, 2, 3]));
    expect([...(await store.getBlob('issued', stored))]).toEqual([1, 2, 3]);
    await store.close();
  });
});

describe('a backup', () => {
  it('holds workspace, ledger and log under its date', async () => {
    const folder = newFolder();
    const store = await openTestStore(folder);
    await store.apply(organChange(store, organ('o1')));
    const { name } = await store.backup();
    const files = readdirSync(path.join(folder, 'backups', name));
    expect(files.sort()).toEqual(['ledger.json', 'log-2026.ndjson', 'manifest.json', 'workspace.json']);
    expect(store.state.backedUpAt).toBe('2026-11-21T02:00:00.000Z');
    await store.close();
  });
});
