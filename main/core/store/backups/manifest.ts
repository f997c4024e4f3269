import path from 'node:path';
import { z } from 'zod';
import type { FilePort } from '../file-port.ts';
import { readHashedJson } from '../hashed-json.ts';
import { checkOf } from '../schema-check.ts';

/** The name of the list that makes a folder a backup: it is written last, so a folder without it is half a backup. */
export const manifestName = 'manifest.json';

/** The folder beside the backups where files that never change stand once, under their hash. */
export const poolName = 'files';

/** What a backup holds. `seq` is the last change in it, `at` when it was made (ISO); sizes in bytes. */
export type Manifest = z.infer<typeof manifestSchema>;
const manifestSchema = z.object({
  at: z.string(),
  seq: z.number(),
  files: z.array(z.object({ path: z.string(), sha256: z.string(), bytes: z.number(), pooled: z.boolean() })),
});

export type BackupFile = Manifest['files'][number];

const isManifest = checkOf(manifestSchema);

/** The list of a backup; null where it is missing, damaged or of an earlier release, which wrote none. */
export async function readManifest(files: FilePort, folder: string): Promise<Manifest | null> {
  const text = await files.readFile(path.join(folder, manifestName), 'utf8').catch(() => '');
  const value = readHashedJson(text);
  const manifest = isManifest(value) ? (value as Manifest) : null;
  return manifest?.files.every(staysInside) ? manifest : null;
}

/** A backup may come from anywhere: none of its files leads out of the folder to which it is restored. */
function staysInside({ path: file, sha256 }: BackupFile): boolean {
  const isPlain = !/[\\:]/.test(file) && file.split('/').every((part) => !['', '.', '..'].includes(part));
  return isPlain && /^[0-9a-f]{64}$/.test(sha256);
}

/** Where a file of a backup stands; `root` is the folder of all backups. */
export function placeOf(root: string, name: string, file: BackupFile): string {
  return file.pooled ? path.join(root, poolName, file.sha256) : path.join(root, name, file.path);
}
