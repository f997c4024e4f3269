// `npm run generate -- --years 10 --to FOLDER`: writes a believable workspace of many years into a new folder, through the same calls that a
// clerk makes. `--seed N` gives other years. Prints a line per year.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importBundled } from './import-bundled.mjs';
import { root } from './source-stamp.mjs';

const { values } = parseArgs({
  options: { years: { type: 'string', default: '10' }, to: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const years = Number(values.years);
const seed = Number(values.seed);
const isNew = values.to !== undefined && (!existsSync(values.to) || readdirSync(values.to).length === 0);
if (!isNew || !Number.isInteger(seed) || !Number.isInteger(years) || years < 1 || years > 15) {
  console.error('Usage: npm run generate -- --years 1..15 --to NEW-FOLDER [--seed N]');
  process.exit(2);
}

const { makeYears } = await importBundled('main/testing/scale/generate-run.ts');
const folder = path.resolve(values.to);
await mkdir(folder, { recursive: true });
await makeYears(folder, root, years, seed, console.log);
