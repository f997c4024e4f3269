import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './testing/read-text.ts';

type Expected = {
  kind: string;
  title: string;
  author: string | null;
  office: string | null;
  date: string | null;
  parent: string | null;
};

const folder = new URL('./testing/papers/', import.meta.url);
const expected: Record<string, Expected[]> = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
const papers = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ name: file.slice(0, -4), text: readFileSync(new URL(file, folder), 'utf8').trim() }));

async function found(text: string): Promise<Expected[]> {
  const { reading } = await readText(text);
  return reading.documents.map(({ kind, title, author, office, date, parent }) => ({
    kind,
    title,
    author,
    office,
    date,
    parent,
  }));
}

/** Hard-wraps every paragraph to lines of 28 characters, the first set in by two. */
function wrap(text: string): string {
  const wrapped = text.split('\n').flatMap((line) => {
    if (line.startsWith('|') || line.length <= 30) return [line];
    const plain = line.trim();
    return [plain.slice(0, 26), ...(plain.slice(26).match(/.{1,28}/g) ?? [])];
  });
  return wrapped.join('\n');
}

describe('papers of many kinds, levels and places', () => {
  for (const { name, text } of papers) {
    it(`reads ${name.replaceAll('-', ' ')}`, async () => {
      expect(await found(text)).toEqual(expected[name]);
    });
  }
});

// What a web page puts around a paper is known only at the edges of a source, and a contents is one of the whole source.
const notInTheMiddle = /web|page|bulletin|twice|provincial|bars|printed/;
const joinable = papers.filter(({ name }) => !notInTheMiddle.test(name));

describe('many papers in one source, without a table of contents', () => {
  const order = fc.shuffledSubarray(joinable, { minLength: 4, maxLength: 14 });
  const gap = fc.constantFrom('\n', '\n\n\n', '\n\n— 12 —\n\n');
  const unparented = (list: Expected[]) => list.map(({ parent: _, ...rest }) => rest);

  it('finds each of them, in any order, wrapped or not', async () => {
    await fc.assert(
      fc.asyncProperty(order, gap, fc.boolean(), async (chosen, between, wrapped) => {
        const texts = chosen.map(({ text }) => (wrapped ? wrap(text) : text));
        const wanted = chosen.flatMap(({ name }) => expected[name] ?? []);
        expect(unparented(await found(texts.join(between)))).toEqual(unparented(wanted));
      }),
      { numRuns: 60, seed: 20260121 },
    );
  });
});
