import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** One source file: its path from the project's root with `/`, its text without comments, and what it imports. */
export type SourceFile = { name: string; code: string; imports: string[] };

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
const comments = /\/\*[\s\S]*?\*\/|(?<![:'"`\\/])\/\/[^\n]*/g;

/** Every .ts and .tsx file of a folder of the project. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readSource(`${folder}/${name.split(path.sep).join('/')}`));
}

/** What a file imports as a program: without what is imported or exported for types alone. */
export function valueImports({ name, code }: Pick<SourceFile, 'name' | 'code'>): string[] {
  return importsOf(name, code.replace(/(^|\n)(\s*)(?:import|export) type [^;]*;/g, '$1'));
}

function readSource(name: string): SourceFile {
  const code = readFileSync(path.join(projectRoot, name), 'utf8').replace(comments, '');
  return { name, code, imports: importsOf(name, code) };
}

function importsOf(name: string, code: string): string[] {
  return [...code.matchAll(importPattern)].map((found) => resolve(name, found[1] ?? found[2] ?? ''));
}

/** A file of the project by its path from the root; a package or module of Node by its name. */
function resolve(from: string, wanted: string): string {
  if (wanted.startsWith('#core/')) return wanted.replace('#core/', 'main/core/');
  if (wanted.startsWith('#')) return wanted.slice(1);
  if (wanted.startsWith('.')) return path.posix.join(path.posix.dirname(from), wanted);
  return wanted;
}
