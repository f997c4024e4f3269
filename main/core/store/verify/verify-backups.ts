import path from 'node:path';
import type { BackupFindings, SecondPlaceFindings } from '#shared/domain/workspace-findings.ts';
import { isNameOfBackup, namesIn, timeOf } from '../backups/list-backups.ts';
import { manifestName, readManifest } from '../backups/manifest.ts';
import { checkBackup, type SharedHashes } from '../backups/restore-backup.ts';
import { reasonOf } from '../backups/second-place.ts';
import type { FilePort } from '../file-port.ts';

/** Compares every file of every backup under `root` with its list, oldest first; what has the name of a backup and is none is named as well. */
export async function verifyBackups(files: FilePort, root: string): Promise<BackupFindings[]> {
  const found: BackupFindings[] = [];
  const shared: SharedHashes = new Map();
  for (const name of (await namesIn(files, root)).filter(isNameOfBackup).sort()) {
    found.push({ name, ...(await stateOf(files, root, name, shared)) });
  }
  return found;
}

async function stateOf(
  files: FilePort,
  root: string,
  name: string,
  shared: SharedHashes,
): Promise<Omit<BackupFindings, 'name'>> {
  const folder = path.join(root, name);
  const manifest = await readManifest(files, folder);
  if (manifest !== null) {
    const { missing, altered } = await checkBackup(files, root, name, shared);
    const file = [...missing, ...altered][0];
    if (file !== undefined) return { state: 'damaged', file };
    const isOfItsTime = timeOf(name).slice(0, 19) === manifest.at.slice(0, 19);
    return isOfItsTime ? { state: 'sound', file: '' } : { state: 'renamed', file: manifest.at };
  }
  const present = await namesIn(files, folder);
  if (present.includes(manifestName)) return { state: 'damaged', file: manifestName };
  return { state: present.includes('workspace.json') ? 'unlisted' : 'unfinished', file: '' };
}

/** Where the second place of the backups is: the name that is told, and the folder of this workspace's backups in it. */
export type SecondFolder = { name: string; root: string };

/** Goes through the backups of the second place as through the workspace's `own`; where it cannot be looked into, says why. */
export async function verifySecondPlace(
  files: FilePort,
  { name, root }: SecondFolder,
  own: readonly BackupFindings[],
): Promise<SecondPlaceFindings> {
  try {
    // A drive that is not there has no folder, or an empty one in its place.
    await files.readdir(root);
    const backups = await verifyBackups(files, root);
    const newest = own.findLast(({ state }) => state === 'sound')?.name ?? null;
    const isThere = backups.some((one) => one.name === newest);
    return { name, unreached: null, backups, lacks: isThere ? null : newest };
  } catch (error) {
    return { name, unreached: reasonOf(error), backups: [], lacks: null };
  }
}
