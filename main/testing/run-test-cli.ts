import { type CliHost, runCli } from '../cli/run-cli.ts';
import type { CoreOptions } from '../core/core.ts';
import { createTestCore } from './test-core.ts';

export type CliRun = { code: number; out: string; complaints: string; log: string };

/** Where a command line runs: the workspace, and what differs from the usual test core (its clock, for example). */
export type CliPlace = { folder: string; stdin?: string; core?: Partial<CoreOptions> };

/** The place of a workspace on an ISO day, at ten in the morning of this machine. */
export function cliOn(folder: string, day: string): CliPlace {
  return { folder, core: { now: () => new Date(`${day}T10:00:00`) } };
}

/** Runs one command line in this process on a real workspace, and gives everything it said. */
export async function runTestCli(place: string | CliPlace, ...words: string[]): Promise<CliRun> {
  const { folder: dataDir, stdin = '', core = {} } = typeof place === 'string' ? { folder: place } : place;
  const run: CliRun = { code: -1, out: '', complaints: '', log: '' };
  const host: CliHost = {
    version: '1.2.3',
    readingWorker: null,
    openCore: (folder) => createTestCore(folder ?? dataDir, core),
    out: (text) => {
      run.out += text;
    },
    complain: (text) => {
      run.complaints += `${text}\n`;
    },
    log: (text) => {
      run.log += text;
    },
    readStdin: async () => new TextEncoder().encode(stdin),
  };
  run.code = await runCli(words, host);
  return run;
}
