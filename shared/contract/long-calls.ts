import type { CallName } from './contract.ts';

/** Calls that may take longer than a person waits for a screen: they read files, lay out papers, or carry whole files. */
export const longCalls: readonly CallName[] = [
  'sources.import',
  'sources.importSamples',
  'sources.preview',
  'sources.reread',
  'sources.readAnyway',
  'sources.original',
  'sources.page',
  'suggestions.importList',
  'suggestions.exportList',
  'briefs.preview',
  'briefs.export',
  'briefs.issued',
  'briefs.lintFile',
  'templates.add',
  'tables.export',
  'workspace.backup',
  'workspace.takeOver',
  'workspace.verify',
  'backups.choosePlace',
  'packages.write',
  'packages.older',
  'packages.receive',
  'packages.open',
  'packages.compare',
  'packages.merge',
  'workspace.workOnCopy',
  'backups.compare',
  'backups.restore',
];

export function isLongCall(name: string): boolean {
  return longCalls.some((one) => one === name);
}
