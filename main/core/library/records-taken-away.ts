import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { type Told, told, toldList } from '#shared/messages/catalogue.ts';
import { toldNumber } from '#shared/messages/numbered-title.ts';
import { draftOf } from '../ledger/ledger-draft.ts';
import type { Doubt } from '../ledger/plausible/doubt.ts';
import { decidedIds, isTouchedFeedback } from '../ledger/propose/is-touched.ts';

/** So many are named; of the others only the number is told. */
const mostNamed = 10;
const followed = ['suggestions', 'motions'] as const;

function nameOf(ledger: Ledger, collection: (typeof followed)[number], id: string): Told | string {
  const record = ledger[collection][id];
  const title = record?.title ?? id;
  return record?.number ? told('desk.suggestion-title', { number: toldNumber(record.number), title }) : title;
}

/** Titles of the answers that the change takes out although a person worked on them. */
function answersTaken(ledger: Ledger, { operations }: Pick<Change, 'operations'>): string[] {
  const decided = decidedIds(draftOf(ledger));
  const taken = new Set(
    operations.flatMap((one) =>
      one.collection === 'feedback' && one.before !== null && one.after === null ? [one.id] : [],
    ),
  );
  return Object.values(ledger.feedback)
    .filter((one) => taken.has(one.id) && isTouchedFeedback(one, decided))
    .map(({ title }) => title);
}

/**
 * Asks before another reading of a source takes suggestions or motions out of the ledger, or an answer on which a person worked, and names
 * them: whoever corrects one line seldom knows how many rows hang on it. None where the change takes none.
 */
export function doubtsOfTaking(ledger: Ledger, change: Pick<Change, 'operations'>): Doubt[] {
  const { operations } = change;
  const taken: (Told | string)[] = followed.flatMap((collection) =>
    operations.flatMap((one) =>
      one.collection === collection && one.before !== null && one.after === null
        ? nameOf(ledger, collection, one.id)
        : [],
    ),
  );
  taken.push(...answersTaken(ledger, change));
  if (taken.length === 0) return [];
  const names = toldList(taken.slice(0, mostNamed));
  return [{ code: 'takes-away', kind: 'unlikely', details: { count: taken.length, names } }];
}
