import { root } from '../source-stamp.mjs';
import { refusedByTypes } from './refused-by-types.mjs';

// Stryker's own checker of types needs the compiler as a library, which TypeScript 7 is not any more. This one asks it once for all.
const typesChecker = {
  init: async () => {},
  group: async (mutants) => [mutants.map(({ id }) => id)],
  async check(mutants) {
    const refused = refusedByTypes(root, mutants);
    return Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        refused.has(id) ? { status: 'compileError', reason: 'types' } : { status: 'passed' },
      ]),
    );
  },
};

export const strykerPlugins = [{ kind: 'Checker', name: 'types', factory: () => typesChecker }];
