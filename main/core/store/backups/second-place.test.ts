import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStore, organ, organChange } from '../../../testing/open-test-store.ts';
import { smallDisk } from '../../../testing/small-disk.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { diskFiles, type FilePort } from '../file-port.ts';

const newFolder = temporaryFolders();

/** A workspace with a change, a folder for its second place, and a clock that can be set. */
async function office(files: FilePort = diskFiles) {
  const clock = { now: new Date('2026-11-21T02:00:00.000Z') };
  const [folder, drive] = [path.join(newFolder(), '督办台'), newFolder()];
  const store = await openTestStore(folder, { now: () => clock.now, files });
  await store.apply(organChange(store, organ('o1')));
  return { folder, drive, store, clock };
}

/** The folder of the workspace's backups in a second place. */
function rootIn(drive: string): string {
  return path.join(drive, readdirSync(drive)[0] ?? '');
}

describe('the second place of the backups', () => {
  it('gets every backup that there is, and those made later, each file once under its hash', async () => {
    const { drive, store, clock } = await office();
    await store.putBlob('issued', new Uint8Array([1, 2, 3]));
    const { name } = await store.backup();
    await store.chooseSecondPlace(drive);
    expect(store.state.secondPlace).toMatchObject({ copiedAt: '2026-11-21T02:00:00.000Z', failure: null });
    clock.now = new Date('2026-11-21T03:00:00.000Z');
    const later = await store.backup();
    expect(readdirSync(rootIn(drive)).sort()).toEqual([name, later.name, 'files'].sort());
    expect(readdirSync(path.join(rootIn(drive), 'files'))).toHaveLength(1);
    expect((await store.backups()).map(({ places }) => places)).toEqual([
      ['workspace', 'second'],
      ['workspace', 'second'],
    ]);
    await store.close();
  });

  it('is kept for this machine, in no log and in no backup, and known when the workspace is opened again', async () => {
    const { folder, drive, store } = await office();
    await store.chooseSecondPlace(drive);
    const { name } = await store.backup();
    await store.close();
    const again = await openTestStore(folder);
    expect(again.state.secondPlace).toMatchObject({ name: path.basename(drive), failure: null });
    const target = path.join(newFolder(), '恢复');
    await again.restoreBackup(name, target);
    expect(readdirSync(target)).not.toContain('second-place.json');
    expect(readFileSync(path.join(folder, 'log-2026.ndjson'), 'utf8')).not.toContain(drive);
    const file = path.join(folder, 'second-place.json');
    const { sha256: _, machines } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ machines: { another: Object.values(machines)[0] } }));
    await again.close();
    const elsewhere = await openTestStore(folder);
    expect(elsewhere.state.secondPlace).toBeNull();
    await elsewhere.close();
  });

  it('that is not there hinders nothing, is told, and is not made anew; what it missed is copied when it is back', async () => {
    const { drive, store, clock } = await office();
    await store.chooseSecondPlace(drive);
    renameSync(drive, `${drive}-away`);
    // As an empty mount point, which must not be taken for the drive.
    mkdirSync(drive);
    clock.now = new Date('2026-11-22T03:00:00.000Z');
    await store.apply(organChange(store, organ('o2')));
    const missed = await store.backup();
    expect(store.state.secondPlace?.failure).toEqual({ at: '2026-11-22T03:00:00.000Z', reason: 'missing' });
    expect(readdirSync(drive)).toEqual([]);
    rmSync(drive, { recursive: true });
    renameSync(`${drive}-away`, drive);
    clock.now = new Date('2026-11-22T04:00:00.000Z');
    const next = await store.backup();
    expect(store.state.secondPlace?.failure).toBeNull();
    expect(readdirSync(rootIn(drive))).toEqual(expect.arrayContaining([missed.name, next.name]));
    await store.close();
  });

  it('that is full is told, holds no half backup, and leaves the backup in the workspace whole', async () => {
    const disk = smallDisk(10_000_000);
    const { drive, store } = await office(disk.files);
    await store.chooseSecondPlace(drive);
    const onDrive = disk.files.open;
    disk.files.open = async (file, ...rest) => {
      if (String(file).startsWith(drive)) disk.room = Math.min(disk.room, 300);
      return onDrive(file, ...rest);
    };
    const { name } = await store.backup();
    expect(store.state.secondPlace?.failure).toMatchObject({ reason: 'full' });
    expect(await store.checkBackup(name)).toEqual({ missing: [], altered: [] });
    expect((await store.backups()).map(({ places }) => places)).toEqual([['workspace']]);
    disk.files.open = onDrive;
    disk.room = 10_000_000;
    await store.backup();
    expect(store.state.secondPlace?.failure).toBeNull();
    expect(readdirSync(rootIn(drive)).sort()).toEqual([name, 'files'].sort());
    await store.close();
  });

  it('gives a backup back that the workspace has lost, and one of a workspace that is lost altogether', async () => {
    const { folder, drive, store } = await office();
    await store.chooseSecondPlace(drive);
    const { name } = await store.backup();
    rmSync(path.join(folder, 'backups'), { recursive: true });
    expect((await store.backups()).map((one) => [one.name, one.places])).toEqual([[name, ['second']]]);
    const target = path.join(newFolder(), '恢复');
    await store.restoreBackup(name, target);
    await store.close();
    const restored = await openTestStore(target);
    expect(Object.keys(restored.ledger.organs)).toEqual(['o1']);
    await restored.close();
    const fresh = await openTestStore(newFolder());
    expect(Object.keys((await fresh.ledgerOfBackup(name, { folder: drive })).organs)).toEqual(['o1']);
    await expect(fresh.ledgerOfBackup(name)).rejects.toMatchObject({ code: 'not-found' });
    await fresh.close();
  });

  it('is never one inside the workspace, nor one whose drive is not there', async () => {
    const { folder, drive, store } = await office();
    for (const inside of [folder, path.join(folder, 'backups')])
      await expect(store.chooseSecondPlace(inside)).rejects.toMatchObject({ code: 'place-inside' });
    await expect(store.chooseSecondPlace(path.join(drive, 'gone', 'deeper'))).rejects.toMatchObject({
      code: 'disk-denied',
    });
    expect(store.state.secondPlace).toBeNull();
    await store.close();
  });

  it('is thinned as the workspace’s own', async () => {
    const { drive, store, clock } = await office();
    await store.chooseSecondPlace(drive);
    for (let day = 1; day <= 20; day += 1) {
      clock.now = new Date(Date.UTC(2026, 11, day, 3));
      await store.apply(organChange(store, organ(`day-${day}`)));
      await store.flush();
      await until(async () => (await store.backups()).every(({ places }) => places.length === 2));
    }
    const names = (place: 'workspace' | 'second') => async () =>
      (await store.backups()).filter(({ places }) => places.includes(place)).map(({ name }) => name);
    expect(await names('second')()).toEqual(await names('workspace')());
    expect((await names('second')()).length).toBeLessThan(12);
    await store.close();
  });

  it('is not written to any more when it was given up, and keeps what it has', async () => {
    const { drive, store } = await office();
    await store.chooseSecondPlace(drive);
    const { name } = await store.backup();
    await store.chooseSecondPlace(null);
    expect(store.state.secondPlace).toBeNull();
    expect(readdirSync(rootIn(drive))).toContain(name);
    await store.close();
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}
