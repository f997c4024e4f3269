// Bundles main/testing/brief-proof-run.ts for the Word scripts, so that they drive the very core the program ships.

import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The proof's functions, and how to remove the bundle. It lies inside the project so that packages are found. */
export async function bundleProof(root) {
  const folder = path.join(root, 'out', `proof-${process.pid}`);
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, 'proof.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['main/testing/brief-proof-run.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    outfile,
  });
  const proof = await import(pathToFileURL(outfile).href);
  return { proof, remove: () => rm(folder, { recursive: true, force: true }) };
}
