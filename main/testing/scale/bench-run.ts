import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { countsOf, ledgerOnDisk } from '../ledger-on-disk.ts';
import type { BenchTold, Took } from './bench-desk.ts';
import { generateWorkspace } from './generate-workspace.ts';

/** What may be asked of a workspace of any size, in milliseconds; `null`: no limit was set. */
export const limits: Record<string, number | null> = {
  start: null,
  open: 1_000,
  'first desk': null,
  desk: 50,
  status: null,
  due: null,
  filter: null,
  'first search': null,
  search: 50,
  change: 5,
  'of suggestion': 5,
  'of promise': 5,
  'of answer': 5,
  compare: null,
  brief: null,
  backup: null,
  verify: 10_000,
};

/** The most memory of a process that opened the workspace and made every call, in MB. */
export const mostMemory = 400;

export type Scaled = BenchTold & { years: number; records: number; megabytes: number };

/** A workspace of so many years, made in `folder`. `told` gets a line per year. */
export async function makeYears(
  folder: string,
  root: string,
  years: number,
  seed: number,
  told: (line: string) => void,
): Promise<void> {
  for await (const { year, calls, seconds } of generateWorkspace(folder, root, { years, seed }))
    told(`  ${years} years, ${year}: ${calls} calls in ${seconds.toFixed(1)} s`);
  const { records, megabytes } = await measuresOf(folder);
  told(`  ${records} records, ${megabytes.toFixed(0)} MB`);
}

/** Opens a copy of the workspace in processes of its own and times the calls there. `program`: the bundled bench-desk. */
export async function benchYears(program: string, made: string, root: string, years: number): Promise<Scaled> {
  const folder = `${made}-bench`;
  cpSync(made, folder, { recursive: true });
  const start = startOf(program, folder, root);
  const { times, memory, processor }: BenchTold = JSON.parse(
    execFileSync(process.execPath, [program, folder, root, '15'], { encoding: 'utf8' }),
  );
  return { times: { start, ...times }, memory, processor, years, ...(await measuresOf(made)) };
}

/** A process that opens the workspace, shows the desk and ends: from its call to its end, and what it tells of its processor time. */
function startOf(program: string, folder: string, root: string): Took {
  const from = performance.now();
  const { processor }: BenchTold = JSON.parse(
    execFileSync(process.execPath, [program, folder, root, '0'], { encoding: 'utf8' }),
  );
  return { wall: performance.now() - from, processor };
}

async function measuresOf(folder: string): Promise<Pick<Scaled, 'records' | 'megabytes'>> {
  const counts = countsOf(await ledgerOnDisk(folder));
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { records, megabytes: sizeOf(folder) / 1_000_000 };
}

/** Bytes of a workspace without its backups and without the older generations of its snapshots. */
function sizeOf(folder: string): number {
  const names = readdirSync(folder).filter((name) => name !== 'backups' && !name.includes('.bak-'));
  return names.reduce((sum, name) => {
    const stat = statSync(path.join(folder, name));
    return sum + (stat.isDirectory() ? sizeOf(path.join(folder, name)) : stat.size);
  }, 0);
}

type Row = {
  name: string;
  values: readonly number[];
  limit?: number | null;
  unit?: string;
  /** What the processor did of it, where that is known. */
  processors?: readonly number[];
};

const width = 18;

function cells(values: readonly string[]): string {
  return values.map((value) => value.padStart(width)).join('');
}

/** A value per size with the processor time beside it, how much the largest is over the smallest, and whether it is within its limit. */
function lineOf({ name, values, limit = null, unit = 'ms', processors }: Row): { line: string; isOver: boolean } {
  const most = values.at(-1) ?? 0;
  const isOver = limit !== null && most > limit;
  const worked = processors?.at(-1);
  // A machine that others use too makes everything wait: the processor time says whether the program is the reason.
  const busy = isOver && worked !== undefined && worked <= limit ? ' (the processor alone is within it)' : '';
  const said = limit === null ? '' : `  ≤ ${limit} ${unit}${isOver ? `  OVER${busy}` : ''}`;
  const shown = values.map((value, at) =>
    processors === undefined ? value.toFixed(1) : `${value.toFixed(1)} (${(processors[at] ?? 0).toFixed(1)})`,
  );
  const grownOf = processors ?? values;
  const grown = `${((grownOf.at(-1) ?? 0) / Math.max(grownOf[0] ?? 1, 0.01)).toFixed(1)} ×`;
  return { line: `${name.padEnd(14)}${cells([...shown, grown])}${said}`, isOver };
}

/**
 * Lines of a table: a row per call, a column per size (milliseconds on the clock, those of the processor in brackets), and how much the largest is
 * over the smallest by processor time; `OVER` where a limit is missed on the clock.
 */
export function tableOf(all: readonly Scaled[]): { lines: string[]; isOver: boolean } {
  const timed = Object.entries(limits).map(([name, limit]) => {
    const took = all.map(({ times }) => times[name] ?? { wall: 0, processor: 0 });
    const [values, processors] = [took.map(({ wall }) => wall), took.map(({ processor }) => processor)];
    return lineOf({ name, values, processors, limit });
  });
  const memory = lineOf({ name: 'memory', values: all.map((one) => one.memory), limit: mostMemory, unit: 'MB' });
  const plain = (name: string, values: readonly number[]) =>
    `${name.padEnd(14)}${cells(values.map((value) => value.toFixed(0)))}`;
  const head = (['years', 'records', 'megabytes'] as const).map((name) =>
    plain(
      name,
      all.map((one) => one[name]),
    ),
  );
  const rows = [...timed, memory];
  return { lines: [...head, ...rows.map(({ line }) => line)], isOver: rows.some((one) => one.isOver) };
}
