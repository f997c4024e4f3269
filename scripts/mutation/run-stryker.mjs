import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Processes that run tests at once, where `DUBAN_MUTATION_RUNNERS` says no other number. */
const usualRunners = 2;

/**
 * Runs `tests` (patterns of files) against each change of the blocks. The report's mutants with the text of their file, or null where
 * the run failed; `name` is that of its files in out/mutation.
 */
export function runStryker(root, name, blocks, tests) {
  const folder = join(root, 'out', 'mutation');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${name}.json`);
  rmSync(report, { force: true });
  const file = join(folder, `${name}.config.json`);
  writeFileSync(file, JSON.stringify(configOf(blocks, report)));
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', file], {
    cwd: root,
    env: { ...process.env, DUBAN_MUTATION_TESTS: tests.join(',') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) return null;
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(files).flatMap(([changed, { mutants, source }]) =>
    mutants.map((one) => ({ ...one, name: changed, source })),
  );
}

function configOf(blocks, report) {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/types-checker.mjs'],
    // What does not compile can never stand in the program; it is neither run nor counted.
    checkers: ['types'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: blocks.map(({ file, first, last }) => `${file}:${first}-${last}`),
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    dryRunTimeoutMinutes: 15,
    concurrency: Number(process.env.DUBAN_MUTATION_RUNNERS ?? usualRunners),
    timeoutMS: 30_000,
    reporters: ['json'],
    jsonReporter: { fileName: report },
    tempDirName: 'out/mutation/sandbox',
    // Nothing is compiled here; Stryker would rewrite the settings of the types with an older compiler's calls.
    tsconfigFile: 'out/mutation/none.json',
    ignorePatterns: ['/dist', '/docs', '/e2e', '/out'],
    allowEmpty: true,
    logLevel: 'error',
  };
}
