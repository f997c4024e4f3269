import type { LogRow } from '#shared/contract/workspace-calls.ts';
import type { LogEntry } from '#shared/domain/ledger.ts';

/** A log entry as the trail lists it. */
export function toLogRow(entry: LogEntry): LogRow {
  const { seq, at, who, what, title, undoes, operations } = entry;
  return { id: `log-${seq}`, seq, at, who, what, title, undoes: undoes ?? null, records: operations.length };
}
