import type { Collection, Ledger } from '#shared/domain/ledger.ts';

/** Which of the two snapshot files holds a collection. What the office sets up stands in `workspace.json`. */
const fileOf: Record<Collection, 'workspace' | 'ledger'> = {
  sources: 'ledger',
  documents: 'ledger',
  opinions: 'ledger',
  points: 'ledger',
  feedback: 'ledger',
  measures: 'ledger',
  matches: 'ledger',
  coverages: 'ledger',
  motions: 'ledger',
  suggestions: 'ledger',
  commitments: 'ledger',
  targets: 'ledger',
  projects: 'ledger',
  personnel: 'ledger',
  findings: 'ledger',
  evidence: 'ledger',
  organs: 'workspace',
  deputies: 'workspace',
  meetings: 'workspace',
  mappings: 'workspace',
  lists: 'ledger',
  identities: 'ledger',
  briefs: 'ledger',
  corrections: 'ledger',
  rulePacks: 'workspace',
  holidays: 'workspace',
  templates: 'workspace',
  office: 'workspace',
};

export type SnapshotFile = 'workspace' | 'ledger';

export const collections = Object.keys(fileOf) as Collection[];

export function collectionsOf(file: SnapshotFile): Collection[] {
  return collections.filter((collection) => fileOf[collection] === file);
}

export function isIn(file: SnapshotFile, collection: string): boolean {
  return fileOf[collection as Collection] === file;
}

/** A ledger in which nothing is tracked yet. */
export function emptyLedger(): Ledger {
  return Object.freeze(Object.fromEntries(collections.map((name) => [name, Object.freeze({})]))) as Ledger;
}
