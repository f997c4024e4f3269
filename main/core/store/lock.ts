import { writeDurably } from './durable-write.ts';
import { type FilePort, systemCode } from './file-port.ts';
import { lockPath, makeLock, readEarlierLock, readTopLock, sweepBelow, type TopLock, topNumber } from './lock-files.ts';
import { holderOf, type LockHolder, mayBeAlive } from './lock-holder.ts';

export type Lock = {
  /** Null when this process holds the lock. */
  heldBy: LockHolder | null;
  /** The folder cannot be written to at all. */
  isDenied: boolean;
  /** Null as long as the lock is still this process's; otherwise who took it over. To be asked before every writing. */
  lostTo(): Promise<LockHolder | null>;
  release(): Promise<void>;
};

export type LockWish = {
  now: Date;
  /** The `token` (or `since`, where a lock has none) of a holder whom a person declared gone: its lock is taken over whatever it is. */
  takeOverFrom?: string;
};

const deniedCodes = new Set(['EACCES', 'EPERM', 'EROFS']);
/** Eight processes that open at once pass each other long before this. */
const mostTries = 20;
const nobody: LockHolder = { pid: 0, host: '', since: '' };

/**
 * Takes the lock of a workspace, or says who holds it. Locks are numbered and never made twice: who finds the one that counts
 * dead makes the next one, which only one of several can do, and holds it only if it still counts afterwards. So nobody ever takes
 * away a lock by its name that another process has meanwhile made anew. The lock of another machine is left alone (nothing here can
 * tell whether it lives) unless a person says that it is gone.
 */
export async function takeLock(files: FilePort, folder: string, wish: LockWish): Promise<Lock> {
  const mine = await holderOf(files, wish.now);
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const top = await readTopLock(files, folder);
    const holders = [top?.holder ?? null, await readEarlierLock(files, folder)];
    const living = holders.find((holder) => holder !== null && mayBeAlive(holder, mine) && !isGivenUp(holder, wish));
    if (living) return notMine(living, false);
    const number = (top?.number ?? 0) + 1;
    try {
      await makeLock(files, folder, number, mine);
    } catch (error) {
      if (deniedCodes.has(systemCode(error))) return notMine(top?.holder ?? null, true);
      if (systemCode(error) !== 'EEXIST') throw error;
      continue;
    }
    if ((await topNumber(files, folder)) === number) {
      await sweepBelow(files, folder, number);
      return held(files, folder, { number, holder: mine });
    }
    await files.rm(lockPath(folder, number), { force: true });
  }
  return notMine((await readTopLock(files, folder))?.holder ?? null, false);
}

/** How a person names the holding that is to be taken over. */
export function tokenOf(holder: LockHolder): string {
  return holder.token ?? holder.since;
}

function isGivenUp(holder: LockHolder, { takeOverFrom }: LockWish): boolean {
  return takeOverFrom !== undefined && takeOverFrom === tokenOf(holder);
}

/** For a workspace that is only read, whoever holds it. */
export function noLock(): Lock {
  return notMine(null, true);
}

function notMine(heldBy: LockHolder | null, isDenied: boolean): Lock {
  const holder = heldBy ?? nobody;
  return { heldBy: holder, isDenied, lostTo: async () => holder, release: async () => {} };
}

function held(files: FilePort, folder: string, { number, holder }: TopLock & { holder: LockHolder }): Lock {
  const lostTo = async () => {
    if ((await topNumber(files, folder)) === number) return null;
    return (await readTopLock(files, folder))?.holder ?? nobody;
  };
  const release = async () => {
    if ((await lostTo()) !== null) return;
    // The file stays, so that numbers only grow: a process that saw an older lock cannot make one that counts.
    const file = lockPath(folder, number);
    const given = JSON.stringify({ ...holder, released: true });
    // A full disk takes no word more, but an empty lock holds nobody off either.
    await writeDurably(files, file, given).catch(() => files.truncate(file, 0));
  };
  return { heldBy: null, isDenied: false, lostTo, release };
}
