import { rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { holderIn } from '../../testing/holder-in.ts';
import { openTestStore, organ, organChange } from '../../testing/open-test-store.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { diskFiles } from './file-port.ts';
import { takeLock } from './lock.ts';
import { lockPath } from './lock-files.ts';
import type { LockHolder } from './lock-holder.ts';

const newFolder = temporaryFolders();
const now = new Date('2026-11-21T02:00:00.000Z');
/** Process numbers end far below this one. */
const noProcess = 2 ** 30;

async function usedFolder(): Promise<string> {
  const folder = newFolder();
  const store = await openTestStore(folder);
  await store.apply(organChange(store, organ('o1')));
  await store.close();
  return folder;
}

/** The holding that was just given back, as if it were not. */
async function heldLock(folder: string): Promise<Partial<LockHolder>> {
  const { released: _, ...held } = (await holderIn(folder)) ?? { released: true };
  return held;
}

/** Writes a lock as its holder left it, above those that are there. */
function leaveLock(folder: string, holder: Partial<LockHolder>, number = 7): void {
  const whole = { pid: noProcess, host: hostname(), since: '2026-01-01T00:00:00.000Z', ...holder };
  writeFileSync(lockPath(folder, number), JSON.stringify(whole));
}

async function isReadOnly(folder: string): Promise<boolean> {
  const store = await openTestStore(folder);
  await store.close();
  return store.state.readOnly;
}

describe('the lock of a workspace', () => {
  it('lets a second opener read, and tells who holds it when it wants to write', async () => {
    const folder = await usedFolder();
    const first = await openTestStore(folder);
    const second = await openTestStore(folder);
    expect(second.state).toMatchObject({ readOnly: true, lockedBy: `${hostname()} (${process.pid})` });
    expect(Object.keys(second.ledger.organs)).toEqual(['o1']);
    await expect(second.apply(organChange(second, organ('o2')))).rejects.toMatchObject({ code: 'workspace-locked' });
    await second.close();
    await first.apply(organChange(first, organ('o2')));
    await first.close();
    expect(await holderIn(folder)).toMatchObject({ released: true });
    expect(await isReadOnly(folder)).toBe(false);
  });

  it('is taken over from a process that is dead, also where an earlier release left it', async () => {
    const folder = await usedFolder();
    leaveLock(folder, {});
    expect(await isReadOnly(folder)).toBe(false);
    const dead = { pid: noProcess, host: hostname(), since: '2026-01-01T00:00:00.000Z' };
    writeFileSync(path.join(folder, 'lock.json'), JSON.stringify(dead));
    expect(await isReadOnly(folder)).toBe(false);
  });

  it('is taken over where a crash left it half written', async () => {
    const folder = await usedFolder();
    writeFileSync(lockPath(folder, 9), '{"pid":12');
    expect(await isReadOnly(folder)).toBe(false);
  });

  it('is taken over from before the machine was started anew, though the process number is in use again', async () => {
    const folder = await usedFolder();
    const held = await heldLock(folder);
    leaveLock(folder, held);
    expect(await isReadOnly(folder)).toBe(true);
    const boot = held.boot?.startsWith('started ') ? 'started 2020-01-01T00:00:00.000Z' : 'an-earlier-start';
    leaveLock(folder, { ...held, boot }, 8);
    expect(await isReadOnly(folder)).toBe(false);
  });

  it('knows this machine under a name that it had before, and says of a dead process there that it is gone', async () => {
    const folder = await usedFolder();
    const held = await heldLock(folder);
    leaveLock(folder, { ...held, host: 'its-old-name', pid: noProcess });
    expect(await isReadOnly(folder)).toBe(false);
  });

  it.each([
    ['of another name', { host: 'another-machine' }],
    ['of the same name', { machine: 'another', boot: 'another' }],
  ])('is never taken over from another machine %s without a person', async (_, holder) => {
    const folder = await usedFolder();
    leaveLock(folder, holder);
    expect(await isReadOnly(folder)).toBe(true);
    writeFileSync(path.join(folder, 'lock.json'), JSON.stringify({ pid: 1, host: 'another-machine', since: '' }));
    rmSync(lockPath(folder, 7));
    expect(await isReadOnly(folder)).toBe(true);
  });

  it('is taken over from another machine when a person says that it is gone, and from no other than the one meant', async () => {
    const folder = await usedFolder();
    leaveLock(folder, { host: 'another-machine', token: 'its-token' });
    const other = await openTestStore(folder, { takeOverFrom: 'another-token' });
    expect(other.state).toMatchObject({ readOnly: true, lock: { token: 'its-token', host: 'another-machine' } });
    await other.close();
    const store = await openTestStore(folder, { takeOverFrom: 'its-token' });
    expect(store.state).toMatchObject({ readOnly: false, lock: null });
    await store.close();
  });

  it('lost to somebody else stops every writing of the one who had it', async () => {
    const folder = await usedFolder();
    const first = await openTestStore(folder, { snapshotDelayMs: 60_000 });
    await first.apply(organChange(first, organ('o2')));
    const { token = '' } = (await holderIn(folder)) ?? {};
    const second = await openTestStore(folder, { takeOverFrom: token });
    await second.apply(organChange(second, organ('o3')));
    await expect(first.apply(organChange(first, organ('o4')))).rejects.toMatchObject({ code: 'workspace-taken-over' });
    expect(first.state).toMatchObject({ readOnly: true });
    await expect(first.backup()).rejects.toMatchObject({ code: 'workspace-taken-over' });
    await first.close();
    await second.close();
    const again = await openTestStore(folder);
    expect(again.state).toMatchObject({ readOnly: false, notices: [] });
    expect(Object.keys(again.ledger.organs)).toEqual(['o1', 'o2', 'o3']);
    await again.close();
  });

  it('of a folder that is gone is given up without a word', async () => {
    const folder = await usedFolder();
    const told: unknown[] = [];
    const store = await openTestStore(folder, { toLog: (error) => told.push(error) });
    rmSync(folder, { recursive: true });
    await store.close();
    expect(told.length).toBeGreaterThan(0);
  });

  it('is held by one of eight that find a dead one at the same moment', async () => {
    for (let round = 0; round < 20; round += 1) {
      const folder = newFolder();
      leaveLock(folder, {});
      const locks = await Promise.all(Array.from({ length: 8 }, () => takeLock(diskFiles, folder, { now })));
      expect(locks.filter(({ heldBy }) => heldBy === null)).toHaveLength(1);
    }
  });
});
