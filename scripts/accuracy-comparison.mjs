// Prints how well the comparison lays answers beside points, on the real gazette where it lies beside the project, and
// how long a very large comparison takes.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the project, so that the bundle finds the installed packages.
const folder = await mkdtemp(join(root, 'node_modules', '.accuracy-'));
try {
  const outfile = join(folder, 'report.mjs');
  await build({
    entryPoints: [join(root, 'main/core/comparison/testing/report-accuracy.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'main/core/comparison/testing/x.ts')).href) },
    outfile,
  });
  const { reportAccuracy } = await import(pathToFileURL(outfile).href);
  for (const line of reportAccuracy()) console.log(line);
} finally {
  await rm(folder, { recursive: true, force: true });
}
