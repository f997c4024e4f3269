import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Backup } from '#shared/domain/backup.ts';
import { openTestStore, organ, organChange } from '../../../testing/open-test-store.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { writeHashedJson } from '../hashed-json.ts';
import { timeOf } from './list-backups.ts';
import { superfluous } from './thin-backups.ts';

const newFolder = temporaryFolders();
const bytes = new TextEncoder().encode('原文');
const sha256 = createHash('sha256').update(bytes).digest('hex');

/** A workspace with an organ, an original, an issued paper and a template, and its backup. */
async function backedUp() {
  const folder = newFolder();
  const store = await openTestStore(folder);
  await store.identity();
  await store.putOriginal({ sha256, name: '公报.txt', bytes });
  await store.putReading(sha256, { lines: [] });
  await store.putBlob('issued', new Uint8Array([1]));
  await store.putBlob('templates', new Uint8Array([2]));
  await store.apply(organChange(store, organ('o1')));
  const { name, bytes: size } = await store.backup();
  return { folder, store, name, size, root: path.join(folder, 'backups') };
}

describe('a backup', () => {
  it('of the day is made on the days on which it may be', async () => {
    let now = new Date('2026-11-02T02:00:00.000Z');
    const backsUp = () => now.getUTCDate() === 4;
    const store = await openTestStore(newFolder(), { now: () => now, backsUp });
    for (const day of [3, 4, 5, 6]) {
      now = new Date(`2026-11-0${day}T03:00:00.000Z`);
      await store.apply(organChange(store, organ(`o${day}`)));
      await store.flush();
    }
    expect((await store.backups()).map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-04']);
    await store.close();
  });

  it('holds everything that the workspace has, and opens as a workspace where it is restored', async () => {
    const { store, name, size } = await backedUp();
    await store.apply(organChange(store, organ('o2')));
    const target = path.join(newFolder(), '恢复');
    await store.restoreBackup(name, target);
    const restored = await openTestStore(target);
    expect(restored.state).toMatchObject({ readOnly: false, notices: [], seq: 1 });
    expect(Object.keys(restored.ledger.organs)).toEqual(['o1']);
    expect(await restored.getOriginal(sha256)).toEqual(bytes);
    expect(await restored.getReading(sha256)).toMatchObject({ lines: [] });
    expect(await restored.identity()).toBe(await store.identity());
    expect(size).toBeGreaterThan(1_000);
    expect(Object.keys((await store.ledgerOfBackup(name)).organs)).toEqual(['o1']);
    await restored.close();
    await store.close();
  });

  it('keeps what never changes once for all of them', async () => {
    const { store, root } = await backedUp();
    await store.apply(organChange(store, organ('o2')));
    await store.backup().catch(() => null);
    expect(readdirSync(path.join(root, 'files'))).toHaveLength(4);
    await store.close();
  });

  it('keeps the logs of years that are over once for all of them, and is read and restored with them', async () => {
    const folder = newFolder();
    let now = new Date('2025-05-01T02:00:00.000Z');
    const store = await openTestStore(folder, { now: () => now });
    await store.apply(organChange(store, organ('o1')));
    now = new Date('2026-05-01T02:00:00.000Z');
    await store.apply(organChange(store, organ('o2')));
    const first = await store.backup();
    now = new Date('2026-06-01T02:00:00.000Z');
    await store.apply(organChange(store, organ('o3')));
    const second = await store.backup();
    const root = path.join(folder, 'backups');
    expect(readdirSync(path.join(root, 'files'))).toHaveLength(1);
    for (const { name } of [first, second]) expect(readdirSync(path.join(root, name))).not.toContain('log-2025.ndjson');
    rmSync(path.join(root, first.name, 'ledger.json'));
    expect(Object.keys((await store.ledgerOfBackup(first.name)).organs)).toEqual(['o1', 'o2']);
    const target = path.join(newFolder(), '恢复');
    await store.restoreBackup(second.name, target);
    const restored = await openTestStore(target);
    expect(restored.state).toMatchObject({ notices: [], seq: 3 });
    await restored.close();
    await store.close();
  });

  it('is found damaged or incomplete, and then not restored', async () => {
    const { store, name, root } = await backedUp();
    expect(await store.checkBackup(name)).toEqual({ missing: [], altered: [] });
    writeFileSync(path.join(root, 'files', sha256), '改过');
    rmSync(path.join(root, name, 'ledger.json'));
    expect(await store.checkBackup(name)).toEqual({
      missing: ['ledger.json'],
      altered: [`library/${sha256}/original.txt`],
    });
    const target = path.join(newFolder(), '恢复');
    await expect(store.restoreBackup(name, target)).rejects.toMatchObject({ code: 'backup-damaged' });
    await expect(store.checkBackup('没有')).rejects.toMatchObject({ code: 'not-found' });
    await store.close();
  });

  it('that would lead out of the folder to which it is restored is none', async () => {
    const { store, name, root } = await backedUp();
    const file = path.join(root, name, 'manifest.json');
    const { sha256: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
    for (const outside of ['../elsewhere.json', '/elsewhere.json', 'a/../../elsewhere.json', 'C:\\elsewhere.json']) {
      const files = [{ ...manifest.files[0], path: outside }];
      writeFileSync(file, writeHashedJson({ ...manifest, files }));
      const target = path.join(newFolder(), '恢复');
      await expect(store.restoreBackup(name, target)).rejects.toMatchObject({ code: 'not-found' });
    }
    await store.close();
  });

  it('is never written over what stands in a folder', async () => {
    const { store, name } = await backedUp();
    const target = newFolder();
    writeFileSync(path.join(target, '别的.txt'), '');
    await expect(store.restoreBackup(name, target)).rejects.toMatchObject({ code: 'folder-not-empty' });
    expect(readdirSync(target)).toEqual(['别的.txt']);
    await store.close();
  });

  it.each(['长'.repeat(600), 'a\u0000b', 'nowhere'])(
    'is in no folder that no system can name, or that is not there: %s',
    async (name) => {
      const store = await openTestStore(newFolder());
      await expect(store.backups({ folder: path.join(newFolder(), name) })).resolves.toEqual([]);
      await store.close();
    },
  );

  it('that was only half written is none', async () => {
    const { store, name, root } = await backedUp();
    cpSync(path.join(root, name), path.join(root, '2026-11-20T02-00-00Z'), { recursive: true });
    rmSync(path.join(root, '2026-11-20T02-00-00Z', 'manifest.json'));
    rmSync(path.join(root, '2026-11-20T02-00-00Z', 'workspace.json'));
    mkdirSync(path.join(root, '2026-11-19T02-00-00Z-auto'));
    expect((await store.backups()).map((one) => one.name)).toEqual([name]);
    await store.close();
  });

  it('is made with the first change of a later day while the program stays open', async () => {
    const folder = newFolder();
    let now = new Date('2026-11-21T02:00:00.000Z');
    const store = await openTestStore(folder, { now: () => now });
    await store.apply(organChange(store, organ('o1')));
    await store.flush();
    expect(await store.backups()).toEqual([]);
    now = new Date('2026-11-22T03:00:00.000Z');
    await store.apply(organChange(store, organ('o2')));
    await store.apply(organChange(store, organ('o3')));
    await store.flush();
    expect((await store.backups()).map(({ name, kind, seq }) => [name, kind, seq])).toEqual([
      ['2026-11-22T03-00-00Z-auto', 'automatic', 2],
    ]);
    await store.close();
  });
});

describe('the automatic backups of two years', () => {
  const now = new Date('2026-11-21T20:00:00.000Z');
  const daily = Array.from({ length: 730 }, (_, index): Backup => {
    const at = new Date(now.getTime() - index * 24 * 60 * 60 * 1000 - 3_600_000).toISOString();
    const name = `${at.slice(0, 19).replaceAll(':', '-')}Z-auto`;
    return { name, at: timeOf(name), kind: 'automatic', seq: index, older: false, places: ['workspace'] };
  });

  it('are thinned to 7 days, 5 weeks and 12 months', () => {
    const gone = new Set(superfluous(daily, now));
    const left = daily.filter(({ name }) => !gone.has(name)).map(({ at }) => at.slice(0, 10));
    expect(left.slice(0, 7)).toEqual([
      '2026-11-21',
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
      '2026-11-17',
      '2026-11-16',
      '2026-11-15',
    ]);
    // Sundays of the weeks before, then the last days of the months before.
    expect(left.slice(7)).toEqual([
      '2026-11-08',
      '2026-11-01',
      '2026-10-31',
      '2026-10-25',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ]);
  });

  it('leave alone what a person asked for and what a wrong clock dated ahead', () => {
    const wanted: Backup = {
      name: '2020-01-01T00-00-00Z',
      at: '2020-01-01T00:00:00.000Z',
      kind: 'wanted',
      seq: 1,
      older: false,
      places: ['workspace'],
    };
    const ahead: Backup = {
      ...wanted,
      name: '2099-01-01T00-00-00Z-auto',
      at: '2099-01-01T00:00:00.000Z',
      kind: 'automatic',
    };
    const gone = superfluous([wanted, ...daily, ahead], now);
    expect(gone).not.toContain(wanted.name);
    expect(gone).not.toContain(ahead.name);
  });

  it('take the shared files along that no other backup lists', async () => {
    const folder = newFolder();
    let day = new Date('2026-01-05T02:00:00.000Z');
    const store = await openTestStore(folder, { now: () => day });
    await store.putOriginal({ sha256, name: '公报.txt', bytes });
    await store.apply(organChange(store, organ('o1')));
    const backedUpOn = async (on: string) => {
      day = new Date(`${on}T02:00:00.000Z`);
      await store.apply(organChange(store, organ(`o-${on}`)));
      await store.flush();
    };
    await backedUpOn('2026-01-07');
    await store.dropSource(sha256);
    const pool = () => readdirSync(path.join(folder, 'backups', 'files'));
    for (const day of ['09', '11', '13', '15', '17', '19']) await backedUpOn(`2026-01-${day}`);
    expect(pool()).toEqual([sha256]);
    // An eighth day: the first is neither among the last seven nor the last of its week or month.
    await backedUpOn('2026-01-21');
    expect(pool()).toEqual([]);
    await store.close();
  });
});
