// `npm run bench`: how long a start, a desk, a search, a change, a verification take in a workspace of 1, 4 and 10 years, as medians side by side.
// `--years 1,4,10`; `--in FOLDER` keeps the workspaces there and takes those that lie there already. Exits with 1 where a limit is missed at the
// largest size. Times grow while the machine is busy.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleTo, importBundled } from './import-bundled.mjs';
import { root } from './source-stamp.mjs';

const { values } = parseArgs({ options: { years: { type: 'string', default: '1,4,10' }, in: { type: 'string' } } });
const sizes = values.years.split(',').map(Number);
if (!sizes.every((years) => Number.isInteger(years) && years >= 1 && years <= 15)) {
  console.error('Usage: npm run bench -- [--years 1,4,10] [--in FOLDER]');
  process.exit(2);
}

const { makeYears, benchYears, tableOf } = await importBundled('main/testing/scale/generate-run.ts');
const program = await bundleTo('main/testing/scale/bench-desk.ts');
const folder = values.in ? path.resolve(values.in) : mkdtempSync(path.join(tmpdir(), 'duban-bench-'));
try {
  const all = [];
  for (const years of sizes) {
    const made = path.join(folder, `${years}-years`);
    if (!existsSync(made)) {
      await mkdir(made, { recursive: true });
      await makeYears(made, root, years, 1, console.error);
    }
    rmSync(`${made}-bench`, { recursive: true, force: true });
    all.push(await benchYears(program, made, root, years));
    rmSync(`${made}-bench`, { recursive: true });
  }
  const { lines, isOver } = tableOf(all);
  console.log(lines.join('\n'));
  process.exitCode = isOver ? 1 : 0;
} finally {
  rmSync(program);
  if (!values.in) rmSync(folder, { recursive: true, force: true });
}
