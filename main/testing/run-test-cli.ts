import { type CliHost, runCli } from '../cli/run-cli.ts';
import { createTestCore } from './test-core.ts';

export type CliRun = { code: number; out: string; complaints: string; log: string };

/** Runs one command line in this process on a real workspace, and gives everything it said. */
export async function runTestCli(dataDir: string, ...words: string[]): Promise<CliRun> {
  const run: CliRun = { code: -1, out: '', complaints: '', log: '' };
  const host: CliHost = {
    version: '1.2.3',
    openCore: (folder) => createTestCore(folder ?? dataDir),
    out: (text) => {
      run.out += text;
    },
    complain: (text) => {
      run.complaints += `${text}\n`;
    },
    log: (text) => {
      run.log += text;
    },
  };
  run.code = await runCli(words, host);
  return run;
}
