import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { Workspace } from '../context-parts.ts';
import { CoreError } from '../core-error.ts';

/** How often a change is made afresh when another one came first. */
const tries = 5;

/**
 * Makes a change from the ledger as it stands and applies it; makes it again when the ledger moved on meanwhile. A change
 * without operations (everything stood so already) is no change and leaves no trace.
 */
export async function applyChange(context: Workspace, make: (ledger: Ledger) => Change): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const change = make(context.store.ledger);
    if (change.operations.length === 0) return;
    try {
      await context.store.apply(change);
      return;
    } catch (error) {
      if (!(error instanceof CoreError && error.code === 'conflict') || attempt >= tries) throw error;
    }
  }
}
