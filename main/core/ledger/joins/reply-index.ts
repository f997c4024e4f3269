import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { groupBy } from '../../group-by.ts';
import { isCalledShort, keysOf, keysOfRecord, mayMean } from '../identity/find-suggestion.ts';
import { factsOf, type Replied, repliesOf } from './replied.ts';

/** Reply letters by what the suggestion that they answer is looked up by. */
type ReplyIndex = {
  byAsk: ReadonlyMap<string, readonly Replied[]>;
  byNumber: ReadonlyMap<string, readonly Replied[]>;
  /** Those of which only the words of a title can tell what they answer. */
  short: readonly Replied[];
};

const kept = keptWith<Ledger['documents'], ReplyIndex>();

function indexOf(documents: Ledger['documents']): ReplyIndex {
  return kept(documents, [], () => {
    const replies = listed(documents).flatMap(repliesOf);
    const numbered = replies.flatMap((one) => keysOf(factsOf(one)).numbers.map((number) => ({ number, one })));
    const byNumber = [...groupBy(numbered, ({ number }) => number)];
    return {
      byAsk: groupBy(replies, (one) => keysOf(factsOf(one)).ask),
      byNumber: new Map(byNumber.map(([number, found]) => [number, found.map(({ one }) => one)])),
      short: replies.filter((one) => isCalledShort(factsOf(one))),
    };
  });
}

/** The reply letters that may answer a suggestion (`mayMean`), without looking at all the others. */
export function repliesNear(documents: Ledger['documents'], suggestion: SuggestionRecord): Replied[] {
  const { byAsk, byNumber, short } = indexOf(documents);
  const { asks, numbers } = keysOfRecord(suggestion);
  const found = new Set([
    ...asks.flatMap((ask) => byAsk.get(ask) ?? []),
    ...numbers.flatMap((number) => byNumber.get(number) ?? []),
    ...short,
  ]);
  return [...found].filter((one) => mayMean(factsOf(one), suggestion));
}
