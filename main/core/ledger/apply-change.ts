import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { Workspace } from '../context-parts.ts';

/**
 * Makes a change from the ledger as it stands when its turn has come, and applies it. A change without operations (everything stood so
 * already) is no change and leaves no trace.
 */
export async function applyChange(context: Workspace, make: (ledger: Ledger) => Change): Promise<void> {
  await context.store.applyMade(make);
}
