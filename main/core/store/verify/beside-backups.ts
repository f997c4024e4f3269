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
  const found = new Map<string, string>();
  const known = new Map<string, Buffer>();
  for (const file of await listLogFiles(files, folder)) known.set(file, await files.readFile(path.join(folder, file)));
  for (const { root, name } of backups) {
    const manifest = await readManifest(files, path.join(root, name));
    for (const { path: file, sha256, bytes } of manifest?.files ?? []) {
      const now = known.get(file);
      if (now === undefined || found.has(file)) continue;
      if (hashOf(now.subarray(0, bytes)) !== sha256) found.set(file, name);
    }
  }
  return [...found].map(([file, backup]) => ({ file, backup }));
}
