import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A hash over names, sizes and change times of everything that goes into dist/. */
export async function sourceStamp() {
  const hash = createHash('sha256');
  for (const folder of ['shared', 'main', 'renderer']) {
    const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files.sort()) {
      const { size, mtimeMs } = await stat(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  for (const file of ['package-lock.json', 'vite.config.ts', 'scripts/build.mjs']) {
    hash.update(`${file} ${(await stat(path.join(root, file))).mtimeMs}\n`);
  }
  return hash.digest('hex');
}
