import os from 'node:os';
import path from 'node:path';
import { createCore } from '../core/core.ts';
import type { ReadingPool } from '../core/reading/worker/reading-pool.ts';
import { defaultDataDir } from '../web/default-data-dir.ts';
import type { ProgramFiles } from '../web/program-files.ts';
import { runCli } from './run-cli.ts';

// A reader that has seen enough (`duban list points | head -3`) closes the pipe; that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

// With DUBAN_DEBUG set, failures of the program itself are shown in full.
const log = (text: string) => {
  if (process.env.DUBAN_DEBUG) process.stderr.write(`${text}\n`);
};

async function readStdin(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** Runs one command line in this process. Gives its exit code. */
export async function runProgram(
  words: readonly string[],
  program: ProgramFiles,
  readingWorker: ReadingPool | null,
): Promise<number> {
  const version = await program.readVersion();
  return runCli(words, {
    version,
    readingWorker,
    openCore: (dataDir) =>
      createCore({
        dataDir: path.resolve(dataDir ?? defaultDataDir(process.platform, process.env, os.homedir())),
        now: () => new Date(),
        log,
        version,
        host: 'cli',
        readAsset: program.readAsset,
        readSamples: program.readSamples,
        readingWorker,
        who: () => os.userInfo().username,
      }),
    out: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(`${text}\n`),
    log,
    readStdin,
  });
}
