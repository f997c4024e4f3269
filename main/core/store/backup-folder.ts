import path from 'node:path';
import { asDiskError } from './disk-error.ts';
import { syncFolder } from './durable-write.ts';
import { type FilePort, systemCode } from './file-port.ts';
import { identityFileName } from './identity-file.ts';
import { listLogFiles } from './log-file.ts';

/** How many backups made by the program itself are kept. Backups a person asked for are never taken away. */
const automaticKept = 14;
const namePattern = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z/;

/** Copies the snapshots and the log into `backups/<date and time><suffix>/`. Returns its name and size in bytes. */
export async function writeBackup(
  files: FilePort,
  folder: string,
  at: Date,
  suffix: string,
): Promise<{ name: string; bytes: number }> {
  const name = `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z${suffix}`;
  const target = path.join(folder, 'backups', name);
  try {
    await files.mkdir(target, { recursive: true });
    let bytes = 0;
    const logs = await listLogFiles(files, folder);
    for (const part of ['workspace.json', 'ledger.json', identityFileName, ...logs]) {
      bytes += await copyDurably(files, path.join(folder, part), path.join(target, part));
    }
    await syncFolder(files, target);
    return { name, bytes };
  } catch (error) {
    // Half a backup would look like a whole one.
    await files.rm(target, { recursive: true, force: true }).catch(() => {
      // The first failure is the one to tell.
    });
    throw asDiskError(error, path.basename(folder));
  }
}

/** ISO date and time of the newest backup up to `now`, from its name; null when there is none. One that a wrong clock dated ahead does not count. */
export async function lastBackup(files: FilePort, folder: string, now: Date): Promise<string | null> {
  const times = (await backupNames(files, folder)).map(timeOf).filter((time) => Date.parse(time) <= now.getTime());
  return times.at(-1) ?? null;
}

function timeOf(name: string): string {
  const [, day, hour, minute, second] = namePattern.exec(name) ?? [];
  return `${day}T${hour}:${minute}:${second}.000Z`;
}

/** Takes away the oldest automatic backups over the number that is kept. */
export async function pruneBackups(files: FilePort, folder: string): Promise<void> {
  const automatic = (await backupNames(files, folder)).filter((name) => name.endsWith('-auto'));
  for (const name of automatic.slice(0, Math.max(0, automatic.length - automaticKept))) {
    await files.rm(path.join(folder, 'backups', name), { recursive: true, force: true });
  }
}

async function backupNames(files: FilePort, folder: string): Promise<string[]> {
  try {
    return (await files.readdir(path.join(folder, 'backups'))).filter((name) => namePattern.test(name)).sort();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function copyDurably(files: FilePort, from: string, to: string): Promise<number> {
  try {
    await files.copyFile(from, to);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 0;
    throw error;
  }
  const handle = await files.open(to, 'r+');
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}
