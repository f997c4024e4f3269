import path from 'node:path';
import { readManifest } from '../backups/manifest.ts';
import type { FilePort } from '../file-port.ts';
import { hashOf } from '../hash-of.ts';
import { listLogFiles } from '../log-file.ts';

/** A backup of which every file is what its list says: the folder of all backups, and its name. */
export type SoundBackup = { root: string; name: string };

/**
 * The log files that do not begin with what a sound backup has of them, each with the first such backup: a log only grows, so that one of them was changed after
 * the backup was made, even where every line names the one before it. A file that is gone is told by the numbers that are missing.
 */
export async function otherThanBackups(
  files: FilePort,
  folder: string,
  backups: readonly SoundBackup[],
): Promise<{ file: string; backup: string }[]> {
  const found: { file: string; backup: string }[] = [];
  const listed = await listedLogs(files, backups);
  // One file after the other: a log of many years is larger than all else in memory.
  for (const file of await listLogFiles(files, folder)) {
    const now = await files.readFile(path.join(folder, file));
    const other = listed.find((one) => one.file === file && hashOf(now.subarray(0, one.bytes)) !== one.sha256);
    if (other !== undefined) found.push({ file, backup: other.backup });
  }
  return found;
}

type ListedLog = { file: string; sha256: string; bytes: number; backup: string };

/** What the backups have of log files, in their order; what several have alike stands once, with the first of them. */
async function listedLogs(files: FilePort, backups: readonly SoundBackup[]): Promise<ListedLog[]> {
  const listed = new Map<string, ListedLog>();
  for (const { root, name } of backups) {
    const manifest = await readManifest(files, path.join(root, name));
    for (const { path: file, sha256, bytes } of manifest?.files ?? []) {
      const key = `${file} ${sha256} ${bytes}`;
      if (!listed.has(key)) listed.set(key, { file, sha256, bytes, backup: name });
    }
  }
  return [...listed.values()];
}
