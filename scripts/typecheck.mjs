// Checks every room with the compiler settings of its own environment: the second guard beside rooms.test.ts.
// A room sees the rooms below it by their declarations (out/types), so each is checked once, and only when it changed.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './source-stamp.mjs';

const compiler = path.join(root, 'node_modules/typescript/bin/tsc');

// The compiler is a Go program that lives for seconds: tidying its memory at each doubling took a quarter of its processor time.
const env = { GOGC: '400', ...process.env };

// Two rooms at a time, one checker each: several checkers of one room would work out the same schemas again.
const { status } = spawnSync(process.execPath, [compiler, '--build', '--checkers', '1', '--builders', '2'], {
  cwd: root,
  stdio: 'inherit',
  env,
});
process.exitCode = status === 0 ? 0 : 1;
