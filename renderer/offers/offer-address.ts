import { toAddress } from '#renderer/base/address.ts';
import type { OfferRow } from '#shared/contract/offer-calls.ts';

/** Where the record of an offer stands. */
export function offerAddress({ collection, record, opinion }: OfferRow): string {
  switch (collection) {
    case 'points':
      return toAddress('opinions', [opinion ?? ''], { point: record });
    case 'feedback':
      return opinion === null ? toAddress('feedback', [record]) : toAddress('opinions', [opinion]);
    case 'opinions':
    case 'motions':
    case 'suggestions':
    case 'commitments':
    case 'projects':
      return toAddress(collection, [record]);
    case 'targets':
      return toAddress('targets');
  }
}
