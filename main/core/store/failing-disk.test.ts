import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStore, organ, organChange } from '../../testing/open-test-store.ts';
import { deniedFiles, smallDisk } from '../../testing/small-disk.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const quiet = { snapshotDelayMs: 60_000 };

describe('a full disk', () => {
  it('refuses the change, keeps ledger and log as they were, and goes on when there is room again', async () => {
    const folder = newFolder();
    const disk = smallDisk(1_000_000);
    const store = await openTestStore(folder, { ...quiet, files: disk.files });
    await store.apply(organChange(store, organ('o1')));
    const before = { ledger: store.ledger, log: readFileSync(path.join(folder, 'log-2026.ndjson'), 'utf8') };
    disk.room = 40;
    await expect(store.apply(organChange(store, organ('o2')))).rejects.toMatchObject({ code: 'disk-full' });
    expect(store.ledger).toBe(before.ledger);
    expect(readFileSync(path.join(folder, 'log-2026.ndjson'), 'utf8')).toBe(before.log);
    disk.room = 1_000_000;
    expect(await store.apply(organChange(store, organ('o3')))).toMatchObject({ seq: 2 });
    await store.close();
    const again = await openTestStore(folder);
    expect(again.state.notices).toEqual([]);
    expect(Object.keys(again.ledger.organs)).toEqual(['o1', 'o3']);
    await again.close();
  });

  it('loses no acknowledged change when the snapshots can no longer be written', async () => {
    const folder = newFolder();
    const disk = smallDisk(1_000_000);
    const failures: unknown[] = [];
    const options = { files: disk.files, snapshotDelayMs: 1, toLog: (error: unknown) => failures.push(error) };
    const store = await openTestStore(folder, options);
    await store.apply(organChange(store, organ('o1')));
    await store.flush();
    disk.room = 600;
    await store.apply(organChange(store, organ('o2')));
    await store.close();
    expect(failures.length).toBeGreaterThan(0);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const again = await openTestStore(folder);
    expect(Object.keys(again.ledger.organs)).toEqual(['o1', 'o2']);
    expect(again.state.notices).toEqual([]);
    await again.close();
  });

  it('leaves no half original in the library', async () => {
    const folder = newFolder();
    const disk = smallDisk(1_000_000);
    const store = await openTestStore(folder, { ...quiet, files: disk.files });
    disk.room = 100;
    const original = { sha256: 'cd'.repeat(32), name: '公报.txt', bytes: new Uint8Array(5_000) };
    await expect(store.putOriginal(original)).rejects.toMatchObject({ code: 'disk-full' });
    expect(readdirSync(path.join(folder, 'library', original.sha256))).toEqual([]);
    disk.room = 1_000_000;
    await store.close();
  });
});

describe('a folder that cannot be written to', () => {
  it('can still be read, and says so when somebody wants to change it', async () => {
    const folder = newFolder();
    const writer = await openTestStore(folder);
    await writer.apply(organChange(writer, organ('o1')));
    await writer.close();
    const store = await openTestStore(folder, { files: deniedFiles });
    expect(store.state).toMatchObject({ readOnly: true, lockedBy: null });
    expect(Object.keys(store.ledger.organs)).toEqual(['o1']);
    await expect(store.apply(organChange(store, organ('o2')))).rejects.toMatchObject({ code: 'workspace-read-only' });
    await store.close();
  });
});
