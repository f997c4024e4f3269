import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { Telling } from '#shared/messages/catalogue.ts';
import { operationsBetween } from '../../ledger/operations-between.ts';
import { settleStages } from '../../ledger/settle-stages.ts';
import { applyOperations } from '../../store/apply-operations.ts';
import { mergeOf } from './two-sides.ts';

/** The two sides but for the ledger here, and the ids of the records in conflict of which the other side's word is taken. */
export type OtherWork = { base: Ledger; there: Ledger; taking: ReadonlySet<string>; title: Telling };

/** The change that takes the other side's work over: what nobody changed here since, and of conflicts those that a person decided for it. */
export function mergeChange(here: Ledger, { base, there, taking, title }: OtherWork): Change {
  const { taken, conflicts } = mergeOf({ base, here, there });
  const operations = [...taken, ...conflicts.filter(({ id }) => taking.has(id))];
  if (operations.length === 0) return { what: 'package-merged', title, operations };
  const merged = applyOperations(here, operations, true);
  const settled = applyOperations(merged, settleStages(merged).operations, false);
  return { what: 'package-merged', title, operations: operationsBetween(here, settled) };
}
