import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { told } from '#shared/messages/catalogue.ts';
import { checkedPromises } from '../commitments/checked-promises.ts';
import { item } from './desk-item.ts';

/** Promises whose point a check found done: a person says whether they were kept. */
export function checkedPromiseItems(ledger: Ledger): DeskItem[] {
  return checkedPromises(ledger).map(({ commitment, point, check }) =>
    item({
      title: told('desk.promise-title', { title: commitment.title }),
      collection: 'commitments',
      record: commitment.id,
      urgency: 'to-check',
      about: 'checked',
      organ: organTitle(ledger.organs, commitment.organ) || null,
      because: told('because.promise-checked', { number: point.number, point: point.title, on: check.on }),
      action: 'open',
    }),
  );
}
