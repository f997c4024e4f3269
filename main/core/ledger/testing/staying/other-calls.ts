import type { CallName } from '#shared/contract/contract.ts';
import type { motionActions } from './motion-actions.ts';
import type { offerActions } from './offer-actions.ts';
import type { officeActions } from './office-actions.ts';
import type { opinionActions } from './opinion-actions.ts';
import type { placeActions } from './place-actions.ts';
import type { pointActions } from './point-actions.ts';

export type ActionCall =
  | keyof typeof opinionActions
  | keyof typeof pointActions
  | keyof typeof motionActions
  | keyof typeof officeActions
  | keyof typeof placeActions
  | keyof typeof offerActions;

/** Why a call sets nothing that a later reading could change. */
export type Reason =
  /** It answers a question. */
  | 'reads'
  /** It is itself one of the readings that everything else has to outlast. */
  | 'is a disturbance'
  /** It takes away on purpose, or takes back what somebody set: nothing of that is anybody's any more. */
  | 'removes'
  /** It writes files beside the ledger. */
  | 'files'
  /** It steers work under way. */
  | 'jobs';

/** Every call that is no action. The compiler refuses a call that is in neither list. */
export const otherCalls: Record<Exclude<CallName, ActionCall>, Reason> = {
  'workspace.info': 'reads',
  'workspace.backup': 'files',
  'workspace.takeOver': 'files',
  'workspace.verify': 'reads',
  'program.licences': 'reads',
  'backups.list': 'reads',
  'backups.compare': 'reads',
  'backups.restore': 'files',
  'backups.choosePlace': 'files',
  'packages.write': 'files',
  'packages.older': 'files',
  'packages.receive': 'files',
  'packages.open': 'files',
  'packages.compare': 'reads',
  'packages.merge': 'is a disturbance',
  'workspace.workOnCopy': 'files',
  'log.list': 'reads',
  'log.people': 'reads',
  'log.export': 'reads',
  'log.undo': 'removes',
  'jobs.cancel': 'jobs',
  'sources.import': 'is a disturbance',
  'sources.importSamples': 'is a disturbance',
  'sources.removeSamples': 'removes',
  'sources.preview': 'reads',
  'sources.reread': 'is a disturbance',
  'sources.remove': 'removes',
  'sources.list': 'reads',
  'sources.get': 'reads',
  'sources.original': 'reads',
  'sources.page': 'reads',
  'documents.list': 'reads',
  'documents.text': 'reads',
  'search.find': 'reads',
  'opinions.list': 'reads',
  'opinions.get': 'reads',
  'points.list': 'reads',
  'feedback.list': 'reads',
  'feedback.get': 'reads',
  'offers.list': 'reads',
  'comparison.get': 'reads',
  'findings.list': 'reads',
  'motions.list': 'reads',
  'motions.get': 'reads',
  'suggestions.list': 'reads',
  'suggestions.get': 'reads',
  'suggestions.importList': 'is a disturbance',
  'suggestions.exportList': 'reads',
  'commitments.list': 'reads',
  'targets.list': 'reads',
  'projects.list': 'reads',
  'organs.list': 'reads',
  'organs.remove': 'removes',
  'meetings.list': 'reads',
  'meetings.remove': 'removes',
  'suggestions.remove': 'removes',
  'motions.remove': 'removes',
  'deputies.list': 'reads',
  'deputies.remove': 'removes',
  'identities.list': 'reads',
  'organs.get': 'reads',
  'desk.get': 'reads',
  'due.list': 'reads',
  'status.get': 'reads',
  'rules.list': 'reads',
  'briefs.kinds': 'reads',
  'briefs.preview': 'reads',
  'briefs.history': 'reads',
  'briefs.issued': 'reads',
  'briefs.lintFile': 'reads',
  'briefs.changesSince': 'reads',
  'templates.list': 'reads',
  'tables.export': 'reads',
  'lists.list': 'reads',
};
