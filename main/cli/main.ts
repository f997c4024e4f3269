import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReadingPool } from '../core/reading/worker/reading-pool.ts';
import { forkedFrom } from '../web/fork-process.ts';
import { programFiles } from '../web/program-files.ts';
import { readsFiles } from './reading-commands.ts';

const words = process.argv.slice(2);
const files = programFiles(path.dirname(fileURLToPath(import.meta.url)));
const readingWorker = files.readingProcess === null ? null : new ReadingPool(forkedFrom(files.readingProcess));
// It starts while the rest of the program, which is fifty times as large as this file, is loaded.
if (readsFiles(words)) readingWorker?.warm();
const { runProgram } = await import('./program.ts');
process.exitCode = await runProgram(words, files, readingWorker);
