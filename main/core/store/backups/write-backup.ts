import path from 'node:path';
import { CoreError } from '../../core-error.ts';
import { asDiskError } from '../disk-error.ts';
import { syncFolder, writeDurably } from '../durable-write.ts';
import { type FilePort, systemCode } from '../file-port.ts';
import { hashOf } from '../hash-of.ts';
import { writeHashedJson } from '../hashed-json.ts';
import { identityFileName } from '../identity-file.ts';
import { listLogFiles } from '../log-file.ts';
import { nameOfBackup, namesIn } from './list-backups.ts';
import { type BackupFile, type Manifest, manifestName, placeOf, poolName } from './manifest.ts';

/** What a backup is made of: the workspace's folder, and the folder in which it comes to stand. */
export type BackupPlace = { folder: string; root: string };

/** Folders of files that are named by their hash, or made from such a file: they stand once for all backups, and may go while one is written. */
const keptFolders = ['library', 'issued', 'templates'];

/**
 * Copies the whole workspace into `<root>/<date and time><suffix>/`: snapshots, the log that is being written, identity, and once for all
 * backups the logs of years that are over, originals, readings, issued papers and templates. Each copy is read again and compared, and the list of the files is written last. `seq` is
 * the last change in it. Returns its name and size in bytes. Errors: `disk-full`, `disk-denied`, `backup-failed` (a copy was not what was copied).
 */
export async function writeBackup(
  files: FilePort,
  { folder, root }: BackupPlace,
  { at, suffix, seq }: { at: Date; suffix: string; seq: number },
): Promise<{ name: string; bytes: number }> {
  const name = nameOfBackup(at, suffix);
  const target = path.join(root, name);
  try {
    await files.mkdir(target, { recursive: true });
    const listed: BackupFile[] = [];
    for (const file of await filesOf(files, folder)) {
      const copied = await copyFile(files, { folder, root }, name, file);
      if (copied !== null) listed.push(copied);
    }
    const manifest: Manifest = { at: at.toISOString(), seq, files: listed };
    await writeDurably(files, path.join(target, manifestName), writeHashedJson(manifest));
    return { name, bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0) };
  } catch (error) {
    // Half a backup must not stand beside whole ones.
    await files.rm(target, { recursive: true, force: true }).catch(() => {
      // The first failure is the one to tell; without its list the folder is no backup.
    });
    throw asDiskError(error, path.basename(folder));
  }
}

/** Paths of all that a workspace consists of, relative to its folder, with whether they stand in the pool. */
async function filesOf(files: FilePort, folder: string): Promise<{ path: string; pooled: boolean }[]> {
  const present = new Set(await namesIn(files, folder));
  const own = ['workspace.json', 'ledger.json', identityFileName].filter((name) => present.has(name));
  const logs = await listLogFiles(files, folder);
  const growing = [...own, ...logs.slice(-1)].map((one) => ({ path: one, pooled: false }));
  const paths = [...growing, ...logs.slice(0, -1).map((one) => ({ path: one, pooled: true }))];
  for (const area of keptFolders) {
    for (const one of await filesUnder(files, folder, area)) paths.push({ path: one, pooled: true });
  }
  return paths;
}

/** Relative paths of the files in a folder and the folders in it; temporary ones are left out. */
async function filesUnder(files: FilePort, folder: string, relative: string): Promise<string[]> {
  const found: string[] = [];
  const names = (await namesIn(files, path.join(folder, relative))).filter((name) => !name.endsWith('.tmp'));
  for (const name of names.sort()) {
    const one = `${relative}/${name}`;
    const isFolder = await files.stat(path.join(folder, one)).then((stat) => stat.isDirectory(), nullIfGone);
    if (isFolder === true) found.push(...(await filesUnder(files, folder, one)));
    else if (isFolder === false) found.push(one);
  }
  return found;
}

/** Copies one file and gives its entry; null where a source was dropped while the backup was written. */
async function copyFile(
  files: FilePort,
  { folder, root }: BackupPlace,
  name: string,
  file: { path: string; pooled: boolean },
): Promise<BackupFile | null> {
  const mayGo = keptFolders.some((area) => file.path.startsWith(`${area}/`));
  const bytes = await files.readFile(path.join(folder, file.path)).catch(mayGo ? nullIfGone : undefined);
  if (bytes === null) return null;
  const listed = { ...file, sha256: hashOf(bytes), bytes: bytes.length };
  const target = placeOf(root, name, listed);
  if (file.pooled && (await isThere(files, target, listed.sha256))) return listed;
  await files.mkdir(path.dirname(target), { recursive: true });
  await writeDurably(files, target, bytes);
  if (hashOf(await files.readFile(target)) !== listed.sha256) throw copyFailed(file.path);
  await syncFolder(files, file.pooled ? path.join(root, poolName) : path.join(root, name));
  return listed;
}

/** True where the very file stands already: one that was damaged since is written again, so that no backup stands on it. */
async function isThere(files: FilePort, file: string, sha256: string): Promise<boolean> {
  const bytes = await files.readFile(file).catch(nullIfGone);
  return bytes !== null && hashOf(bytes) === sha256;
}

/** Sources come and go while a backup is written. */
function nullIfGone(error: unknown): null {
  if (systemCode(error) === 'ENOENT') return null;
  throw error;
}

function copyFailed(file: string): Error {
  return new CoreError('backup-failed', { file });
}
