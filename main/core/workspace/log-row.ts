import type { LogRow } from '#shared/contract/workspace-calls.ts';
import type { LogHead } from '../store/log-line.ts';

/** A log entry as the trail lists it. */
export function toLogRow({ seq, at, who, what, title, undoes, redoes, records }: LogHead): LogRow {
  return { id: `log-${seq}`, seq, at, who, what, title, undoes: undoes ?? null, redoes: redoes ?? null, records };
}
