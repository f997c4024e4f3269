import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Form } from '../rules/form.ts';

const files = readdirSync(import.meta.dirname).filter((name) => /^[\w-]+(?:\.rules)?\.ts$/.test(name));

async function wordsOf(file: string): Promise<[string, Form][]> {
  const exported: Record<string, unknown> = await import(`./${file}`);
  return Object.entries(exported).filter((one): one is [string, Form] => one[1] instanceof Form);
}

// Loaded before any test, as the other tests load them: changes of what stands in them (`npm run mutation`) are so told apart from those that
// one test runs through.
const words = (await Promise.all(files.map(wordsOf))).flat();

describe('a word of the language', () => {
  // Rules are explained by the names of the words in them: `duban read FILE --explain`, `npm run rules`.
  it('is called in explanations as it is in the code, and no two are called alike', () => {
    expect(words.length).toBeGreaterThan(50);
    expect(words.map(([, { name }]) => name)).toEqual(words.map(([exported]) => exported));
    expect(new Set(words.map(([exported]) => exported)).size).toBe(words.length);
  });
});
