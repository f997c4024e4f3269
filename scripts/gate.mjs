// `npm test` and `npm run ready`: the whole gate in one word. Stops at the first step that fails.
import { spawnSync } from 'node:child_process';
import { root } from './source-stamp.mjs';

const steps = [
  ['typecheck', ['run', '--silent', 'typecheck']],
  ['lint', ['run', '--silent', 'lint']],
  ['unit tests', ['run', '--silent', 'unit']],
  ['build', ['run', '--silent', 'build']],
  ['end-to-end tests', ['run', '--silent', 'e2e']],
];

for (const [name, args] of steps) {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'failed'} after ${seconds} s`);
  if (status !== 0) process.exit(status ?? 1);
}
