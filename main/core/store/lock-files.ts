import path from 'node:path';
import { type FilePort, systemCode } from './file-port.ts';
import { type LockHolder, parseHolder } from './lock-holder.ts';

/** The lock of the highest number is the one that counts; null stands for one that cannot be read. */
export type TopLock = { number: number; holder: LockHolder | null };

const namePattern = /^lock-(\d{6,})\.json$/;
/** The one lock file of earlier releases. */
const earlierName = 'lock.json';
/** How often and how long (in ms) a lock that another process is just writing is read again. */
const readTries = 5;
const readPause = 40;

/** Path of the lock file with a number. */
export function lockPath(folder: string, number: number): string {
  return path.join(folder, `lock-${String(number).padStart(6, '0')}.json`);
}

/** The lock that counts in a workspace's folder, or null where there has never been one. */
export async function readTopLock(files: FilePort, folder: string): Promise<TopLock | null> {
  const number = await topNumber(files, folder);
  if (number === null) return null;
  for (let tries = 1; ; tries += 1) {
    const holder = await readHolder(files, lockPath(folder, number));
    if (holder !== null || tries >= readTries) return { number, holder };
    await new Promise((resolve) => setTimeout(resolve, readPause));
  }
}

/** The highest number of the lock files; null where there is none. */
export async function topNumber(files: FilePort, folder: string): Promise<number | null> {
  const numbers = await lockNumbers(files, folder);
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** The holder in the lock file of earlier releases; null where there is none that can be read. */
export function readEarlierLock(files: FilePort, folder: string): Promise<LockHolder | null> {
  return readHolder(files, path.join(folder, earlierName));
}

/** Takes away the lock files below `number` and that of earlier releases. One that cannot be taken away does no harm. */
export async function sweepBelow(files: FilePort, folder: string, number: number): Promise<void> {
  const old = (await lockNumbers(files, folder)).filter((one) => one < number).map((one) => lockPath(folder, one));
  for (const file of [...old, path.join(folder, earlierName)]) await files.rm(file, { force: true }).catch(() => {});
}

/** Makes the lock file with a number. Errors: `EEXIST` where it is there already, and whatever the disk says. */
export async function makeLock(files: FilePort, folder: string, number: number, holder: LockHolder): Promise<void> {
  const file = lockPath(folder, number);
  const handle = await files.open(file, 'wx', 0o600);
  try {
    await handle.writeFile(JSON.stringify(holder)).finally(() => handle.close());
  } catch (error) {
    // A full disk: what stands there names nobody.
    await files.rm(file, { force: true }).catch(() => {});
    throw error;
  }
}

async function lockNumbers(files: FilePort, folder: string): Promise<number[]> {
  const names = await files.readdir(folder);
  return names.flatMap((name) => namePattern.exec(name)?.[1] ?? []).map(Number);
}

/** Null for a lock that is gone or half written. */
async function readHolder(files: FilePort, file: string): Promise<LockHolder | null> {
  try {
    return parseHolder(await files.readFile(file, 'utf8'));
  } catch (error) {
    if (['ENOENT', 'EBUSY', 'EPERM', 'EACCES'].includes(systemCode(error))) return null;
    throw error;
  }
}
