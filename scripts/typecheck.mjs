// Checks every room with the compiler settings of its own environment: the second guard beside rooms.test.ts.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './source-stamp.mjs';

const rooms = ['shared', 'main', 'main/electron', 'renderer', 'renderer/tsconfig.test.json', 'e2e'];
const compiler = path.join(root, 'node_modules/typescript/bin/tsc');

let failed = false;
for (const room of rooms) {
  const { status } = spawnSync(process.execPath, [compiler, '--noEmit', '-p', room], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`type errors in ${room}`);
    failed = true;
  }
}
process.exitCode = failed ? 1 : 0;
