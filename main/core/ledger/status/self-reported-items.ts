import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { told } from '#shared/messages/catalogue.ts';
import { pointOrgan } from '../points/point-rows.ts';
import { item } from './desk-item.ts';

/** Points of which the organs say that they are done: somebody checks them. */
export function selfReportedItems(ledger: Ledger): DeskItem[] {
  return listed(ledger.points)
    .filter((point) => point.status === 'done-to-check' && point.state !== 'withdrawn')
    .map((point) =>
      item({
        title: `${ledger.opinions[point.opinion]?.title ?? ''} · ${point.title}`,
        collection: 'points',
        record: point.id,
        urgency: 'to-check',
        organ: organTitle(ledger.organs, pointOrgan(ledger, point)) || null,
        because: told('because.self-reported'),
        action: 'check',
        scope: { opinion: point.opinion },
      }),
    );
}
