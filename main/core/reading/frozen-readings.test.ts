import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cityPapers } from '../../testing/city-papers.ts';
import { examineSource } from './read-source.ts';
import { readingLines } from './testing/reading-lines.ts';

type Source = { name: string; bytes: Uint8Array };

const here = import.meta.dirname;
const filesIn = (folder: string, kinds: RegExp): Source[] =>
  readdirSync(path.join(here, folder))
    .filter((name) => kinds.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(here, folder, name))) }));

const sources = [
  ...cityPapers('云泽市'),
  ...filesIn('../../testing/year/papers', /\.(?:txt|csv)$/),
  ...filesIn('testing/papers', /\.txt$/),
  ...filesIn('../../../assets/samples', /\.(?:txt|xlsx)$/),
  ...filesIn(
    'formats/fixtures',
    /^(?:contents|opinion|list|mixed|columns|browser)[\w-]*\.(?:docx?|html|pdf|xlsx|csv)$/,
  ),
];

// Where a reading changes on purpose: `npm run unit -- main/core/reading/frozen-readings.test.ts -u`, and read what changed.
describe('an invented paper', () => {
  it.each(sources)('is read as it was: $name', async ({ name, bytes }) => {
    const lines = readingLines(await examineSource(bytes, name));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(path.join(here, 'testing/frozen', `${name}.reading`));
  });
});
