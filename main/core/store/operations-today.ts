import type { Collection, Operation } from '#shared/domain/ledger.ts';
import { collections } from './collections.ts';
import type { LogLine } from './log-line.ts';
import { currentSchema, migrate } from './migrations/migrate.ts';
import type { Snapshot } from './snapshot.ts';
import { unfitRecords } from './unfit-records.ts';

type Side = 'before' | 'after';

/** The records of one side of a line as a small snapshot of their own, brought to the schema of today. */
function recordsOf({ schema, operations }: LogLine, side: Side): Snapshot['collections'] {
  const records: Snapshot['collections'] = {};
  for (const one of operations) {
    const record = one[side];
    if (record !== null) records[one.collection] = { ...records[one.collection], [one.id]: record };
  }
  return migrate({ schema, seq: 0, savedAt: '', collections: records }, schema).collections;
}

function fittingOf(records: Snapshot['collections'], collection: Collection, id: string): unknown {
  const record = records[collection]?.[id] ?? null;
  return record !== null && unfitRecords(collection, { [id]: record }).length > 0 ? null : record;
}

/**
 * The operations of a line of the log with their records as they are today, whatever release wrote it, for people to read. What no
 * longer is a record, or never was a fitting one, is left out; to take a line back, the whole ledger around it is asked instead.
 */
export function operationsToday(line: LogLine): Operation[] {
  if (line.schema === currentSchema) return line.operations;
  const [before, after] = [recordsOf(line, 'before'), recordsOf(line, 'after')];
  return line.operations.flatMap(({ collection, id }): Operation[] => {
    if (!collections.includes(collection)) return [];
    const sides = { before: fittingOf(before, collection, id), after: fittingOf(after, collection, id) };
    return sides.before === null && sides.after === null ? [] : [{ collection, id, ...sides } as Operation];
  });
}
