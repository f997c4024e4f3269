import path from 'node:path';
import { CoreError } from '../../core-error.ts';
import { asDiskError } from '../disk-error.ts';
import { writeDurably } from '../durable-write.ts';
import type { FilePort } from '../file-port.ts';
import { hashOf } from '../hash-of.ts';
import { namesIn } from './list-backups.ts';
import { type BackupFile, placeOf, readManifest } from './manifest.ts';

/** What is wrong with a backup: files that are missing, and files that are not what was copied. Empty lists: it is sound. */
export type BackupFaults = { missing: string[]; altered: string[] };

const ledgerFiles = ['workspace.json', 'ledger.json'];

/** The hashes of shared files as they were found, null for one that is missing: what stands once for all backups is read once for all of them. */
export type SharedHashes = Map<string, string | null>;

/**
 * Reads every file of a backup and compares it with the list. `shared`: what was found of shared files before, where several backups are checked
 * at once. Errors: `not-found` (no such backup, or one without a list).
 */
export async function checkBackup(
  files: FilePort,
  root: string,
  name: string,
  shared: SharedHashes = new Map(),
): Promise<BackupFaults> {
  const listed = await listOf(files, root, name);
  // Every backup has the ledger: a list without it is not of a whole one.
  const lacking = ledgerFiles.filter((one) => !listed.some((file) => file.path === one));
  const faults: BackupFaults = { missing: lacking, altered: [] };
  for (const file of listed) {
    const place = placeOf(root, name, file);
    const known = file.pooled ? shared.get(place) : undefined;
    const found = known === undefined ? await foundHash(files, place) : known;
    if (file.pooled) shared.set(place, found);
    if (found === null) faults.missing.push(file.path);
    else if (found !== file.sha256) faults.altered.push(file.path);
  }
  return faults;
}

/** The hash of what stands at a place; null where nothing can be read there. */
async function foundHash(files: FilePort, place: string): Promise<string | null> {
  const bytes = await files.readFile(place).catch(() => null);
  return bytes && hashOf(bytes);
}

/**
 * Writes what a backup holds into a new, empty folder, from which it can be opened as a workspace. Nothing is written when any file of it
 * is missing or altered. Errors: `not-found`, `backup-damaged`, `folder-not-empty`, `disk-full`, `disk-denied`.
 */
export async function restoreBackup(files: FilePort, root: string, name: string, target: string): Promise<void> {
  const listed = await listOf(files, root, name);
  const faults = await checkBackup(files, root, name);
  const file = [...faults.missing, ...faults.altered][0];
  if (file !== undefined) throw new CoreError('backup-damaged', { name, file });
  if ((await namesIn(files, target)).length > 0)
    throw new CoreError('folder-not-empty', { folder: path.basename(target) });
  try {
    for (const one of listed) {
      const place = path.join(target, one.path);
      await files.mkdir(path.dirname(place), { recursive: true });
      await writeDurably(files, place, await files.readFile(placeOf(root, name, one)));
    }
  } catch (error) {
    throw asDiskError(error, path.basename(target));
  }
}

async function listOf(files: FilePort, root: string, name: string): Promise<BackupFile[]> {
  const manifest = await readManifest(files, path.join(root, path.basename(name)));
  if (manifest === null) throw new CoreError('not-found', { id: name });
  return manifest.files;
}
