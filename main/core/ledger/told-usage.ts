import type { Collection } from '#shared/domain/ledger.ts';
import { isMessageKey, type Told, told, toldTogether } from '#shared/messages/catalogue.ts';

/** Where a record is named, for people: `意见条目 3 条、代表建议 2 件`. */
export function toldUsage(usage: ReadonlyMap<Collection, number>): Told {
  const parts = [...usage].map(([collection, count]) => {
    const key = `used.${collection}`;
    return isMessageKey(key) ? told(key, { count }) : String(count);
  });
  return toldTogether(parts);
}
