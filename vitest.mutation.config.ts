import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// The tests that are to notice a change, for `npm run mutation`: those of the room, or of the changed files.
const tests = process.env.DUBAN_MUTATION_TESTS?.split(',') ?? ['main/core/**/*.test.ts'];

/** Quick files first, by their last run: the first test that notices a change ends the run, and most are noticed by a quick one. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const timeOf = (file: TestSpecification) =>
      this.ctx.cache.getFileTestResults(`${file.project.name}:${file.moduleId.slice(this.ctx.config.root.length + 1)}`)
        ?.duration ?? 0;
    return files.sort((one, other) => timeOf(one) - timeOf(other));
  }
}

export default defineConfig({
  // Files of one worker share their modules, so each is loaded once for a change and not once for each file of tests. Stryker ends a change that
  // runs for ever; a test that is only slow beside other work must not fail the run before the first change.
  test: {
    include: tests,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
