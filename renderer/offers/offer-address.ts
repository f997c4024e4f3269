import { citationAddress, toAddress } from '#renderer/base/address.ts';
import type { OfferRow } from '#shared/contract/offer-calls.ts';

/** Where the record of an offer stands, a livelihood project beside its paper; null for one that no page shows. */
export function offerAddress({ collection, record, opinion, from }: OfferRow): string | null {
  switch (collection) {
    case 'points':
      return toAddress('opinions', [opinion ?? ''], { point: record });
    case 'feedback':
      return opinion === null ? toAddress('feedback', [record]) : toAddress('opinions', [opinion]);
    case 'opinions':
    case 'motions':
    case 'suggestions':
    case 'commitments':
      return toAddress(collection, [record]);
    case 'targets':
      return toAddress('targets');
    case 'projects':
      return from.place === null ? null : citationAddress(from.place);
  }
}
