import path from 'node:path';
import { CoreError } from '../../core-error.ts';
import { writeDurably } from '../durable-write.ts';
import type { FilePort } from '../file-port.ts';
import { hashOf } from '../hash-of.ts';
import { writeHashedJson } from '../hashed-json.ts';
import { type BackupFile, manifestName, placeOf, poolName, readManifest } from './manifest.ts';

/** Begins the name of a folder that is still being copied: it is no backup, and has no name of one. */
const halfPrefix = 'half-';

/** Where a backup is copied from and to: folders of all backups. `signal` ends it between two files. */
export type CopyWay = { from: string; to: string; signal: AbortSignal };

/**
 * Copies one backup to another folder of backups: what stands there under its hash is not written again, every copy is read again and compared,
 * and the list of the files is written last. The folder `to` has to be there. Errors: `backup-failed` (a copy is not what was listed), failures of
 * the disk as they come.
 */
export async function copyBackup(files: FilePort, { from, to, signal }: CopyWay, name: string): Promise<void> {
  const manifest = await readManifest(files, path.join(from, name));
  if (manifest === null) throw new CoreError('not-found', { id: name });
  const half = `${halfPrefix}${name}`;
  for (const folder of [poolName, half]) await makeFolder(files, path.join(to, folder));
  for (const file of manifest.files) {
    signal.throwIfAborted();
    await copyOne(files, file, placeOf(from, name, file), placeOf(to, half, file));
  }
  await writeDurably(files, path.join(to, half, manifestName), writeHashedJson(manifest));
  await files.rename(path.join(to, half), path.join(to, name));
}

/** Takes away what copying left half done when it ended before its end. */
export async function sweepHalves(files: FilePort, to: string): Promise<void> {
  for (const name of await files.readdir(to)) {
    if (name.startsWith(halfPrefix)) await files.rm(path.join(to, name), { recursive: true, force: true });
  }
}

async function copyOne(files: FilePort, file: BackupFile, source: string, target: string): Promise<void> {
  if (file.pooled && (await isThere(files, target, file))) return;
  const bytes = await files.readFile(source);
  if (hashOf(bytes) !== file.sha256) throw new CoreError('backup-failed', { file: file.path });
  await writeDurably(files, target, bytes);
  if (hashOf(await files.readFile(target)) !== file.sha256) throw new CoreError('backup-failed', { file: file.path });
}

/** One level alone: a drive that went meanwhile must not be made anew as a folder of the system's own disk. */
async function makeFolder(files: FilePort, folder: string): Promise<void> {
  const isThere = await files.stat(folder).then(
    () => true,
    () => false,
  );
  if (!isThere) await files.mkdir(folder);
}

/** True where the very file stands there: one that was damaged since is copied again. */
function isThere(files: FilePort, target: string, { sha256 }: BackupFile): Promise<boolean> {
  return files.readFile(target).then(
    (bytes) => hashOf(bytes) === sha256,
    () => false,
  );
}
