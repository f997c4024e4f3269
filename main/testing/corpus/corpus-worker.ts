// Reads the files that it is told of one by one, each in a guarded process of its own, and says of each what became of it. Arguments:
// the program of a reading process.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CoreError } from '../../core/core-error.ts';
import { readInWorker } from '../../core/reading/worker/read-in-worker.ts';
import { ReadingPool } from '../../core/reading/worker/reading-pool.ts';
import { forkedFrom } from '../../web/fork-process.ts';
import { watchProcesses } from '../torture/process-figures.ts';
import type { CorpusFile } from './corpus-file.ts';

const [program = ''] = process.argv.slice(2);

async function readOne(folder: string, name: string): Promise<CorpusFile> {
  const bytes = await readFile(path.join(folder, name));
  const pool = new ReadingPool(forkedFrom(program));
  const watch = watchProcesses();
  const started = performance.now();
  const file = { name, format: path.extname(name).slice(1).toLowerCase() };
  const figures = () => ({ tookMs: Math.round(performance.now() - started), peakMb: watch.end().startedMb });
  try {
    const { drawn, reading } = await readInWorker({ bytes, name: path.basename(name), readingWorker: pool });
    const text = drawn.lines.map((line) => line.text).join('\n');
    const messages = reading.warnings.map(({ code }) => code);
    return { ...file, ...figures(), refused: null, text, messages };
  } catch (error) {
    const refused = error instanceof CoreError ? { code: error.code, details: error.details } : null;
    return { ...file, ...figures(), refused: refused ?? { code: 'internal', details: {} }, text: '', messages: [] };
  } finally {
    pool.close();
  }
}

process.on('message', (told: { folder: string; name: string }) => {
  void readOne(told.folder, told.name).then((file) => process.send?.(file));
});
process.on('disconnect', () => process.exit());
