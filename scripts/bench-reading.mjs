// npm run bench:reading — time and memory of reading, side by side with a plain scan of the same lines and, where it is
// installed, with pandoc. Each row runs in a process of its own, so that the memory of one is not that of another.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleReader } from './bundle-reader.mjs';

const own = fileURLToPath(import.meta.url);
const [task, bundle, file, rounds] = process.argv.slice(2);
if (task === 'row') await runRow();
else await runAll();

/** One row: reads or scans `file` several times; prints the median in ms and the peak resident memory in bytes. */
async function runRow() {
  const reader = bundle === 'scan' ? null : await import(pathToFileURL(bundle).href);
  const idle = process.memoryUsage().rss;
  const times = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    const start = performance.now();
    const bytes = await readFile(file);
    if (reader === null) scanLines(new TextDecoder().decode(bytes));
    else await reader.readSource(bytes, basename(file));
    times.push(performance.now() - start);
  }
  times.sort((first, second) => first - second);
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ first: times.at(-1), median: times[Math.floor(times.length / 2)], peak, idle }));
}

/** The least that any reader must do: split the text and look at every character once. */
function scanLines(text) {
  let sum = 0;
  for (const line of text.split('\n')) {
    for (let at = 0; at < line.length; at += 1) sum += line.charCodeAt(at);
  }
  return sum;
}

async function runAll() {
  const shared = new URL('../../shared/real/', import.meta.url).pathname;
  const samples = new URL('../assets/samples/', import.meta.url).pathname;
  const gazette = join(shared, 'gazette-2025-5.txt');
  const session = join(shared, 'session-2025.txt');
  const here = existsSync(gazette);
  if (!here) console.log('The real papers are not here (../shared): measuring the sample gazette instead.');
  const base = here ? gazette : join(samples, '云泽市人大常委会公报2026年第4号.txt');
  const tenfold = join(await mkdtemp(join(tmpdir(), 'duban-bench-')), 'tenfold.txt');
  await writeFile(tenfold, `${(await readFile(base, 'utf8')).trimEnd()}\n`.repeat(10));
  const path = await bundleReader();
  const rows = [];
  for (const [name, source, times] of [
    ['gazette', base, 9],
    ['session', session, 9],
    ['10 × gazette', tenfold, 3],
  ]) {
    if (!existsSync(source)) continue;
    const bytes = (await readFile(source)).length;
    const read = measure(path, source, times);
    const scan = measure('scan', source, times);
    rows.push({ name, bytes, read, scan, pandoc: pandoc(source) });
  }
  print(rows);
}

function measure(what, source, times) {
  const ran = spawnSync(process.execPath, [own, 'row', what, source, String(times)], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout);
}

function pandoc(source) {
  const start = performance.now();
  const ran = spawnSync('pandoc', ['-f', 'markdown', '-t', 'json', source], { maxBuffer: 2 ** 30, timeout: 120_000 });
  return ran.error || ran.status !== 0 ? null : performance.now() - start;
}

function print(rows) {
  const mb = (bytes) => (bytes / 1e6).toFixed(1);
  const table = rows.map(({ name, bytes, read, scan, pandoc: other }) => ({
    source: name,
    'text MB': mb(bytes),
    'read ms (median)': read.median.toFixed(0),
    'first ms': read.first.toFixed(0),
    'scan ms': scan.median.toFixed(1),
    'read / scan': (read.median / scan.median).toFixed(1),
    'pandoc ms': other === null ? 'not installed' : other.toFixed(0),
    'peak MB': mb(read.peak),
    'peak - idle, × text': ((read.peak - read.idle) / bytes).toFixed(1),
  }));
  console.table(table);
  const one = rows.find((row) => row.name === 'gazette');
  const tenfold = rows.find((row) => row.name === '10 × gazette');
  if (one && tenfold)
    console.log(`10-fold costs ${(tenfold.read.median / one.read.median).toFixed(1)} × the single (aim: at most 10)`);
}
