// npm run mutation — changes the program piece by piece (Stryker) and counts by room how many changes the room's own tests notice.
// `-- --room ledger` one room; `--blocks 12` how many top-level blocks of code of each room are drawn by chance, `--seed 7` which;
// `--all` every block; `--floor 85` fails where a room has less (percent); `--show` prints what survived.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chanceOf } from './fuzz/chance.mjs';
import { blocksOf, roomFiles } from './mutation/room-blocks.mjs';
import { root } from './source-stamp.mjs';

const rooms = ['language', 'reading', 'comparison', 'ledger', 'calendar', 'briefs'];

const { values } = parseArgs({
  options: {
    room: { type: 'string' },
    blocks: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean' },
    floor: { type: 'string', default: '0' },
    show: { type: 'boolean' },
  },
});

/** Blocks drawn without putting back: `count` of a room's, or all of them. */
function drawn(room) {
  const blocks = roomFiles(root, room).flatMap((file) => blocksOf(root, file));
  if (values.all) return blocks;
  const chance = chanceOf(Number(values.seed));
  const left = [...blocks];
  return Array.from(
    { length: Math.min(Number(values.blocks), left.length) },
    () => left.splice(chance.below(left.length), 1)[0],
  );
}

/** Runs the room's own tests against each change of the blocks. The report's mutants, or null where the run failed. */
function run(room, blocks) {
  const folder = join(root, 'out', 'mutation');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${room}.json`);
  rmSync(report, { force: true });
  const config = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: blocks.map(({ file, first, last }) => `${file}:${first}-${last}`),
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 10_000,
    reporters: ['json'],
    jsonReporter: { fileName: report },
    tempDirName: 'out/mutation/sandbox',
    // Nothing is compiled here; Stryker would rewrite the settings of the types with an older compiler's calls.
    tsconfigFile: 'out/mutation/none.json',
    ignorePatterns: ['/dist', '/docs', '/e2e', '/out'],
    allowEmpty: true,
    logLevel: 'error',
  };
  const file = join(folder, `${room}.config.json`);
  writeFileSync(file, JSON.stringify(config));
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', file], {
    cwd: root,
    env: { ...process.env, DUBAN_MUTATED_ROOM: room },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) return null;
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(files).flatMap(([name, { mutants, source }]) =>
    mutants.map((one) => ({ ...one, name, source })),
  );
}

/** The changed words of a mutant as they stand in the program. */
function wordsOf({ source, location: { start, end } }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const first = lines[0]?.slice(start.column - 1) ?? '';
  return lines.length > 1 ? `${first} …` : (lines[0]?.slice(start.column - 1, end.column - 1) ?? '');
}

let isLow = false;
for (const room of values.room ? [values.room] : rooms) {
  const blocks = drawn(room);
  const mutants = run(room, blocks);
  if (mutants === null) process.exit(1);
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, survived, uncovered] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')];
  const all = killed + survived + uncovered;
  const percent = all === 0 ? 100 : (100 * killed) / all;
  if (percent < Number(values.floor)) isLow = true;
  const parts = `${killed} killed, ${survived} survived, ${uncovered} reached by no test of the room`;
  console.log(
    `${room.padEnd(12)} ${percent.toFixed(1).padStart(5)} %  of ${all} changes in ${blocks.length} blocks: ${parts}`,
  );
  if (!values.show) continue;
  for (const one of mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage'))
    console.log(
      `  ${one.name}:${one.location.start.line}  ${one.mutatorName}  ${wordsOf(one)}  →  ${one.replacement ?? ''}`,
    );
}
if (isLow) process.exit(1);
