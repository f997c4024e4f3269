import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the parts of the built program stand, seen from a bundled host file inside `dist/<host>/`. */
export type ProgramFiles = {
  root: string;
  rendererDir: string;
  preload: string;
  /** Null when it was not built: reading then runs in place. */
  readingWorker: string | null;
  readAsset(name: string): Promise<string>;
  readVersion(): Promise<string>;
};

/** `hostFolder` is the folder of the running bundle (`dist/http`, `dist/cli`, `dist/electron`). */
export function programFiles(hostFolder: string): ProgramFiles {
  const root = path.resolve(hostFolder, '../..');
  const worker = path.join(root, 'dist/worker/reading-worker.mjs');
  return {
    root,
    rendererDir: path.join(root, 'dist/renderer'),
    preload: path.join(root, 'dist/preload/preload.cjs'),
    readingWorker: existsSync(worker) ? worker : null,
    readAsset: (name) => readFile(path.join(root, 'assets', name), 'utf8'),
    readVersion: async () => versionOf(await readFile(path.join(root, 'package.json'), 'utf8')),
  };
}

function versionOf(manifest: string): string {
  const parsed: unknown = JSON.parse(manifest);
  const hasVersion = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  return hasVersion ? String(parsed.version) : '0.0.0';
}
