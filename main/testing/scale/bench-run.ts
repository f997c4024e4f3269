import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { countsOf, ledgerOnDisk } from '../ledger-on-disk.ts';
import type { BenchTold } from './bench-desk.ts';
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
  search: 50,
  change: 5,
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
}

/** Opens a copy of the workspace in a process of its own and times the calls there. `program`: the bundled bench-desk. */
export async function benchYears(program: string, made: string, root: string, years: number): Promise<Scaled> {
  const folder = `${made}-bench`;
  cpSync(made, folder, { recursive: true });
  const from = performance.now();
  execFileSync(process.execPath, [program, folder, root, '0']);
  const start = performance.now() - from;
  const { times, memory } = JSON.parse(
    execFileSync(process.execPath, [program, folder, root, '5'], { encoding: 'utf8' }),
  );
  const counts = countsOf(await ledgerOnDisk(made));
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { times: { start, ...times }, memory, years, records, megabytes: sizeOf(made) / 1_000_000 };
}

/** Bytes of a workspace without its backups. */
function sizeOf(folder: string): number {
  const names = readdirSync(folder).filter((name) => name !== 'backups');
  return names.reduce((sum, name) => {
    const stat = statSync(path.join(folder, name));
    return sum + (stat.isDirectory() ? sizeOf(path.join(folder, name)) : stat.size);
  }, 0);
}

/** Lines of a table: a row per call, a column per size, and how much the largest is over the smallest; `OVER` where a limit is missed. */
export function tableOf(all: readonly Scaled[]): { lines: string[]; isOver: boolean } {
  const cells = (values: readonly string[]) => values.map((value) => value.padStart(10)).join('');
  const grown = (values: readonly number[]) =>
    `${((values.at(-1) ?? 0) / Math.max(values[0] ?? 1, 0.01)).toFixed(1)} ×`;
  const row = (name: string, values: readonly number[], limit: number | null, unit: string) => {
    const isOver = limit !== null && (values.at(-1) ?? 0) > limit;
    const said = limit === null ? '' : `  ≤ ${limit} ${unit}${isOver ? '  OVER' : ''}`;
    return {
      line: `${name.padEnd(12)}${cells([...values.map((value) => value.toFixed(1)), grown(values)])}${said}`,
      isOver,
    };
  };
  const rows = [
    ...Object.entries(limits).map(([name, limit]) =>
      row(
        name,
        all.map(({ times }) => times[name] ?? 0),
        limit,
        'ms',
      ),
    ),
    row(
      'memory MB',
      all.map(({ memory }) => memory),
      mostMemory,
      'MB',
    ),
  ];
  const plain = (name: string, values: readonly number[]) =>
    `${name.padEnd(12)}${cells(values.map((value) => value.toFixed(0)))}`;
  const head = [
    plain(
      'years',
      all.map(({ years }) => years),
    ),
    plain(
      'records',
      all.map(({ records }) => records),
    ),
    plain(
      'MB',
      all.map(({ megabytes }) => megabytes),
    ),
  ];
  return { lines: [...head, ...rows.map(({ line }) => line)], isOver: rows.some((one) => one.isOver) };
}
