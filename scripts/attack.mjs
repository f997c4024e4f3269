// Attacks a browser host that it starts on a workspace of its own, and prints what was tried and what was refused. Seeded and bounded:
// `--seed N`, `--guesses N` (wrong codes of each kind). Ends with exit code 1 when anything got in, or when nobody can enter any more.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importBundled } from './import-bundled.mjs';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, guesses: { type: 'string', default: '50' } },
});
const [seed, guesses] = [values.seed, values.guesses].map(Number);
if (![seed, guesses].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error('Usage: npm run attack -- [--seed N] [--guesses N]');
  process.exit(2);
}

const folder = mkdtempSync(path.join(tmpdir(), 'duban-attack-'));
try {
  const { runAttack } = await importBundled('main/testing/attack/attack-run.ts', 'main/testing');
  const { results, serves } = await runAttack(folder, seed, guesses);
  console.log(`attacks on the browser host, seed ${seed}`);
  for (const { kind, tried, refused, statuses } of results)
    console.log(
      `  ${kind.padEnd(30)} tried ${String(tried).padStart(3)}  refused ${String(refused).padStart(3)}  answered ${statuses.join(', ')}${refused < tried ? '  GOT IN' : ''}`,
    );
  const gotIn = results.reduce((sum, { tried, refused }) => sum + tried - refused, 0);
  console.log(`  got in: ${gotIn}; whoever enters properly is ${serves ? 'served' : 'NOT served'}`);
  process.exitCode = gotIn > 0 || !serves ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
