// npm run shapes — writes the shapes of the stored records (main/core/store/migrations/shapes/) anew for the present schema. Refuses when
// records that are stored already may not fit any more: that needs a numbered migration first.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const { currentSchema, recordShapes, sentencesOn } = await load();
const file = path.join(root, `main/core/store/migrations/shapes/schema-${currentSchema}.json`);
const shapes = recordShapes();
const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
const sentences = kept === null ? [] : sentencesOn(kept, shapes);
for (const { sentence } of sentences) console.log(sentence);
if (sentences.some(({ isWider }) => !isWider)) process.exitCode = 1;
else {
  writeFileSync(file, `${JSON.stringify(shapes, null, 2)}\n`);
  console.log(`${path.relative(root, file)} written`);
}

async function load() {
  const folder = mkdtempSync(path.join(tmpdir(), 'duban-shapes-'));
  const outfile = path.join(folder, 'shapes.mjs');
  const contents = `
    export { currentSchema } from './main/core/store/migrations/migrate.ts';
    export { recordShapes } from './main/core/store/migrations/testing/record-shapes.ts';
    export { sentencesOn } from './main/core/store/migrations/testing/shape-changes.ts';`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  try {
    await build({
      stdin,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      absWorkingDir: root,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
