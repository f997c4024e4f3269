import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareExpressions } from './testing/bare-expressions.ts';
import { bareIn } from './testing/find-bare.ts';
import { plainExpressions } from './testing/plain-expressions.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** What may make expressions: rules with their texts, the machine that runs them, and tests. */
const mayMake = /\.(?:rules|corpus|test)\.ts$|^main\/core\/rules\/|\/testing\//;

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

function tsFiles(...rooms: readonly string[]): string[] {
  return rooms
    .flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'));
}

const bare = tsFiles('main/core', 'shared')
  .filter((file) => !mayMake.test(file))
  .flatMap((file) => bareIn(file, read(file)).map((expression) => ({ file, expression })));

function countByFolder(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { file, expression } of bare) {
    const folder = path.posix.dirname(file);
    if (!(expression in plainExpressions)) counts[folder] = (counts[folder] ?? 0) + 1;
  }
  return counts;
}

/** The names under which a file of shared gives forms that seek all such words. */
async function globalForms(file: string): Promise<string[]> {
  const given: Record<string, { form?: RegExp }> = await import(path.join(root, file));
  return Object.keys(given).filter((name) => given[name]?.form?.global === true);
}

describe('an expression outside the rules', () => {
  const counts = countByFolder();
  const stated = Object.entries(bareExpressions);

  it('comes no more to a folder: what tells the meaning of words is a rule with texts, beside its subject', () => {
    const grown = Object.entries(counts).filter(([folder, count]) => count > (bareExpressions[folder]?.count ?? 0));
    expect(Object.fromEntries(grown)).toEqual({});
  });

  it('does not come back where one has gone: the number stated is the number there is', () => {
    const fallen = stated.filter(([folder, { count }]) => count > (counts[folder] ?? 0));
    expect(Object.fromEntries(fallen.map(([folder]) => [folder, counts[folder] ?? 0]))).toEqual({});
  });

  it('in a file of rules of shared is held: a test takes the whole file and changes it piece by piece', () => {
    const tests = tsFiles('shared', 'main/core/language').filter((file) => file.endsWith('.test.ts'));
    const texts = tests.map(read).filter((text) => text.includes('#core/rules/testing/hold-'));
    const files = tsFiles('shared').filter((file) => file.endsWith('.rules.ts'));
    const isHeld = (file: string) => texts.some((text) => text.includes(`/${path.posix.basename(file)}';`));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !isHeld(file))).toEqual([]);
  });

  it('that seeks all such words is never asked in a way that remembers where it stopped', async () => {
    const files = tsFiles('shared').filter((file) => file.endsWith('.rules.ts'));
    const sources = tsFiles('shared', 'main/core', 'main/cli').map((file) => ({ file, text: read(file) }));
    const given = await Promise.all(files.map(async (file) => ({ file, names: await globalForms(file) })));
    const wrong = given.flatMap(({ file, names }) => {
      const asked = new RegExp(`\\b(?:${names.join('|') || '(?!)'})\\.form\\.(?:test|exec)\\(`);
      const using = sources.filter(({ text }) => text.includes(`/${path.posix.basename(file)}'`));
      return using.filter(({ text }) => asked.test(text)).map((one) => one.file);
    });
    expect(given.flatMap(({ names }) => names).length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it('stands for a reason', () => {
    for (const [folder, { because }] of stated) expect(because, folder).toMatch(/^.{10,}[^.]$/);
  });

  it('that decides nothing is written in one way, and is used', () => {
    const used = new Set(bare.map(({ expression }) => expression));
    expect(Object.keys(plainExpressions).filter((expression) => !used.has(expression))).toEqual([]);
  });
});
