// Times the ledger at ten years of an office: 30,000 records. Prints one line per measurement; exits 1 when a limit is missed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'duban-bench-'));
const outfile = path.join(folder, 'bench.mjs');

try {
  await build({
    entryPoints: [path.join(root, 'main/core/ledger/testing/bench-ledger.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    absWorkingDir: root,
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  execFileSync(process.execPath, [outfile], { stdio: 'inherit' });
} catch (error) {
  if (!('status' in error)) console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
