import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { lockPath } from '../../core/store/lock-files.ts';
import { openTestStore } from '../open-test-store.ts';
import type { RoundTold } from './race-child.ts';

/** `writings`: changes that were acknowledged; `lost`: those of them that are in no ledger; `together`: rounds in which two wrote at once. */
export type RaceResult = {
  rounds: number;
  writings: number;
  lost: number;
  together: number;
  faults: number;
  idle: number;
};

export type RaceOptions = { child: string; folder: string; processes: number; rounds: number };

/** After so many rounds the race goes on in a new workspace, so that reading it stays short. */
const roundsPerWorkspace = 50;
/** Process numbers end far below this one. */
const noProcess = 2 ** 30;

/**
 * Lets several processes open one workspace at the same moment, round after round; every other round a lock lies there whose process is
 * dead. `child` is the bundled race-child, `folder` an empty folder.
 */
export async function runRace({ child, folder, processes, rounds }: RaceOptions): Promise<RaceResult> {
  const runners = Array.from({ length: processes }, (_, number) => startRunner(child, number));
  const result: RaceResult = { rounds, writings: 0, lost: 0, together: 0, faults: 0, idle: 0 };
  let acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const workspace = path.join(folder, `workspace-${Math.floor(round / roundsPerWorkspace)}`);
    mkdirSync(workspace, { recursive: true });
    if (round % 2 === 0) leaveDeadLock(workspace, round);
    const told = await Promise.all(runners.map((runner) => runner.play(`r${round}\t${workspace}`)));
    const wrote = told.flatMap((one) => one.wrote ?? []);
    acknowledged.push(...wrote);
    result.writings += wrote.length;
    if (wrote.length === 0) result.idle += 1;
    if (told.some((one) => one.metAnother)) result.together += 1;
    if (round === rounds - 1 || (round + 1) % roundsPerWorkspace === 0) {
      const { missing, faults } = await lookInto(workspace, acknowledged);
      result.lost += missing;
      result.faults += faults;
      acknowledged = [];
    }
  }
  for (const runner of runners) runner.end();
  return result;
}

type Runner = { play(line: string): Promise<RoundTold>; end(): void };

function startRunner(child: string, number: number): Runner {
  const running: ChildProcess = spawn(process.execPath, [child, `p${number}`], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: ((told: RoundTold) => void)[] = [];
  if (running.stdout)
    createInterface({ input: running.stdout }).on('line', (line) => waiting.shift()?.(JSON.parse(line) as RoundTold));
  return {
    play: (line) =>
      new Promise((resolve, reject) => {
        waiting.push(resolve);
        running.once('exit', () => reject(new Error(`process ${number} of the race ended`)));
        running.stdin?.write(`${line}\n`);
      }).finally(() => running.removeAllListeners('exit')) as Promise<RoundTold>,
    end: () => running.stdin?.end(),
  };
}

/** A lock of a number above all that the race can have reached. */
function leaveDeadLock(workspace: string, round: number): void {
  const dead = { pid: noProcess, host: hostname(), since: '2026-01-01T00:00:00.000Z' };
  writeFileSync(lockPath(workspace, (round + 1) * 1_000), round % 4 === 0 ? JSON.stringify(dead) : '{"half');
}

async function lookInto(workspace: string, acknowledged: string[]): Promise<{ missing: number; faults: number }> {
  const store = await openTestStore(workspace);
  const missing = acknowledged.filter((id) => store.ledger.organs[id] === undefined).length;
  const faults = store.state.notices.length;
  await store.close();
  return { missing, faults };
}
