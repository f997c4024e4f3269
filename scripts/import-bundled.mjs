import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './source-stamp.mjs';

/** Bundles a TypeScript file of the project (path from its root) into a program, whose file it gives. It lies inside the project, so that packages are found. */
export async function bundleTo(entry) {
  const outfile = path.join(root, 'out', `${path.basename(entry, '.ts')}-${process.pid}.mjs`);
  const define = { 'import.meta.dirname': JSON.stringify(path.dirname(path.join(root, entry))) };
  const settings = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning', define };
  await build({ absWorkingDir: root, entryPoints: [path.join(root, entry)], outfile, ...settings });
  return outfile;
}

/** What a TypeScript file of the project exports, bundled. */
export async function importBundled(entry) {
  const outfile = await bundleTo(entry);
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
