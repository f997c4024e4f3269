// Builds everything into dist/: the page with Vite, the Node side with esbuild. Nothing outside dist/ is written.

import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { build as buildPage } from 'vite';
import { recognitionParts } from './recognition-parts.mjs';
import { root, sourceStamp } from './source-stamp.mjs';
import { writeSupply } from './supply/write-supply.mjs';

// Bundled CommonJS packages ask for `require`, which an ES module does not have.
const requireBanner =
  "import { createRequire as makeRequireForBundle } from 'node:module'; const require = makeRequireForBundle(import.meta.url);";

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  sourcemap: 'linked',
  metafile: true,
};

/** Programs that run under Node as ES modules. */
const modules = {
  'dist/http/main.mjs': 'main/http/main.ts',
};

/** Programs that should begin at once: what they need only now and then stands in files of its own, beside them. */
const inParts = {
  'dist/cli': { duban: 'main/cli/main.ts' },
  'dist/worker': { 'reading-process': 'main/core/reading-process.ts', 'reading-worker': 'main/core/reading-worker.ts' },
};

/** Electron's own files: main and preload must be CommonJS (a sandboxed preload knows nothing else). */
const commonJs = {
  'dist/electron/main.cjs': 'main/electron/main.ts',
  'dist/preload/preload.cjs': 'main/preload/preload.ts',
};

/** Bundles the Node side. Gives the files that went in, as absolute paths. */
async function bundleNodeSide() {
  const esm = { ...common, format: 'esm', banner: { js: requireBanner } };
  const parts = { splitting: true, chunkNames: '[name]-[hash]', outExtension: { '.js': '.mjs' } };
  const jobs = Object.entries(inParts).map(([outdir, entryPoints]) =>
    // A bundled library asks where it lies, and is given all that lies there.
    bundle({ ...esm, ...parts, define: { __dirname: '"/"' }, entryPoints, outdir }),
  );
  for (const [outfile, entry] of Object.entries(modules)) {
    jobs.push(bundle({ ...esm, entryPoints: [entry], outfile }));
  }
  for (const [outfile, entry] of Object.entries(commonJs)) {
    jobs.push(
      bundle({
        ...common,
        format: 'cjs',
        external: ['electron'],
        // Bundled ES modules ask for import.meta.url, which CommonJS does not have.
        banner: {
          js: "const importMetaUrl = typeof __filename === 'string' && __filename ? require('url').pathToFileURL(__filename).href : '';",
        },
        define: { 'import.meta.url': 'importMetaUrl' },
        entryPoints: [entry],
        outfile,
      }),
    );
  }
  const results = await Promise.all(jobs);
  return results.flatMap(({ metafile }) => Object.keys(metafile.inputs).map((file) => path.resolve(root, file)));
}

/** Lays the parts of recognition beside the program that uses them. Gives their files, as absolute paths. */
async function layRecognition() {
  const folder = path.join(root, 'dist/worker/recognition');
  await mkdir(folder, { recursive: true });
  return Promise.all(
    recognitionParts(root).map(async (file) => {
      await copyFile(file, path.join(folder, path.basename(file)));
      return file;
    }),
  );
}

/** Bundles the page. Gives the files of which something is left in it, as absolute paths. */
async function bundlePage() {
  const built = await buildPage({
    root: path.join(root, 'renderer'),
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'warn',
  });
  const parts = [built].flat().flatMap(({ output }) => output);
  return parts.flatMap((part) => ('moduleIds' in part ? part.moduleIds : [])).map((id) => id.replace(/^\0|\?.*$/g, ''));
}

export async function build() {
  const started = performance.now();
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  const files = [...(await bundlePage()), ...(await bundleNodeSide()), ...(await layRecognition())];
  const packages = await writeSupply(root, files);
  await writeFile(path.join(root, 'dist/built.json'), JSON.stringify({ stamp: await sourceStamp() }));
  console.log(
    `Built in ${((performance.now() - started) / 1000).toFixed(1)} s, with what ${packages} packages hold (dist/supply).`,
  );
}

/** Builds unless dist/ was built from these very sources. */
export async function buildIfNeeded() {
  const file = path.join(root, 'dist/built.json');
  if (existsSync(file)) {
    const { default: built } = await import(file, { with: { type: 'json' } });
    if (built.stamp === (await sourceStamp())) return;
  }
  await build();
}

if (import.meta.url === new URL(process.argv[1], 'file:').href) await build();
