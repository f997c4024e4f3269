// `npm run demo`: imports the sample papers into a fresh workspace and opens it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { root } from './source-stamp.mjs';
import { start } from './start.mjs';

await buildIfNeeded();
const workspace = mkdtempSync(path.join(os.tmpdir(), 'duban-demo-'));
const samples = path.join(root, 'assets/samples');
const files = readdirSync(samples)
  .filter((name) => !name.endsWith('.md'))
  .map((name) => path.join(samples, name));
const program = path.join(root, 'dist/cli/duban.mjs');
const { status } = spawnSync(process.execPath, [program, 'import', ...files, '--data-dir', workspace], {
  stdio: 'inherit',
});
process.exitCode = status === 0 ? await start(['--data-dir', workspace, ...process.argv.slice(2)]) : (status ?? 1);
