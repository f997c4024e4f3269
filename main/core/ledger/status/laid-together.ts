import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { told } from '#shared/messages/catalogue.ts';
import { groupBy } from '../../group-by.ts';

/** Points of one opinion that are late or due on one day are one line: they are chased by one letter. */
export function laidTogether(ledger: Ledger, items: readonly DeskItem[]): DeskItem[] {
  const groups = groupBy(items, (one) => {
    const opinion = one.collection === 'points' ? ledger.points[one.record]?.opinion : undefined;
    return opinion === undefined
      ? one.id
      : `${opinion} ${one.duty} ${one.due} ${one.organ} ${one.chased?.count} ${one.chased?.last}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const opinion = first && group.length > 1 ? ledger.opinions[ledger.points[first.record]?.opinion ?? ''] : undefined;
    if (!first || !opinion) return group;
    const title = told('desk.opinion-points', { title: opinion.title, count: group.length });
    const id = `opinions~${opinion.id}~${first.duty}~${first.due}`;
    return [{ ...first, id, title, collection: 'opinions', record: opinion.id, count: group.length }];
  });
}
