import type { CallName } from '#shared/contract/contract.ts';
import type { Handlers } from '../handler.ts';
import { briefHandlers } from './brief-handlers.ts';
import { comparisonHandlers } from './comparison-handlers.ts';
import { findingsHandlers } from './findings-handlers.ts';
import { commitmentHandlers } from './follow-up-commitments.ts';
import { deskHandlers } from './follow-up-desk.ts';
import { dueHandlers } from './follow-up-dues.ts';
import { evidenceHandlers } from './follow-up-evidence.ts';
import { feedbackHandlers } from './follow-up-feedback.ts';
import { meetingHandlers } from './follow-up-meetings.ts';
import { motionHandlers } from './follow-up-motions.ts';
import { opinionHandlers } from './follow-up-opinions.ts';
import { organHandlers } from './follow-up-organs.ts';
import { pointHandlers } from './follow-up-points.ts';
import { suggestionHandlers } from './follow-up-suggestions.ts';
import { identityHandlers } from './identity-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import { offerHandlers } from './offer-handlers.ts';
import { rulesHandlers } from './rules-handlers.ts';
import { searchHandlers } from './search-handlers.ts';
import { workspaceHandlers } from './workspace-handlers.ts';

/** Who answers which call. */
export const allHandlers: Handlers<CallName> = {
  ...workspaceHandlers,
  ...libraryHandlers,
  ...searchHandlers,
  ...briefHandlers,
  ...opinionHandlers,
  ...pointHandlers,
  ...dueHandlers,
  ...offerHandlers,
  ...evidenceHandlers,
  ...feedbackHandlers,
  ...suggestionHandlers,
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
