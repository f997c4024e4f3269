// npm run mutation — changes the program piece by piece (Stryker) and counts by room how many changes the room's own tests notice.
// `-- --room ledger` one room; `--blocks 12` how many top-level blocks of code of each room are drawn by chance, `--seed 7` which;
// `--all` every block; `--floor 85` fails where a room has less (percent); `--show` prints what survived.
// Not counted: changes that do not compile, since the gate begins with the types (`refused-by-types.mjs`), and those of what is worked out when
// a file is loaded (`ignoreStatic` in `run-stryker.mjs`). Both are told beside the figure.
// `-- --sample` some functions of every room in one short run, each against its file's own test alone, with one floor for all of them.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { importBundled } from './import-bundled.mjs';
import { blocksOf, roomFiles } from './mutation/room-blocks.mjs';
import { runStryker } from './mutation/run-stryker.mjs';
import { sampleBlocks } from './mutation/sample-blocks.mjs';
import { root } from './source-stamp.mjs';

const rooms = ['language', 'reading', 'comparison', 'ledger', 'calendar', 'briefs'];
/** Of the sample: functions of each room, what is held today, in percent, and the milliseconds that a change may take beyond its tests. */
const sample = { blocks: '2', floor: '60', patience: 3000 };

const { values } = parseArgs({
  options: {
    room: { type: 'string' },
    blocks: { type: 'string' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean' },
    floor: { type: 'string' },
    show: { type: 'boolean' },
    sample: { type: 'boolean' },
  },
});
const { chanceOf } = await importBundled('main/testing/dice.ts');
const asked = values.room ? [values.room] : rooms;
process.exitCode = (values.sample ? runSample() : runRooms()) ? 0 : 1;

/** Blocks drawn without putting back: so many of a room's, or all of them. */
function drawn(room) {
  const blocks = roomFiles(root, room).flatMap((file) => blocksOf(root, file));
  if (values.all) return blocks;
  const chance = chanceOf(Number(values.seed));
  const left = [...blocks];
  return Array.from(
    { length: Math.min(Number(values.blocks ?? 12), left.length) },
    () => left.splice(chance.below(left.length), 1)[0],
  );
}

/** Every room by its own tests. True when none is below the floor. */
function runRooms() {
  let isHeld = true;
  for (const room of asked) {
    const blocks = drawn(room);
    const mutants = runStryker(root, room, blocks, [`main/core/${room}/**/*.test.ts`]);
    if (mutants === null) return false;
    if (report(room, blocks, mutants) < Number(values.floor ?? 0)) isHeld = false;
  }
  return isHeld;
}

/** Blocks of all rooms together by their own tests. True when the whole is not below the floor. */
function runSample() {
  const blocks = asked.flatMap((room) =>
    sampleBlocks(root, room, Number(values.blocks ?? sample.blocks), Number(values.seed)),
  );
  const tests = [...new Set(blocks.map(({ test }) => test))];
  const mutants = runStryker(root, 'sample', blocks, tests, sample.patience);
  if (mutants === null) return false;
  for (const room of asked) {
    const own = mutants.filter(({ name }) => name.startsWith(`main/core/${room}/`));
    const ofRoom = blocks.filter((block) => block.room === room);
    report(room, ofRoom, own);
  }
  const floor = Number(values.floor ?? sample.floor);
  const percent = report('all', blocks, mutants, false);
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim();
  console.log(
    `seed ${values.seed}, commit ${commit || 'unknown'}, floor ${floor} %: ${percent < floor ? 'missed' : 'held'}`,
  );
  return percent >= floor;
}

/** Prints how many changes were noticed, in percent, and gives that number. */
function report(name, blocks, mutants, isListed = values.show) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, survived, uncovered] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')];
  const all = killed + survived + uncovered;
  const percent = all === 0 ? 100 : (100 * killed) / all;
  const parts = `${killed} killed, ${survived} survived, ${uncovered} reached by no test of theirs; ${count('CompileError')} more do not compile, ${count('Ignored')} stand in tables, ${count('Timeout')} ended by time`;
  console.log(
    `${name.padEnd(12)} ${percent.toFixed(1).padStart(5)} %  of ${all} changes in ${blocks.length} blocks: ${parts}`,
  );
  if (!isListed) return percent;
  for (const one of mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage'))
    console.log(
      `  ${one.name}:${one.location.start.line}  ${one.mutatorName}  ${wordsOf(one)}  →  ${one.replacement ?? ''}`,
    );
  return percent;
}

/** The changed words of a mutant as they stand in the program. */
function wordsOf({ source, location: { start, end } }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const first = lines[0]?.slice(start.column - 1) ?? '';
  return lines.length > 1 ? `${first} …` : (lines[0]?.slice(start.column - 1, end.column - 1) ?? '');
}
