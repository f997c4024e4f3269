import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { isOpenOpinion } from '#shared/domain/opinion-stage.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { told } from '#shared/messages/catalogue.ts';
import { promisesGone } from '../commitments/promises-gone.ts';
import { item } from './desk-item.ts';

/** Promises of a draft that the formal report does not make any more: somebody says whether they are still followed. */
export function gonePromiseItems(ledger: Ledger): DeskItem[] {
  return promisesGone(ledger)
    .filter(({ formal }) => isOpenOpinion(ledger.opinions[formal.opinion ?? '']?.stage ?? 'closed'))
    .map(({ promise, formal }) =>
      item({
        title: told('desk.promise-title', { title: promise.title }),
        collection: 'commitments',
        record: promise.id,
        urgency: 'to-check',
        about: 'gone',
        organ: organTitle(ledger.organs, promise.organ) || null,
        because: told('because.promise-gone', { title: formal.title }),
        action: 'open',
      }),
    );
}
