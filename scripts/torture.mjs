// Tries what the workspace must withstand: processes that open it at the same moment, and logs, files and backups that were damaged. Seeded and bounded:
// `--seed N`, `--processes N`, `--rounds N` (of the race), `--tries N` (of each kind of damage). Ends with exit code 1 when anything was
// lost, written by two at once, or changed without a word.
// `--files` gives hostile files to the core instead (`--files --only WORDS` some of them), with a table of time, memory and the longest wait of
// another call. Ends with exit code 1 when a file cost more than the limits; times grow while the machine is busy.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importBundled } from './import-bundled.mjs';
import { root } from './source-stamp.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '1000' },
    tries: { type: 'string', default: '40' },
    files: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const [seed, processes, rounds, tries] = [values.seed, values.processes, values.rounds, values.tries].map(Number);
if (![seed, processes, rounds, tries].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error(
    'Usage: npm run torture -- [--seed N] [--processes N] [--rounds N] [--tries N] | --files [--only WORDS]',
  );
  process.exit(2);
}

const made = mkdtempSync(path.join(tmpdir(), 'duban-torture-'));
let count = 0;

function newFolder() {
  count += 1;
  const folder = path.join(made, String(count));
  mkdirSync(folder);
  return folder;
}

/** Waits this long for one file before it ends the process (milliseconds). */
const patience = 60_000;

async function tryFiles({ bundleChild, bundleReadingProcess, runHostile }) {
  const folder = newFolder();
  const programs = {
    child: await bundleChild('hostile-child', folder),
    worker: await bundleReadingProcess(folder),
    root,
    patience,
  };
  console.log('file                                     ms   work     MB   wait   held  outcome');
  for await (const row of runHostile(programs, newFolder, seed, values.only)) {
    const figures = [row.took, row.worked, row.memory, row.wait, row.held]
      .map((figure) => String(figure).padStart(6))
      .join(' ');
    const over = row.over.length === 0 ? '' : `  OVER: ${row.over.join(', ')}`;
    console.log(`${row.what.padEnd(36)} ${figures}  ${row.code} ${row.said}${over}`);
    if (row.over.length > 0) process.exitCode = 1;
  }
}

async function main() {
  const run = await importBundled('main/testing/torture/torture-run.ts');
  if (values.files) return tryFiles(run);
  const { bundleChild, runDamage, runFileDamage, diceOf, runRace } = run;
  let failed = false;
  if (rounds > 0) {
    const started = performance.now();
    const race = await runRace({
      child: await bundleChild('race-child', newFolder()),
      folder: newFolder(),
      processes,
      rounds,
    });
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`race of ${processes} processes, ${rounds} rounds, ${seconds} s`);
    console.log(
      `  changes acknowledged ${race.writings}, lost ${race.lost}; rounds with two writers ${race.together}, with none ${race.idle}; faults in logs ${race.faults}`,
    );
    failed ||= race.lost + race.together + race.idle + race.faults > 0;
  }
  console.log(`damaged logs, seed ${seed}, ${tries} of each kind`);
  for (const { kind, tried, told, kept, silent } of await runDamage(newFolder, diceOf(seed), tries)) {
    console.log(
      `  ${kind.padEnd(32)} told ${told} of ${tried}, ledger whole ${kept}, changed without a word ${silent}`,
    );
    failed ||= silent > 0 || told < tried;
  }
  console.log(`damaged files and backups, seed ${seed}, ${tries} of each kind`);
  for (const { kind, tried, told } of await runFileDamage(newFolder, diceOf(seed), tries)) {
    console.log(`  ${kind.padEnd(42)} told ${told} of ${tried}`);
    failed ||= told < tried;
  }
  process.exitCode = failed ? 1 : 0;
}

await main().finally(() => rmSync(made, { recursive: true, force: true }));
