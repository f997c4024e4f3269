// `npm test` and `npm run ready`: the whole gate in one word. Steps of one stage run side by side, and each prints when it is done; it stops
// behind the first stage in which one fails.
import { spawn } from 'node:child_process';
import { root } from './source-stamp.mjs';

// The unit tests alone fill two cores: nothing runs beside them. The end-to-end ones wait a third of their time for browsers, in which the sample of
// changes finds its own.
const stages = [
  [
    ['types', 'typecheck'],
    ['lint', 'lint'],
    ['build', 'build'],
  ],
  [['unit tests', 'unit']],
  [
    ['end-to-end tests', 'e2e'],
    ['sample of changes', 'mutation:sample'],
  ],
];

/** Runs a script of package.json, its output kept back where others run beside it. Gives its exit code, its seconds and what it printed. */
function run(script, isAlone) {
  const started = performance.now();
  const stdio = isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const child = spawn('npm', ['run', '--silent', script], { cwd: root, stdio, shell: process.platform === 'win32' });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve) => {
    const end = (status) =>
      resolve({ status, seconds: (performance.now() - started) / 1000, text: Buffer.concat(printed).toString() });
    child.on('error', (error) => {
      printed.push(Buffer.from(`${error.message}\n`));
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Runs one step and prints how it went. Gives its exit code. */
async function runStep([name, script], isAlone) {
  if (isAlone) console.log(`\n── ${name}`);
  const { status, seconds, text } = await run(script, isAlone);
  if (!isAlone) process.stdout.write(`\n── ${name}\n${text}`);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'failed'} after ${seconds.toFixed(1)} s`);
  return status;
}

const started = performance.now();
for (const stage of stages) {
  const statuses = await Promise.all(stage.map((step) => runStep(step, stage.length === 1)));
  const failed = statuses.find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
}
console.log(`\n── the whole gate: passed after ${((performance.now() - started) / 1000).toFixed(1)} s`);
