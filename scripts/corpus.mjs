// npm run corpus -- DIR — reads every file of a folder in guarded processes, two at a time, and prints by format what was opened, refused
// (with which sentence, how often), drawn and told, and what it cost. `--beside`: beside LibreOffice and poppler, with recall, precision and order.
// `--only ENDING,…` some formats; `--most N` so many of each; `--half tuned|kept` the files that a change was made by, or those kept back
// from it (by the hash of the name); `--least N` compares only files of which the other program draws so many characters; `--worst N` the files of which least was found; `--texts FOLDER` writes both texts of each.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importBundled } from './import-bundled.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    beside: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    most: { type: 'string', default: '100000' },
    half: { type: 'string', default: '' },
    least: { type: 'string', default: '1' },
    worst: { type: 'string', default: '0' },
    texts: { type: 'string', default: '' },
  },
});
const [folder] = positionals;
if (folder === undefined || !['', 'tuned', 'kept'].includes(values.half)) {
  console.error(
    'Usage: npm run corpus -- DIR [--beside] [--only doc,docx] [--most N] [--half tuned|kept] [--least N] [--worst N] [--texts FOLDER]',
  );
  process.exit(2);
}

/** Paths of the files from the folder, by their endings. */
async function filesByFormat(isKeptBack) {
  const chosen = values.only === '' ? null : values.only.split(',');
  const byFormat = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const name = path.relative(folder, path.join(entry.parentPath, entry.name));
    const format = path.extname(name).slice(1).toLowerCase();
    const isOther = values.half !== '' && isKeptBack(name) !== (values.half === 'kept');
    if (!entry.isFile() || isOther || (chosen !== null && !chosen.includes(format))) continue;
    byFormat.set(format, [...(byFormat.get(format) ?? []), name].sort());
  }
  return byFormat;
}

/** So many of them, evenly from all. */
function sampleOf(names, most) {
  const step = Math.max(1, names.length / most);
  return Array.from({ length: Math.min(most, names.length) }, (_, at) => names[Math.floor(at * step)]);
}

const comparedOf = { xls: 'no-figures', et: 'no-figures', xlsx: 'no-figures', xlsm: 'no-figures', ofd: 'characters' };

async function compareOne(run, file) {
  const theirs = await run.textBeside(
    path.join(folder, file.name),
    file.format,
    path.join(tmpdir(), 'duban-corpus-beside'),
  );
  if (values.texts !== '') {
    const place = path.join(values.texts, file.name.replaceAll('/', '__'));
    await writeFile(`${place}.ours.txt`, file.refused === null ? file.text : JSON.stringify(file.refused));
    await writeFile(`${place}.theirs.txt`, theirs ?? '');
  }
  return theirs === null || theirs.trim().length < Number(values.least)
    ? null
    : { ...run.compareWords(file.text, theirs, comparedOf[file.format]), characters: theirs.trim().length };
}

async function main(made) {
  const run = await importBundled('main/testing/corpus/corpus-run.ts');
  const programs = {
    worker: await run.bundleProgram('main/testing/corpus/corpus-worker.ts', made),
    reading: await run.bundleReadingProcess(made),
  };
  if (values.texts !== '') await mkdir(values.texts, { recursive: true });
  for (const [format, names] of await filesByFormat(run.isKeptBack)) {
    const files = await run.readCorpus(path.resolve(folder), sampleOf(names, Number(values.most)), programs);
    const rows = [];
    for (const file of files) rows.push({ file, beside: values.beside ? await compareOne(run, file) : null });
    for (const line of run.corpusTable(format, rows)) console.log(line);
    for (const line of run.worstFiles(rows, Number(values.worst))) console.log(line);
  }
}

const made = await mkdtemp(path.join(tmpdir(), 'duban-corpus-'));
await main(made).finally(() => rm(made, { recursive: true, force: true }));
