import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, refusedByTypes } from './refused-by-types.mjs';

const project = path.resolve(import.meta.dirname, '../..');
const day = [
  "import { word } from './word.ts';",
  "export function isDay(name: 'day' | 'night') {",
  "  return name === 'day' && word.length > 2;",
  '}',
].join('\n');
let root = '';

/** A change of the words of the third line that stand there once. */
function change(id: string, words: string, replacement: string) {
  const line = 2;
  const column = (day.split('\n')[line] ?? '').indexOf(words);
  const location = { start: { line, column }, end: { line, column: column + words.length } };
  return { id, fileName: path.join(root, 'main/core/day.ts'), replacement, location };
}

function write(name: string, text: string) {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'duban-types-'));
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  const built = { composite: true, emitDeclarationOnly: true, strict: true, allowImportingTsExtensions: true };
  const modules = { module: 'ESNext', moduleResolution: 'bundler', target: 'ES2023', skipLibCheck: true };
  write('tsconfig.base.json', JSON.stringify({ compilerOptions: { ...built, ...modules } }));
  for (const [room, references] of [
    ['shared', []],
    ['main', [{ path: '../shared' }]],
  ] as const) {
    const places = {
      rootDir: '..',
      outDir: `../out/types/${room}`,
      tsBuildInfoFile: `../out/types/${room}.tsbuildinfo`,
    };
    const settings = { extends: '../tsconfig.base.json', compilerOptions: places, include: ['**/*.ts'], references };
    write(`${room}/tsconfig.json`, JSON.stringify(settings));
  }
  write('shared/text.ts', 'export const text = 1;\n');
  write('main/core/word.ts', "export const word: string = 'word';\n");
  write('main/core/day.ts', day);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a change of the program', () => {
  it('stands in the place of the words that it changes', () => {
    const { location } = change('1', "'day'", '""');
    expect(changed(day, { location, replacement: '""' })).toBe(day.replace("name === 'day'", 'name === ""'));
    const all = { start: { line: 1, column: 0 }, end: { line: 3, column: 1 } };
    expect(changed(day, { location: all, replacement: '' })).toBe(`${day.split('\n')[0]}\n`);
  });

  it('is refused where it does not compile, each for itself', () => {
    const refused = refusedByTypes(root, [
      change('1', "'day'", '""'),
      change('2', "'day'", "'night'"),
      change('3', 'word.length', 'word.lenth'),
      change('4', '> 2', '>= 2'),
    ]);
    expect([...refused].sort()).toEqual(['1', '3']);
  });

  it('is not blamed for a program that does not compile by itself', () => {
    write('main/core/word.ts', "export const other: string = 'word';\n");
    expect(() => refusedByTypes(root, [change('1', '> 2', '>= 2')])).toThrow(/does not compile/);
  });
});
