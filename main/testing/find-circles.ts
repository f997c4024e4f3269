import type { SourceFile } from './source-files.ts';

/** Every circle of files that import each other, as the names of its files in order; types count like everything else. */
export function findCircles(files: readonly SourceFile[]): string[][] {
  const imports = new Map(files.map((file) => [file.name, file.imports]));
  const done = new Set<string>();
  const circles: string[][] = [];
  const walk = (name: string, way: string[]) => {
    const back = way.indexOf(name);
    if (back >= 0) circles.push(way.slice(back));
    if (back >= 0 || done.has(name)) return;
    for (const next of imports.get(name) ?? []) walk(next, [...way, name]);
    done.add(name);
  };
  for (const { name } of files) walk(name, []);
  return circles;
}
