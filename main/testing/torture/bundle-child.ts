import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { recognitionSources } from '../../core/reading/formats/testing/scan-fixtures.ts';

/** Bundled CommonJS packages ask for `require`, which an ES module does not have. */
const requireBanner =
  "import { createRequire as makeRequireForBundle } from 'node:module'; const require = makeRequireForBundle(import.meta.url);";

/** Bundles one of the programs of this folder into `folder`, to be run as a process of its own. Gives its file. */
export function bundleChild(name: string, folder: string): Promise<string> {
  return bundled(path.join(import.meta.dirname, `${name}.ts`), folder);
}

/** Bundles any program of the project (its path from the root) into `folder`, to be run as a process of its own. Gives its file. */
export function bundleProgram(entry: string, folder: string): Promise<string> {
  return bundled(path.join(import.meta.dirname, '../../..', entry), folder);
}

/** Bundles the programs of a reading process into `folder`, with the parts of recognition beside them. Gives the file that it is started with. */
export async function bundleReadingProcess(folder: string): Promise<string> {
  const core = path.join(import.meta.dirname, '../../core');
  await bundled(path.join(core, 'reading-worker.ts'), folder);
  await mkdir(path.join(folder, 'recognition'), { recursive: true });
  for (const file of Object.values(recognitionSources))
    await copyFile(file, path.join(folder, 'recognition', path.basename(file)));
  return bundled(path.join(core, 'reading-process.ts'), folder);
}

async function bundled(entry: string, folder: string): Promise<string> {
  const outfile = path.join(folder, `${path.basename(entry, '.ts')}.mjs`);
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    target: 'node20',
    banner: { js: requireBanner },
    // A bundled library asks where it lies.
    define: { __dirname: '"/"' },
    logLevel: 'error',
  });
  return outfile;
}
