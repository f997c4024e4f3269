import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { diceOf } from '../dice.ts';
import type { HostileResult } from './hostile-child.ts';
import { hostileFiles } from './hostile-files.ts';

/** The bundled programs, the project's folder, and how long one file is waited for (milliseconds). */
export type HostilePrograms = { child: string; worker: string; root: string; patience: number };

/** What a file must not cost: milliseconds, megabytes of process and threads, milliseconds that a cheap call waits. */
export const hostileLimits = { took: 5_000, memory: 600, wait: 100 };

/** One row of the table; `over` names the limits that were passed. */
export type HostileRow = HostileResult & { what: string; over: string[] };

/** Gives each hostile file whose name has `chosen` in it to a core of its own; tells each row as it is there. */
export async function* runHostile(
  programs: HostilePrograms,
  newFolder: () => string,
  seed: number,
  chosen: string,
): AsyncGenerator<HostileRow> {
  for (const [what, { name, call, bytes }] of Object.entries(hostileFiles)) {
    if (!what.includes(chosen)) continue;
    const folder = newFolder();
    const file = path.join(folder, 'hostile');
    writeFileSync(file, bytes(diceOf(seed)));
    const workspace = path.join(folder, 'workspace');
    mkdirSync(workspace);
    const result = await resultOf(programs, [workspace, programs.root, programs.worker, call, name, file]);
    rmSync(folder, { recursive: true, force: true });
    yield { what, ...result, over: limitsPassed(result) };
  }
}

/** Which limits a result passed; a process that died or hung passed all. */
export function limitsPassed(result: HostileResult): string[] {
  const passed: string[] = [];
  for (const limit of ['took', 'memory', 'wait'] as const) if (result[limit] > hostileLimits[limit]) passed.push(limit);
  return result.code === 'internal' ? [...passed, 'no sentence'] : passed;
}

function resultOf({ child, patience }: HostilePrograms, told: string[]): Promise<HostileResult> {
  return new Promise((resolve) => {
    const running = spawn(process.execPath, [child, ...told], { stdio: ['ignore', 'pipe', 'ignore'] });
    const clock = setTimeout(() => running.kill('SIGKILL'), patience);
    let out = '';
    running.stdout.on('data', (piece: Buffer) => {
      out += piece.toString();
    });
    running.once('close', (code) => {
      clearTimeout(clock);
      const isTold = out.trim().startsWith('{');
      resolve(isTold ? (JSON.parse(out) as HostileResult) : lost(code === null ? 'hung' : 'died'));
    });
  });
}

function lost(code: string): HostileResult {
  const most = Number.POSITIVE_INFINITY;
  return { took: most, worked: most, memory: most, wait: most, held: most, said: '', code };
}
