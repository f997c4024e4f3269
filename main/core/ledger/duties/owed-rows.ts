import type { DutyCollection } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { nextOwed, type WithOwed } from '#shared/domain/owed.ts';
import { dutiesOfRecord } from './all-duties.ts';

/** The rows of a list, each with what is owed next as of the ISO day `today`: lists show what the desk shows. */
export function withOwed<Item extends { id: string }>(
  ledger: Ledger,
  collection: DutyCollection,
  items: readonly Item[],
  today: string,
): WithOwed<Item>[] {
  return items.map((item) => ({ ...item, owed: nextOwed(dutiesOfRecord(ledger, collection, item.id), today) }));
}
