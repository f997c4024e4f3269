import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from '../../testing/source-files.ts';

const isTest = ({ name }: SourceFile) => /\.test\.ts$|\/testing\//.test(name);
const all = sourceFiles('main/core');
const tests = all.filter(isTest);
const program = all.filter((file) => !isTest(file) && !file.name.startsWith('main/core/rules/'));

/** Parts that rules put in by name, with whether other files can see them. */
function namedParts({ code }: SourceFile): { name: string; isSeen: boolean }[] {
  return [...code.matchAll(/^(export )?const (\w+) = part\(/gm)].map(([, seen, name = '']) => ({
    name,
    isSeen: seen !== undefined,
  }));
}

/** `<file>: <part>` for each part that no test names which reads its file. */
function unheld(file: SourceFile): string[] {
  const readers = tests.filter(({ imports }) => imports.includes(file.name));
  return namedParts(file)
    .filter(({ name, isSeen }) => !isSeen || !readers.some(({ code }) => new RegExp(`\\b${name}\\b`).test(code)))
    .map(({ name }) => `${file.name}: ${name}`);
}

describe('a part that rules put in by name', () => {
  it('is changed where it is defined alone, so a test holds it there', () => {
    expect(program.flatMap(namedParts).length).toBeGreaterThan(100);
    expect(program.flatMap(unheld)).toEqual([]);
  });

  it('would be named where no test can see it', () => {
    const file = { name: 'main/core/language/words.ts', code: "const word = part('word', form`字`);", imports: [] };
    expect(unheld(file)).toEqual(['main/core/language/words.ts: word']);
  });
});
