/** A room of the tower: a folder or a file, and the rooms below it that it may import, besides `shared` and the packages it names. */
export type Room = { path: string; may: readonly string[]; packages?: RegExp };

/** Files that every room above them may stand on. */
const ground = [
  'main/core/core-error.ts',
  'main/core/group-by.ts',
  'main/core/stable-id.ts',
  'main/core/steps.ts',
] as const;

const core = (name: string, ...may: string[]): Room => ({
  path: `main/core/${name}`,
  may: ['shared', ...ground, ...may.map((one) => `main/core/${one}`)],
  packages: /^(?!electron|react|antd)/,
});

const page = (name: string, ...may: string[]): Room => ({
  path: `renderer/${name}`,
  may: ['shared', ...may.map((one) => `renderer/${one}`)],
  packages: /^(?!node:|electron|fs$|path$|http)/,
});

/** What several screens show alike, each with those of the others that it may use. */
const shared = [['dues'], ['facts', 'dues'], ['points'], ['identity'], ['offers'], ['imports']] as const;

/** A folder per screen; no screen imports another. */
const screens = [
  'briefs',
  'commitments',
  'comparison',
  'desk',
  'library',
  'motions',
  'opinions',
  'organs',
  'reader',
  'search',
  'settings',
] as const;

/**
 * The whole house from the ground up. A room may import only what stands above it in this table, so nothing runs back up and
 * nothing stands in a circle; which of those it may, its own line says.
 */
export const tower: readonly Room[] = [
  { path: 'shared', may: [], packages: /^zod$/ },
  ...ground.map((path) => ({ path, may: ['shared'], packages: /^node:crypto$/ })),

  // What the words of such papers are.
  core('rules'),
  core('language', 'rules'),
  // From bytes to papers and their records; nothing is known here of a ledger.
  core('reading', 'language', 'rules'),
  // Days, holidays, rule packs.
  core('calendar', 'language', 'rules'),
  // Two texts laid side by side.
  core('comparison', 'calendar', 'reading', 'language', 'rules'),
  // The disk, what a call is given, and what answers one: a map of handlers stands beside the logic of each subject.
  core('store'),
  core('context-parts.ts', 'store', 'reading'),
  core('handler.ts', 'context-parts.ts'),
  // Records, and every change of them as a pure function.
  core('ledger', 'comparison', 'calendar', 'reading', 'language', 'rules', 'handler.ts', 'context-parts.ts'),

  // Parts of a Word or Excel package.
  core('ooxml'),
  // What this program wrote and knows again; files in and their text out; what the texts of the library show together; finding words.
  core('own-papers', 'ooxml', 'reading', 'store', 'context-parts.ts'),
  core('library', 'own-papers', 'ledger', 'reading', 'language', 'store', 'handler.ts', 'context-parts.ts'),
  core('findings', 'library', 'ledger', 'comparison', 'rules', 'handler.ts', 'context-parts.ts'),
  core('search', 'library', 'ledger', 'store', 'handler.ts', 'context-parts.ts'),
  // The papers that the office writes.
  core(
    'briefs',
    'findings',
    'own-papers',
    'ooxml',
    'ledger',
    'calendar',
    'reading',
    'language',
    'store',
    'handler.ts',
    'context-parts.ts',
  ),
  // Settings, the trail, undo, backup.
  core('workspace', 'briefs', 'ledger', 'store', 'handler.ts', 'context-parts.ts'),

  // Everything joined.
  core('all-handlers.ts', 'briefs', 'findings', 'search', 'library', 'ledger', 'workspace', 'handler.ts'),
  // The programs of a process for untrusted files.
  core('reading-worker.ts', 'briefs', 'ledger', 'reading', 'store'),
  core('reading-process.ts', 'reading'),
  core('job-registry.ts'),
  core('progress-throttle.ts'),
  core('to-log.ts'),
  core('dispatch.ts', 'all-handlers.ts', 'handler.ts', 'job-registry.ts', 'to-log.ts'),
  core(
    'core.ts',
    'dispatch.ts',
    'handler.ts',
    'context-parts.ts',
    'job-registry.ts',
    'progress-throttle.ts',
    'to-log.ts',
    'store',
    'ledger',
    'library',
    'search',
    'reading',
  ),

  // The hosts, and the page.
  { path: 'main/web', may: ['main/core', 'shared'], packages: /^node:/ },
  { path: 'main/preload', may: ['shared'], packages: /^electron$/ },
  { path: 'main/cli', may: ['main/web', 'main/core', 'shared'], packages: /^node:/ },
  { path: 'main/http', may: ['main/web', 'main/core', 'shared'], packages: /^node:/ },
  {
    path: 'main/electron',
    may: ['main/preload', 'main/web', 'main/core', 'shared'],
    packages: /^(?:electron|node:.*)$/,
  },

  // The page: what every part stands on, the parts, what several screens share, a folder per screen, the shell that holds them.
  page('base'),
  page('enter', 'base'),
  page('ui', 'base'),
  ...shared.map(([name, ...may]) => page(name, 'ui', 'base', ...may)),
  ...screens.map((name) => page(name, 'ui', 'base', ...shared.map(([one]) => one))),
  page('shell', 'ui', 'base', 'imports', ...screens),
  page('main.tsx', 'shell', 'base'),
];
