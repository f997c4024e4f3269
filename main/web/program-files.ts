import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the parts of the built program stand, seen from a bundled host file inside `dist/<host>/`. */
export type ProgramFiles = {
  root: string;
  rendererDir: string;
  preload: string;
  /** The program of reading processes; null when it was not built: reading then runs in place. */
  readingProcess: string | null;
  /** A file of `assets/`, or of what the build writes down (`supply/…`), as text. */
  readAsset(name: string): Promise<string>;
  /** The sample papers that come with the program. */
  readSamples(): Promise<{ name: string; bytes: Uint8Array }[]>;
  readVersion(): Promise<string>;
};

/** `hostFolder` is the folder of the running bundle (`dist/http`, `dist/cli`, `dist/electron`). */
export function programFiles(hostFolder: string): ProgramFiles {
  const root = path.resolve(hostFolder, '../..');
  // A process and its thread start from real files; the packaged program keeps these beside its archive (electron-builder.yml).
  const reading = path.join(root.replace(/app\.asar$/, 'app.asar.unpacked'), 'dist/worker/reading-process.mjs');
  return {
    root,
    rendererDir: path.join(root, 'dist/renderer'),
    preload: path.join(root, 'dist/preload/preload.cjs'),
    readingProcess: existsSync(reading) ? reading : null,
    readAsset: (name) => readFile(path.join(root, name.startsWith('supply/') ? 'dist' : 'assets', name), 'utf8'),
    readSamples: () => readSamples(path.join(root, 'assets/samples')),
    readVersion: async () => versionOf(await readFile(path.join(root, 'package.json'), 'utf8')),
  };
}

function versionOf(manifest: string): string {
  const parsed: unknown = JSON.parse(manifest);
  const hasVersion = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  return hasVersion ? String(parsed.version) : '0.0.0';
}

async function readSamples(folder: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.md')).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(path.join(folder, name)) })));
}
