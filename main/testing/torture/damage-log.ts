import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodeLogLine, encodeLogLine } from '../../core/store/log-line.ts';
import type { Dice } from '../dice.ts';
import { openTestStore, organ, organChange } from '../open-test-store.ts';

/** Kinds of damage by their names; each changes the lines of one log file. */
const damages: Record<string, (lines: string[], dice: Dice) => string[]> = {
  'line missing': (lines, dice) => lines.toSpliced(dice(lines.length), 1),
  'several lines missing': (lines, dice) => lines.toSpliced(dice(lines.length), 1 + dice(3)),
  'line doubled': (lines, dice) => doubled(lines, dice(lines.length)),
  'lines swapped': (lines, dice) => swapped(lines, dice(lines.length - 1)),
  'line altered with its checksum': (lines, dice) => forged(lines, dice(lines.length)),
  'byte altered': (lines, dice) => spoiled(lines, dice),
  'end cut at a line': (lines, dice) => lines.slice(0, lines.length - 1 - dice(2)),
  'file emptied': () => [],
};

/** How often a kind of damage was tried, told of, and left the ledger as it was; `silent` changed the ledger without a word. */
export type DamageResult = { kind: string; tried: number; told: number; kept: number; silent: number };

const years = [2024, 2025, 2026];
const changesPerYear = 5;

/** Damages the log of a small workspace in each known way, `tries` times each, and looks at what opening says. `newFolder` gives empty folders. */
export async function runDamage(newFolder: () => string, dice: Dice, tries: number): Promise<DamageResult[]> {
  const whole = await filledWorkspace(newFolder());
  const kinds = ['file gone', ...Object.keys(damages)];
  const results: DamageResult[] = [];
  for (const kind of kinds) {
    const result = { kind, tried: 0, told: 0, kept: 0, silent: 0 };
    for (let round = 0; round < tries; round += 1) await tryOne(result, whole, newFolder(), dice);
    results.push(result);
  }
  return results;
}

async function filledWorkspace(folder: string): Promise<string> {
  for (const year of years) {
    const store = await openTestStore(folder, { now: () => new Date(`${year}-05-06T02:00:00.000Z`) });
    for (let number = 1; number <= changesPerYear; number += 1)
      await store.apply(organChange(store, organ(`o${year}-${number}`)));
    await store.close();
  }
  rmSync(path.join(folder, 'backups'), { recursive: true, force: true });
  return folder;
}

async function tryOne(result: DamageResult, whole: string, folder: string, dice: Dice): Promise<void> {
  cpSync(whole, folder, { recursive: true });
  damage(path.join(folder, `log-${years[dice(years.length)]}.ndjson`), result.kind, dice);
  // Every other time the snapshots are gone too, so that the log is all there is.
  const isBare = dice(2) === 1;
  if (isBare)
    for (const name of readdirSync(folder)) if (/^(workspace|ledger)\.json/.test(name)) rmSync(path.join(folder, name));
  result.tried += 1;
  const seen = await openTestStore(folder).catch(() => null);
  const expected = years.length * changesPerYear;
  const isTold = seen === null || seen.state.notices.length > 0;
  const isKept = seen !== null && Object.keys(seen.ledger.organs).length === expected;
  if (isTold) result.told += 1;
  if (isKept) result.kept += 1;
  if (!isTold && !isKept) result.silent += 1;
  await seen?.close();
}

function damage(file: string, kind: string, dice: Dice): void {
  if (kind === 'file gone') {
    rmSync(file);
    return;
  }
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const changed = damages[kind]?.(lines, dice) ?? lines;
  writeFileSync(file, changed.map((line) => `${line}\n`).join(''));
}

function doubled(lines: string[], index: number): string[] {
  return lines.toSpliced(index, 0, lines[index] ?? '');
}

function swapped(lines: string[], index: number): string[] {
  return lines.with(index, lines[index + 1] ?? '').with(index + 1, lines[index] ?? '');
}

/** Another name at the desk in a line, with a checksum that is right again. */
function forged(lines: string[], index: number): string[] {
  const line = lines[index] ?? '';
  const known = decodeLogLine(Buffer.from(line));
  const previous = /"previous":"([0-9a-f]*)"/.exec(line)?.[1] ?? '';
  if (known === null) throw new Error(`line ${index + 1} is none`);
  return lines.with(
    index,
    encodeLogLine({ ...known, who: '别人' }, previous)
      .toString()
      .trimEnd(),
  );
}

function spoiled(lines: string[], dice: Dice): string[] {
  const index = dice(lines.length);
  const line = lines[index] ?? '';
  const place = dice(line.length);
  const other = line[place] === 'x' ? 'y' : 'x';
  return lines.with(index, `${line.slice(0, place)}${other}${line.slice(place + 1)}`);
}
