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

/** What due dates are counted from, and so what any duty hangs on. */
const dueBasis = ['rulePacks', 'office', 'holidays', 'meetings'] as const satisfies Reads;

/**
 * Of each call that only reads the collections that its answer is made from: a page asks again when one of these changed.
 * `main/core/handlers/collections-read.test.ts` runs each of them and holds its list against what it really looked at.
 */
export const collectionsRead = {
  'workspace.info': 'everything',
  'log.list': 'everything',
  'search.find': 'everything',
  'sources.list': ['sources'],
  'sources.get': ['sources', 'documents', 'corrections'],
  'sources.original': ['sources'],
  'documents.list': ['documents', 'meetings', 'office'],
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
  'opinions.list': ['opinions', 'points', 'feedback', 'sources', 'documents', 'organs', ...dueBasis],
  'opinions.get': ['opinions', 'points', 'feedback', 'evidence', 'sources', 'organs', ...dueBasis],
  'points.list': ['points', 'opinions', 'feedback', 'organs', ...dueBasis],
  'feedback.list': ['feedback'],
  'feedback.get': ['feedback', 'measures', 'sources'],
  'comparison.get': comparison,
  'findings.list': comparison,
  'motions.list': ['motions', 'documents', 'organs'],
  'motions.get': ['motions', 'documents', 'organs', 'office'],
  'suggestions.list': ['suggestions', 'organs', ...dueBasis],
  'suggestions.get': ['suggestions', 'organs', ...dueBasis],
  'commitments.list': ['commitments', 'organs'],
  'targets.list': ['targets'],
  'sources.preview': 'everything',
  'identities.list': 'everything',
  'projects.list': ['projects'],
  'organs.list': 'everything',
  'organs.get': 'everything',
  'meetings.list': 'everything',
  'deputies.list': 'everything',
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
  'workspace.office': 'changes',
  'workspace.backup': 'changes',
  'log.undo': 'changes',
  'log.redo': 'changes',
  'jobs.cancel': 'changes',
  'sources.import': 'changes',
  'sources.importSamples': 'changes',
  'sources.confirm': 'changes',
  'sources.rename': 'changes',
  'sources.remove': 'changes',
  'sources.removeSamples': 'changes',
  'sources.reread': 'changes',
  'sources.readAnyway': 'changes',
  'sources.correct': 'changes',
  'sources.uncorrect': 'changes',
  'opinions.confirm': 'changes',
  'opinions.handOver': 'changes',
  'opinions.vote': 'changes',
  'opinions.record': 'changes',
  'opinions.strike': 'changes',
  'opinions.redo': 'changes',
  'opinions.update': 'changes',
  'dues.change': 'changes',
  'points.update': 'changes',
  'points.merge': 'changes',
  'points.split': 'changes',
  'points.add': 'changes',
  'points.withdraw': 'changes',
  'points.selfReport': 'changes',
  'points.check': 'changes',
  'points.reopen': 'changes',
  'feedback.attach': 'changes',
  'evidence.add': 'changes',
  'evidence.remove': 'changes',
  'comparison.decide': 'changes',
  'comparison.cover': 'changes',
  'findings.decide': 'changes',
  'motions.update': 'changes',
  'motions.record': 'changes',
  'motions.strike': 'changes',
  'motions.redo': 'changes',
  'motions.convert': 'changes',
  'suggestions.add': 'changes',
  'suggestions.update': 'changes',
  'suggestions.record': 'changes',
  'suggestions.strike': 'changes',
  'suggestions.followUp': 'changes',
  'suggestions.redo': 'changes',
  'suggestions.importList': 'changes',
  'commitments.update': 'changes',
  'identities.decide': 'changes',
  'commitments.add': 'changes',
  'organs.update': 'changes',
  'organs.merge': 'changes',
  'organs.remove': 'changes',
  'meetings.update': 'changes',
  'meetings.merge': 'changes',
  'meetings.remove': 'changes',
  'deputies.update': 'changes',
  'deputies.merge': 'changes',
  'deputies.remove': 'changes',
  'rules.confirm': 'changes',
  'rules.save': 'changes',
  'calendar.import': 'changes',
  'briefs.export': 'changes',
  'templates.add': 'changes',
  'templates.remove': 'changes',
} as const satisfies Record<CallName, Reads | 'changes'>;

type Table = typeof collectionsRead;
export type ReadCall = { [N in CallName]: Table[N] extends 'changes' ? never : N }[CallName];

/** True for a call that only reads. */
export function isRead(name: string): name is ReadCall {
  return Object.hasOwn(collectionsRead, name) && collectionsRead[name as CallName] !== 'changes';
}

/** The collections that a call reads; everything when it is no reading call. */
export function readsOf(name: string): Reads {
  return isRead(name) ? collectionsRead[name] : 'everything';
}
