import type { Core } from '#core/core.ts';
import type { ReadingPool } from '#core/reading/worker/reading-pool.ts';
import { runLine } from './run-line.ts';
import { Session } from './session.ts';

/** What the command line is given by the process it runs in. */
export type CliHost = {
  version: string;
  /** The processes for work on files; null works in this one. */
  readingWorker: ReadingPool | null;
  /** Starts the core on a folder; null means the folder of this person. */
  openCore(dataDir: string | null): Core;
  out(text: string): void;
  complain(text: string): void;
  /** Takes failures that nobody expected; the person gets a sentence. */
  log(text: string): void;
  readStdin(): Promise<Uint8Array>;
};

/** Runs one command line. Returns the exit code: 0 done, 1 refused, 2 written wrongly. Never throws. */
export async function runCli(words: readonly string[], host: CliHost): Promise<number> {
  const session = new Session((dataDir) => host.openCore(dataDir));
  try {
    return await runLine(words, { ...host, language: 'zh-CN', session, dataDir: null, isInScript: false, runLine });
  } finally {
    await session.close();
    host.readingWorker?.close();
  }
}
