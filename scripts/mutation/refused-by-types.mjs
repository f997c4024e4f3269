import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const folder = 'out/mutation/types';

/**
 * Ids of the mutants that do not compile: the program could never hold them, as the gate begins with the types. Each is laid as a copy
 * of its file into out/mutation/types, which the compiler takes for the folder of the sources (`rootDirs`), and all are checked in one
 * run against the declarations of the others. So a mutant is refused by its own file alone, which is less than the gate would refuse.
 * `fileName` is absolute; `location` counts lines and columns from 0 on. Throws where the compiler fails for another reason.
 */
export function refusedByTypes(root, mutants) {
  rmSync(join(root, folder), { recursive: true, force: true });
  const originals = new Set(mutants.map(({ fileName }) => fileName));
  const copies = new Map(mutants.map((one) => [copyName(root, one.fileName, one.id), one.id]));
  for (const fileName of originals) copies.set(copyName(root, fileName, 'none'), null);
  for (const fileName of originals) lay(root, copyName(root, fileName, 'none'), readFileSync(fileName, 'utf8'));
  for (const one of mutants)
    lay(root, copyName(root, one.fileName, one.id), changed(readFileSync(one.fileName, 'utf8'), one));
  const told = compile(root);
  const refused = namesInErrors(told).map((name) => copies.get(name) ?? null);
  if (refused.includes(null) || (told !== '' && refused.length === 0)) throw new Error(`without a change: ${told}`);
  return new Set(refused);
}

/** The text of a file with the words of a mutant in their place. */
export function changed(text, { location: { start, end }, replacement }) {
  const lines = text.split('\n');
  const offset = ({ line, column }) => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + column;
  return text.slice(0, offset(start)) + replacement + text.slice(offset(end));
}

function copyName(root, fileName, id) {
  return `${relative(root, fileName).replaceAll('\\', '/').replace(/\.ts$/, '')}.mutant-${id}.ts`;
}

function lay(root, name, text) {
  const file = join(root, folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What the compiler prints of the copies. */
function compile(root) {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const run = (...args) =>
    spawnSync(process.execPath, [compiler, ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { GOGC: '400', ...process.env },
    });
  const built = run('--build', 'main', '--checkers', '1', '--builders', '2');
  if (built.status !== 0) throw new Error(`the program does not compile: ${built.stdout}`);
  writeFileSync(join(root, folder, 'tsconfig.json'), JSON.stringify(settings));
  return run('--project', folder, '--pretty', 'false', '--checkers', '1').stdout;
}

const settings = {
  extends: '../../../tsconfig.base.json',
  compilerOptions: {
    lib: ['ES2023'],
    types: ['node'],
    composite: false,
    emitDeclarationOnly: false,
    noEmit: true,
    rootDirs: ['../../..', '.'],
  },
  include: ['main/**/*.ts'],
  references: [{ path: '../../../shared' }, { path: '../../../main' }],
};

function namesInErrors(told) {
  return [...told.matchAll(/^out\/mutation\/types\/(\S+?)\(\d+,\d+\): error /gm)].map((found) => found[1]);
}
