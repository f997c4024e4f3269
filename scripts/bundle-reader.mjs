// Bundles the reader alone into one file for Node, so that scripts run it without a build of the whole program.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;

/** Bundles `main/core/reading/read-source.ts`; returns the path of the bundle in a fresh temporary folder. */
export async function bundleReader() {
  const outfile = join(await mkdtemp(join(tmpdir(), 'duban-reader-')), 'reader.mjs');
  await build({
    entryPoints: [join(root, 'main/core/reading/read-source.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    // Some libraries ask for Node's own modules with require.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return outfile;
}

/** The reader, bundled and loaded. */
export async function loadReader() {
  return import(pathToFileURL(await bundleReader()).href);
}
