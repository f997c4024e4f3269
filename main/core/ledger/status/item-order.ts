import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { figuresInOrder } from '../figures-in-order.ts';

/** What a record is put in order by, where days say nothing: its session or its opinion, its number, its title. */
function keyOf(ledger: Ledger, { collection, record }: DeskItem): string {
  const point = collection === 'points' ? ledger.points[record] : undefined;
  if (point)
    return [ledger.opinions[point.opinion]?.title, point.opinion, figuresInOrder(String(point.number))].join('\n');
  const handled =
    collection === 'suggestions'
      ? ledger.suggestions[record]
      : collection === 'motions'
        ? ledger.motions[record]
        : undefined;
  return handled ? [handled.session, figuresInOrder(handled.number ?? ''), handled.title].join('\n') : '';
}

/** Puts items of one day in the order of the office's own lists: by number, never by what records are called inside. */
export function itemOrder(ledger: Ledger): (a: DeskItem, b: DeskItem) => number {
  const keys = new Map<DeskItem, string>();
  const known = (item: DeskItem) => {
    const key = keys.get(item) ?? keyOf(ledger, item);
    keys.set(item, key);
    return key;
  };
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return (a, b) => compare(a.collection, b.collection) || compare(known(a), known(b)) || compare(a.id, b.id);
}
