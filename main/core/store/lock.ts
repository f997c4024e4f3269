import { hostname } from 'node:os';
import path from 'node:path';
import { bootIdentity, isOtherBoot } from './boot-identity.ts';
import { type FilePort, systemCode } from './file-port.ts';

/** Who may write into a workspace. `boot` names the start of the machine; locks of earlier releases have none. */
export type LockHolder = { pid: number; host: string; since: string; boot?: string };

export type Lock = {
  /** Null when this process holds the lock. */
  heldBy: LockHolder | null;
  /** The folder cannot be written to at all. */
  isDenied: boolean;
  release(): Promise<void>;
};

const lockName = 'lock.json';
const deniedCodes = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Takes the lock of a workspace, or says who holds it. A lock whose process no longer lives on this same machine is
 * taken over, and so is one from before the machine was started anew, whoever has its process number now; one of another
 * machine (a shared folder) never is, because nothing here can tell whether it lives.
 */
export async function takeLock(files: FilePort, folder: string, now: Date): Promise<Lock> {
  const file = path.join(folder, lockName);
  const boot = await bootIdentity(files, now);
  const mine: LockHolder = { pid: process.pid, host: hostname(), since: now.toISOString(), boot };
  for (let tries = 1; tries <= 3; tries += 1) {
    try {
      await writeLock(files, file, mine);
      return { heldBy: null, isDenied: false, release: () => releaseLock(files, file, mine) };
    } catch (error) {
      if (deniedCodes.has(systemCode(error))) return notMine(await readLock(files, file), true);
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    const holder = await readLock(files, file);
    if (holder !== null && isAlive(holder, boot)) return notMine(holder, false);
    await files.rm(file, { force: true });
  }
  return notMine(await readLock(files, file), false);
}

function notMine(heldBy: LockHolder | null, isDenied: boolean): Lock {
  return { heldBy: heldBy ?? { pid: 0, host: '', since: '' }, isDenied, release: async () => {} };
}

async function writeLock(files: FilePort, file: string, holder: LockHolder): Promise<void> {
  const handle = await files.open(file, 'wx', 0o600);
  try {
    await handle.writeFile(JSON.stringify(holder));
  } finally {
    await handle.close();
  }
}

/** Null for a lock that is gone or that a crash left half written. */
async function readLock(files: FilePort, file: string): Promise<LockHolder | null> {
  try {
    const value: unknown = JSON.parse(await files.readFile(file, 'utf8'));
    return isHolder(value) ? value : null;
  } catch {
    // Gone or unreadable: the caller tries to take it.
    return null;
  }
}

function isHolder(value: unknown): value is LockHolder {
  if (typeof value !== 'object' || value === null) return false;
  return 'pid' in value && typeof value.pid === 'number' && 'host' in value && typeof value.host === 'string';
}

function isAlive(holder: LockHolder, boot: string): boolean {
  if (holder.host !== hostname()) return true;
  if (typeof holder.boot === 'string' && isOtherBoot(holder.boot, boot)) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives under another user.
    return systemCode(error) === 'EPERM';
  }
}

async function releaseLock(files: FilePort, file: string, mine: LockHolder): Promise<void> {
  const holder = await readLock(files, file);
  if (holder?.pid === mine.pid && holder.since === mine.since) await files.rm(file, { force: true });
}
