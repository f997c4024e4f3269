// npm run accuracy — reads the real gazette and measures the reading against what a careful human reader found in it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loadReader } from './bundle-reader.mjs';

const shared = new URL('../../shared/', import.meta.url).pathname;
const scorer = join(shared, 'score.py');
const gazette = join(shared, 'real/gazette-2025-5.txt');
const session = join(shared, 'real/session-2025.txt');

if (!existsSync(scorer) || !existsSync(gazette)) {
  console.log('The real papers and their gold are not here (../shared): nothing was measured.');
  process.exit(0);
}

const { readSource } = await loadReader();
const out = await mkdtemp(join(tmpdir(), 'duban-accuracy-'));

async function read(path) {
  const reading = await readSource(await readFile(path), basename(path));
  const file = join(out, `${basename(path)}.json`);
  await writeFile(file, JSON.stringify(reading));
  return { reading, file };
}

const measured = await read(gazette);
const scored = spawnSync('python3', [scorer, measured.file], { encoding: 'utf8' });
if (scored.error) {
  console.log('python3 is not installed: the scorer cannot run. The reading is in', measured.file);
  process.exit(1);
}
process.stdout.write(scored.stdout);
process.stderr.write(scored.stderr);

if (existsSync(session)) {
  const { reading } = await read(session);
  const count = (name) => `${name} ${reading[name].length}`;
  const lists = ['documents', 'opinions', 'feedback', 'motions', 'projects', 'targets', 'decisions', 'links'];
  console.log(`session (no gold): ${lists.map(count).join(', ')}`);
}
const others = join(shared, 'real/other');
const otherScorer = join(shared, 'score_other.py');
if (existsSync(others) && existsSync(otherScorer)) {
  const readings = await mkdtemp(join(tmpdir(), 'duban-accuracy-other-'));
  for (const name of await readdir(others)) {
    const reading = await readSource(await readFile(join(others, name)), name);
    await writeFile(join(readings, `${name.replace(/\.[^.]+$/, '')}.json`), JSON.stringify(reading));
  }
  console.log('papers of other places:');
  const told = spawnSync('python3', [otherScorer, readings, join(shared, 'gold/other')], { encoding: 'utf8' });
  process.stdout.write(told.stdout);
  process.stderr.write(told.stderr);
}
process.exit(scored.status ?? 1);
