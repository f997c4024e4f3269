import type { CallName } from '#shared/contract/contract.ts';
import { briefHandlers } from './briefs/brief-handlers.ts';
import { comparisonHandlers } from './findings/comparison-handlers.ts';
import { findingsHandlers } from './findings/findings-handlers.ts';
import type { Handlers } from './handler.ts';
import { chaseHandlers } from './ledger/chases/chase-handlers.ts';
import { commitmentHandlers } from './ledger/commitments/commitment-handlers.ts';
import { dueHandlers } from './ledger/dues/due-handlers.ts';
import { identityHandlers } from './ledger/identity/identity-handlers.ts';
import { listHandlers } from './ledger/lists/list-handlers.ts';
import { meetingHandlers } from './ledger/meetings/meeting-handlers.ts';
import { motionHandlers } from './ledger/motions/motion-handlers.ts';
import { offerHandlers } from './ledger/offers/offer-handlers.ts';
import { rulesHandlers } from './ledger/office/rules-handlers.ts';
import { feedbackHandlers } from './ledger/opinions/feedback-handlers.ts';
import { opinionHandlers } from './ledger/opinions/opinion-handlers.ts';
import { organHandlers } from './ledger/organs/organ-handlers.ts';
import { evidenceHandlers } from './ledger/points/evidence-handlers.ts';
import { pointHandlers } from './ledger/points/point-handlers.ts';
import { deskHandlers } from './ledger/status/desk-handlers.ts';
import { suggestionHandlers } from './ledger/suggestions/suggestion-handlers.ts';
import { libraryHandlers } from './library/library-handlers.ts';
import { searchHandlers } from './search/search-handlers.ts';
import { backupHandlers } from './workspace/backup-handlers.ts';
import { mergeHandlers } from './workspace/merge/merge-handlers.ts';
import { packageHandlers } from './workspace/package-handlers.ts';
import { workspaceHandlers } from './workspace/workspace-handlers.ts';

/** Who answers which call. */
export const allHandlers: Handlers<CallName> = {
  ...workspaceHandlers,
  ...backupHandlers,
  ...packageHandlers,
  ...mergeHandlers,
  ...libraryHandlers,
  ...searchHandlers,
  ...briefHandlers,
  ...opinionHandlers,
  ...pointHandlers,
  ...dueHandlers,
  ...chaseHandlers,
  ...offerHandlers,
  ...evidenceHandlers,
  ...feedbackHandlers,
  ...suggestionHandlers,
  ...listHandlers,
  ...organHandlers,
  ...meetingHandlers,
  ...motionHandlers,
  ...identityHandlers,
  ...deskHandlers,
  ...commitmentHandlers,
  ...comparisonHandlers,
  ...findingsHandlers,
  ...rulesHandlers,
};
