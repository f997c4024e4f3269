import path from 'node:path';
import { build } from 'esbuild';

/** Bundles one of the programs of this folder into `folder`, to be run as a process of its own. Gives its file. */
export async function bundleChild(name: string, folder: string): Promise<string> {
  const outfile = path.join(folder, `${name}.mjs`);
  await build({
    entryPoints: [path.join(import.meta.dirname, `${name}.ts`)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}
