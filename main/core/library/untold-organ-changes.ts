import type { Ledger } from '#shared/domain/ledger.ts';
import type { OrganChange } from '#shared/domain/readings/organ-change.ts';
import { resolveOrgan } from '../ledger/organs/resolve-organ.ts';

/** Of the mergers and new names that a source tells, those that the ledger does not know yet, each with the names that are left. */
export function untoldOrganChanges(ledger: Ledger, changes: readonly OrganChange[]): OrganChange[] {
  return changes.flatMap((change) => {
    const target = resolveOrgan(ledger, change.to)?.id ?? null;
    const names = change.names.filter((name) => target === null || resolveOrgan(ledger, name)?.id !== target);
    return names.length === 0 ? [] : [{ ...change, names }];
  });
}
