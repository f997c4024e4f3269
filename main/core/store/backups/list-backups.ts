import path from 'node:path';
import type { Backup } from '#shared/domain/backup.ts';
import { type FilePort, systemCode } from '../file-port.ts';
import { readManifest } from './manifest.ts';

const namePattern = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z(.*)$/;

/** Every whole backup under `root`, oldest first. A folder that a crash left half written is none. */
export async function listBackups(files: FilePort, root: string): Promise<Backup[]> {
  const backups: Backup[] = [];
  for (const name of (await namesIn(files, root)).filter(isNameOfBackup).sort()) {
    const manifest = await readManifest(files, path.join(root, name));
    const isOlder = manifest === null && (await namesIn(files, path.join(root, name))).includes('workspace.json');
    if (manifest === null && !isOlder) continue;
    backups.push({
      name,
      at: timeOf(name),
      kind: kindOf(name),
      seq: manifest?.seq ?? null,
      older: isOlder,
      places: [],
    });
  }
  return backups;
}

/** True for a name that only backups have. */
export function isNameOfBackup(name: string): boolean {
  return namePattern.test(name);
}

/** Name of a backup made at a moment. */
export function nameOfBackup(at: Date, suffix: string): string {
  return `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z${suffix}`;
}

/** ISO date and time in the name of a backup. */
export function timeOf(name: string): string {
  const [, day, hour, minute, second] = namePattern.exec(name) ?? [];
  return `${day}T${hour}:${minute}:${second}.000Z`;
}

function kindOf(name: string): Backup['kind'] {
  const suffix = namePattern.exec(name)?.[5] ?? '';
  if (suffix === '-auto') return 'automatic';
  return suffix.startsWith('-before-schema') ? 'upgrade' : 'wanted';
}

/** Names in a folder; none where it is not there, or where no folder can bear its name. */
export async function namesIn(files: FilePort, folder: string): Promise<string[]> {
  try {
    return await files.readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(systemCode(error))) return [];
    throw error;
  }
}
