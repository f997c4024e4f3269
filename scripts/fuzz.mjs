// Reads damaged papers and containers for a while and looks for crashes that are no CoreError, hangs, and lines that
// nothing accounts for. Bounded: about 60 seconds, or `--seconds N`; repeatable by `--seed N`. Failing inputs are kept
// under out/fuzz/.

import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { corpus } from './fuzz/corpus.mjs';
import { mutateBytes } from './fuzz/mutate-bytes.mjs';
import { mutateText } from './fuzz/mutate-text.mjs';
import { importBundled } from './import-bundled.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const longestMs = 10_000;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed);
if (!(seconds > 0) || !Number.isInteger(seed)) {
  console.error('Usage: npm run fuzz -- [--seconds N] [--seed N]');
  process.exit(2);
}

async function bundleWorker(folder) {
  const outfile = path.join(folder, 'fuzz-worker.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/fuzz/fuzz-worker.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  return outfile;
}

/** One worker that is replaced when it hangs or dies. */
function makeReader(file) {
  let worker = null;
  const start = () => {
    const fresh = new Worker(file, { stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: 1_024 } });
    // The outcome of a death is taken in `read`; between cases nothing listens.
    fresh.on('error', () => {});
    return fresh;
  };
  const read = (input) =>
    new Promise((resolve) => {
      worker ??= start();
      const own = worker;
      const finish = (outcome, isDead) => {
        clearTimeout(clock);
        own.removeAllListeners('message');
        own.removeAllListeners('exit');
        own.off('error', die);
        if (isDead) {
          worker = null;
          void own.terminate();
        }
        resolve(outcome);
      };
      const die = (error) => finish({ result: 'crash', finding: `the worker died: ${error.message}` }, true);
      const clock = setTimeout(
        () => finish({ result: 'hang', finding: `no answer in ${longestMs} ms` }, true),
        longestMs,
      );
      own.once('message', (outcome) => finish(outcome, false));
      own.once('error', die);
      own.once('exit', () => finish({ result: 'crash', finding: 'the worker ended' }, true));
      own.postMessage(input);
    });
  return { read, stop: () => worker?.terminate() };
}

/** A damaged copy of a sound file: of its text in half of the cases, of its bytes in the others. */
function makeCase(files, texts, chance) {
  if (texts.length > 0 && chance.happens(0.5)) {
    const { text, how } = mutateText(chance.pick(texts), chance);
    return { name: chance.happens(0.9) ? '稿.txt' : '稿.md', bytes: new TextEncoder().encode(text), how };
  }
  const file = chance.pick(files);
  const { bytes, how } = mutateBytes(file.bytes, chance);
  const name = chance.happens(0.05)
    ? `错名.${chance.pick(['docx', 'pdf', 'txt', 'xlsx', 'ofd', 'zip', 'html', 'csv'])}`
    : file.name;
  return { name, bytes, how };
}

function keep(number, input, outcome) {
  const folder = path.join(root, 'out', 'fuzz');
  mkdirSync(folder, { recursive: true });
  const base = `seed-${seed}-case-${number}`;
  writeFileSync(path.join(folder, `${base}${path.extname(input.name)}`), input.bytes);
  writeFileSync(
    path.join(folder, `${base}.finding.txt`),
    `${input.name}\n${input.how}\n${outcome.result}\n${outcome.finding}\n`,
  );
  return path.join('out', 'fuzz', base);
}

const folder = await mkdtemp(path.join(tmpdir(), 'duban-fuzz-'));
const reader = makeReader(await bundleWorker(folder));
const files = corpus(root);
const { chanceOf } = await importBundled('main/testing/dice.ts');
const chance = chanceOf(seed);
const counts = new Map();
const texts = [];
let findings = 0;
let cases = 0;
let slowest = { ms: 0, what: '' };
console.log(`fuzz: ${files.length} sound files, seed ${seed}, ${seconds} s`);

async function run(input) {
  cases += 1;
  const begun = performance.now();
  const outcome = await reader.read({ name: input.name, bytes: input.bytes });
  const ms = performance.now() - begun;
  if (ms > slowest.ms) slowest = { ms, what: `${input.name} (${input.bytes.length} bytes; ${input.how})` };
  counts.set(outcome.result, (counts.get(outcome.result) ?? 0) + 1);
  if (outcome.finding !== null) {
    findings += 1;
    console.log(
      `finding: ${outcome.result}: ${input.name}; ${input.how}; kept as ${keep(cases, input, outcome)}\n  ${outcome.finding.split('\n')[0]}`,
    );
  }
  return outcome;
}

try {
  const end = performance.now() + seconds * 1000;
  for (const file of files) {
    const outcome = await run({ ...file, how: 'sound' });
    if (outcome.text) texts.push(outcome.text);
  }
  while (performance.now() < end && findings < 20) await run(makeCase(files, texts, chance));
} finally {
  await reader.stop();
  await rm(folder, { recursive: true, force: true });
}

const list = [...counts].sort((a, b) => b[1] - a[1]).map(([result, count]) => `${result} ${count}`);
console.log(`slowest: ${Math.round(slowest.ms)} ms, ${slowest.what}`);
console.log(`fuzz: ${cases} cases, ${findings} findings (${list.join(', ')})`);
process.exit(findings > 0 ? 1 : 0);
