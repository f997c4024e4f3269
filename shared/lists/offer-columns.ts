import type { OfferRow } from '../contract/offer-calls.ts';
import { type OfferWords, offerWords } from '../messages/offer-words.ts';
import { aroundDifference } from '../text/around-difference.ts';
import { columnsOf } from './list-column.ts';

/** The two sides of an offer, each cut so that a list shows what differs. */
function sideOf(words: OfferWords, side: 'now' | 'value'): string {
  return aroundDifference(words[side], words[side === 'now' ? 'value' : 'now']);
}

/** What later readings say otherwise than persons set it. */
export const offerColumns = columnsOf<OfferRow>()([
  // An offer is answered by its record.
  { key: 'id', heading: 'column.id', on: ['cli'], width: 168, kind: 'text', value: (row) => row.record },
  { key: 'title', heading: 'column.title', on: ['cli'], kind: 'text', value: (row) => row.title },
  {
    key: 'field',
    heading: 'column.field',
    on: ['cli'],
    width: 240,
    kind: 'text',
    value: (row, { say }) => offerWords(say, row).field,
  },
  {
    key: 'now',
    heading: 'column.now',
    on: ['cli'],
    width: 180,
    kind: 'text',
    value: (row, { say }) => sideOf(offerWords(say, row), 'now'),
  },
  {
    key: 'offered',
    heading: 'column.offered',
    on: ['cli'],
    width: 360,
    kind: 'text',
    value: (row, { say }) => sideOf(offerWords(say, row), 'value'),
  },
  { key: 'from', heading: 'offers.from', on: ['cli'], width: 180, kind: 'text', value: (row) => row.from.title },
]);
