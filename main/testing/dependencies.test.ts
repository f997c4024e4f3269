import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

type Package = { dependencies: Record<string, string>; devDependencies: Record<string, string> };
const { dependencies, devDependencies }: Package = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Packages that no file imports by name, and who asks for them. */
const askedFor: Record<string, string> = {
  '@biomejs/biome': 'npm run lint',
  '@stryker-mutator/core': 'npm run mutation',
  'electron-builder': 'npm run pack',
  jsdom: 'vitest, for tests whose first line names it',
  typescript: 'npm run typecheck',
};

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|mjs|css)$/.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'));
}

function importedAnywhere(): Set<string> {
  const configs = readdirSync(root).filter((file) => /\.config\.ts$/.test(file));
  const texts = [
    ...['main', 'shared', 'renderer', 'scripts', 'e2e', 'bin'].flatMap(sourcesIn),
    ...configs.map((file) => readFileSync(path.join(root, file), 'utf8')),
  ];
  const named = texts.flatMap((text) => [...text.matchAll(/['"]((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^'"\s]*)?['"]/g)]);
  return new Set(named.map((found) => found[1] ?? ''));
}

describe('a package', () => {
  const imported = importedAnywhere();
  const all = Object.keys({ ...dependencies, ...devDependencies });

  it('that is installed is imported, or a command of the project asks for it', () => {
    const idle = all.filter((name) => !name.startsWith('@types/') && !imported.has(name) && !(name in askedFor));
    expect(idle).toEqual([]);
  });

  it('of types stands beside what it types', () => {
    const typed = all.filter((name) => name.startsWith('@types/')).map((name) => name.slice('@types/'.length));
    expect(typed.filter((name) => name !== 'node' && !imported.has(name))).toEqual([]);
  });

  it('has one exact version', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('is asked for by a command that is still there', () => {
    expect(Object.keys(askedFor).filter((name) => !all.includes(name))).toEqual([]);
  });
});
