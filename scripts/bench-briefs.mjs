// Speed of the Word papers: a comparison of 500 points (at most 2 s and 300 MB) and a year's report over 2,000
// suggestions (at most 3 s), each in a process of its own; beside them pandoc and LibreOffice writing the same text, where
// they are installed.

import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleProof } from './bundle-proof.mjs';

const root = path.resolve(import.meta.dirname, '..');
const papers = [
  { kind: 'comparison', count: 500, seconds: 2, megabytes: 300 },
  { kind: 'suggestion-report', count: 2000, seconds: 3, megabytes: 300 },
];

async function main() {
  const asked = process.argv.indexOf('--one');
  if (asked > 0) return one(process.argv[asked + 1], Number(process.argv[asked + 2]));
  let good = true;
  for (const { kind, count, seconds, megabytes } of papers) {
    const run = spawnSync(process.execPath, [import.meta.filename, '--one', kind, String(count)], { encoding: 'utf8' });
    const result = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '{}');
    const within = result.milliseconds <= seconds * 1000 && result.peak <= megabytes;
    good &&= within;
    console.log(
      `${within ? 'ok  ' : 'SLOW'} ${kind} of ${count}: ${result.milliseconds} ms (≤ ${seconds * 1000}), peak ${result.peak} MB (≤ ${megabytes}), ${result.bytes} bytes`,
    );
    await others(result.text);
  }
  process.exitCode = good ? 0 : 1;
}

/** One paper in this process: prints its time, its size and the highest memory. */
async function one(kind, count) {
  const { proof, remove } = await bundleProof(root);
  try {
    const result = await proof.timePaper(root, kind, count);
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(JSON.stringify({ ...result, peak }));
  } finally {
    await remove();
  }
}

/** The same text, without form, by the programs that are installed. */
async function others(text) {
  const folder = await mkdtemp(path.join(tmpdir(), 'duban-bench-'));
  try {
    const source = path.join(folder, 'text.txt');
    await writeFile(source, text);
    const office = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
    timed('pandoc', ['-f', 'markdown', source, '-o', path.join(folder, 'pandoc.docx')]);
    timed('soffice', [office, '--headless', '--convert-to', 'docx', '--outdir', folder, source]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function timed(command, args) {
  if (spawnSync(command, ['--version'], { stdio: 'ignore' }).status !== 0) {
    console.log(`       ${command} is not installed here`);
    return;
  }
  const started = performance.now();
  const run = spawnSync(command, args, { stdio: 'ignore', timeout: 120_000 });
  const outcome = run.status === 0 ? `${Math.round(performance.now() - started)} ms` : 'failed';
  console.log(`       ${command}: ${outcome} (the same text, no form)`);
}

await main();
