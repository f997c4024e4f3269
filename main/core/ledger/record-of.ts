import type { Collection, Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import { CoreError } from '../core-error.ts';

/** The record with this id. Errors: `not-found`. */
export function recordOf<C extends Collection>(ledger: Pick<Ledger, C>, collection: C, id: string): LedgerRecords[C] {
  const records: Readonly<Record<string, LedgerRecords[C]>> = ledger[collection];
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  if (record === undefined) throw new CoreError('not-found', { id });
  return record;
}

/** `entered` with further fields that a person set, each once. */
export function withEntered(entered: readonly string[], ...fields: string[]): string[] {
  return [...new Set([...entered, ...fields])];
}
