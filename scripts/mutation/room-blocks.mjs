import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a room of the core that are program: no tests, no texts of tests. Paths from the project's root, in their order. */
export function roomFiles(root, room) {
  const folder = `main/core/${room}`;
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|\.corpus\.ts$|\/testing\/|packed-/.test(name))
    .sort();
}

/**
 * The top-level blocks of a file that hold code which can be changed: functions, classes, tables. `first` and `last` are 1-based lines.
 * Imports, types and comments are none.
 */
export function blocksOf(root, file) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const starts = lines.flatMap((line, at) =>
    /^(?:export )?(?:async )?(?:function|class|const|let)\b/.test(line) ? [at] : [],
  );
  return starts.map((first) => {
    const end = lines.findIndex((line, at) => at > first && line.trim() === '' && /^\S/.test(lines[at + 1] ?? 'x'));
    return { file, first: first + 1, last: end < 0 ? lines.length : end };
  });
}
