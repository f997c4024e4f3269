import type { Collection } from '../domain/ledger.ts';
import type { CallName } from './contract.ts';

/** What of the ledger an answer is made from; `everything` also of its log, or of the texts in the library. */
export type Reads = readonly Collection[] | 'everything';

const comparison = [
  'opinions',
  'points',
  'feedback',
  'measures',
  'matches',
  'coverages',
  'findings',
  'documents',
  'sources',
  'corrections',
  'organs',
  'office',
] as const satisfies Reads;

/**
 * The calls that only read, and the collections that their answers are made from: a page asks again when one of these
 * changed. `collections-read.test.ts` runs each call and holds the list against what it really looked at.
 */
export const collectionsRead = {
  'workspace.info': 'everything',
  'log.list': 'everything',
  'search.find': 'everything',
  'sources.list': ['sources'],
  'sources.get': ['sources', 'documents', 'corrections'],
  'sources.original': ['sources'],
  'documents.list': ['documents'],
  'documents.text': [
    'documents',
    'sources',
    'corrections',
    'points',
    'measures',
    'commitments',
    'motions',
    'targets',
    'projects',
  ],
  'opinions.list': ['opinions', 'points', 'feedback', 'sources', 'documents', 'organs'],
  'opinions.get': ['opinions', 'points', 'feedback', 'evidence', 'sources', 'organs'],
  'points.list': ['points', 'opinions', 'organs'],
  'feedback.list': ['feedback'],
  'feedback.get': ['feedback', 'measures', 'sources'],
  'comparison.get': comparison,
  'findings.list': comparison,
  'motions.list': ['motions'],
  'motions.get': ['motions', 'documents', 'office'],
  'suggestions.list': ['suggestions', 'organs'],
  'suggestions.get': ['suggestions'],
  'commitments.list': ['commitments', 'organs'],
  'targets.list': ['targets'],
  'projects.list': ['projects'],
  'organs.list': ['organs', 'points', 'opinions', 'suggestions', 'commitments'],
  'organs.get': ['organs', 'points', 'opinions', 'suggestions', 'motions', 'commitments', 'feedback', 'office'],
  'desk.get': 'everything',
  'due.list': 'everything',
  'status.get': 'everything',
  'rules.list': ['rulePacks'],
  'briefs.kinds': [],
  'briefs.preview': 'everything',
  'briefs.history': ['briefs'],
  'briefs.issued': ['briefs'],
  'briefs.changesSince': 'everything',
  'templates.list': ['templates'],
  'tables.export': 'everything',
  'suggestions.exportList': 'everything',
} as const satisfies Partial<Record<CallName, Reads>>;

export type ReadCall = keyof typeof collectionsRead;

export function isRead(name: string): name is ReadCall {
  return Object.hasOwn(collectionsRead, name);
}

/** The collections that a call reads; of a call that nobody listed, every one. */
export function readsOf(name: string): Reads {
  return isRead(name) ? collectionsRead[name] : 'everything';
}
