import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './source-stamp.mjs';

/**
 * Bundles a TypeScript file of the project into a program, whose file it gives. It lies inside the project, so that packages are found. `from`: the
 * folder from which its sources look for the project's files. Paths are those from the project's root.
 */
export async function bundleTo(entry, from = path.dirname(entry)) {
  const outfile = path.join(root, 'out', `${path.basename(entry, '.ts')}-${process.pid}.mjs`);
  const define = { 'import.meta.dirname': JSON.stringify(path.join(root, from)) };
  const settings = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning', define };
  await build({ absWorkingDir: root, entryPoints: [path.join(root, entry)], outfile, ...settings });
  return outfile;
}

/** What a TypeScript file of the project exports, bundled as by `bundleTo`. */
export async function importBundled(entry, from = path.dirname(entry)) {
  const outfile = await bundleTo(entry, from);
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
