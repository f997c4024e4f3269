import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Processes that run tests at once, where `DUBAN_MUTATION_RUNNERS` says no other number. */
const usualRunners = 2;

/** In milliseconds, beside one and a half times what the tests take: a change that runs for ever costs so much of the processor. */
const usualPatience = 10_000;

/**
 * Runs `tests` (patterns of files) against each change of the blocks. The report's mutants with the text of their file, or null where
 * the run failed; `name` is that of its files in out/mutation, `patience` the milliseconds after which a change counts as noticed because it
 * does not come to its end.
 */
export function runStryker(root, name, blocks, tests, patience = usualPatience) {
  const folder = join(root, 'out', 'mutation');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${name}.json`);
  rmSync(report, { force: true });
  const file = join(folder, `${name}.config.json`);
  writeFileSync(file, JSON.stringify(configOf(blocks, report, patience)));
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

function configOf(blocks, report, patience) {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/types-checker.mjs'],
    // What does not compile can never stand in the program; it is neither run nor counted.
    checkers: ['types'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: blocks.map(({ file, first, last }) => `${file}:${first}-${last}`),
    coverageAnalysis: 'perTest',
    // Tables, words and rules that are worked out when a file is loaded belong to no test: each of their changes would take all tests of the room.
    // Of rules every piece is changed by the tests of the rules themselves (`main/core/rules/testing`).
    ignoreStatic: true,
    dryRunTimeoutMinutes: 15,
    concurrency: Number(process.env.DUBAN_MUTATION_RUNNERS ?? usualRunners),
    timeoutMS: patience,
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
