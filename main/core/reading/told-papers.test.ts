import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toldAgain, toldPapers } from './testing/told-papers.ts';

const folder = path.join(import.meta.dirname, 'testing/told');

// Where a reading changes on purpose: `npm run unit -- main/core/reading/told-papers.test.ts -u`, and read what changed.
describe('short papers are read as it is told beside them:', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const file = path.join(folder, name);
    await expect(await toldAgain(toldPapers(readFileSync(file, 'utf8')))).toMatchFileSnapshot(file);
  });
});
