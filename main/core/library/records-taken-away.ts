import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { type Told, told, toldList } from '#shared/messages/catalogue.ts';
import { toldNumber } from '#shared/messages/numbered-title.ts';
import type { Doubt } from '../ledger/plausible/doubt.ts';

/** So many are named; of the others only the number is told. */
const mostNamed = 10;
const followed = ['suggestions', 'motions'] as const;

function nameOf(ledger: Ledger, collection: (typeof followed)[number], id: string): Told | string {
  const record = ledger[collection][id];
  const title = record?.title ?? id;
  return record?.number ? told('desk.suggestion-title', { number: toldNumber(record.number), title }) : title;
}

/**
 * Asks before another reading of a source takes suggestions or motions out of the ledger, and names them: whoever corrects one line seldom
 * knows how many rows hang on it. None where the change takes none.
 */
export function doubtsOfTaking(ledger: Ledger, { operations }: Pick<Change, 'operations'>): Doubt[] {
  const taken = followed.flatMap((collection) =>
    operations.flatMap((one) =>
      one.collection === collection && one.before !== null && one.after === null
        ? nameOf(ledger, collection, one.id)
        : [],
    ),
  );
  if (taken.length === 0) return [];
  const names = toldList(taken.slice(0, mostNamed));
  return [{ code: 'takes-away', kind: 'unlikely', details: { count: taken.length, names } }];
}
