import type { CallName } from '#shared/contract/contract.ts';
import type { Handlers } from '../handler.ts';
import { libraryHandlers } from './library-handlers.ts';
import { workspaceHandlers } from './workspace-handlers.ts';

/** Who answers which call. */
export const allHandlers: Partial<Handlers<CallName>> = {
  ...workspaceHandlers,
  ...libraryHandlers,
};
