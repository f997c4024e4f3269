import type { Ledger, LogEntry, Operation } from '#shared/domain/ledger.ts';
import { CoreError } from '../core-error.ts';
import { operationsBetween } from '../ledger/operations-between.ts';
import { settleStages } from '../ledger/settle-stages.ts';
import { applyOperations, inverseOf } from '../store/apply-operations.ts';
import type { LogHead, LogLine } from '../store/log-line.ts';
import type { Store } from '../store/store.ts';

/**
 * Takes an entry of the log back. The trail is never rewritten: taking back is a new entry with the opposite operations.
 * Errors: `nothing-to-undo` (the entry is not in the log), `conflict` (another change came meanwhile), `undo-blocked` (what the entry
 * left is not what stands, because the log lost a later change).
 */
export async function takeBack(
  store: Store,
  head: LogHead,
  link: { undoes?: number; redoes?: number },
): Promise<LogEntry> {
  const { seq } = store.state;
  const [line] = await store.log({ before: head.seq + 1, limit: 1 });
  if (line?.seq !== head.seq) throw new CoreError('nothing-to-undo');
  const { what, title } = line;
  const operations = inverseOf(await operationsOf(store, line));
  try {
    return await store.apply({ what, title, operations }, link);
  } catch (error) {
    const isLost = error instanceof CoreError && error.code === 'conflict' && store.state.seq === seq;
    throw isLost ? new CoreError('undo-blocked', error.details, { cause: error }) : error;
  }
}

/** The operations of an entry as records are today. An entry of an earlier release shows in what it made of the whole ledger. */
async function operationsOf(store: Store, { seq, schema, operations }: LogLine): Promise<readonly Operation[]> {
  if (schema === store.state.schema) return operations;
  const { before, after } = await store.ledgersAround(seq);
  return operationsBetween(settled(before), settled(after));
}

/** As the ledger was settled when it was brought over. */
function settled(ledger: Ledger): Ledger {
  return applyOperations(ledger, settleStages(ledger).operations, false);
}
