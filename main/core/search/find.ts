import type { SearchHit, SearchResult } from '#shared/contract/library-calls.ts';
import type { Clock } from '../context-parts.ts';
import { groupBy } from '../group-by.ts';
import type { TextContext } from '../library/library-context.ts';
import { wordsOf } from './search-form.ts';
import { type RankedHit, searchRecords } from './search-records.ts';
import { searchTexts } from './search-texts.ts';
import { joinedTexts } from './text-cache.ts';

/** Groups in the order in which the screen shows them. */
const groups: SearchHit['group'][] = [
  'documents',
  'points',
  'motions',
  'suggestions',
  'commitments',
  'organs',
  'people',
  'text',
];

/** Hits of each group that are given when the caller asks for no other number. */
const usualLimit = 20;

/** Finds everything that holds all the words of a query. `limit` is per group; `total` counts all. */
export async function find(
  input: { query: string; limit?: number | undefined },
  context: TextContext & Pick<Clock, 'now'>,
): Promise<SearchResult> {
  const started = context.now().getTime();
  const words = wordsOf(input.query);
  const found = words.length === 0 ? [] : await search(words, context);
  const byGroup = groupBy(found, (hit) => hit.group);
  const given = groups.flatMap((group) => {
    const hits = (byGroup.get(group) ?? []).sort(byRank);
    const shown = hits.slice(0, input.limit ?? usualLimit).map((hit) => hit.show());
    return hits.length === 0 ? [] : [{ group, total: hits.length, hits: shown }];
  });
  return {
    query: input.query,
    total: found.length,
    groups: given,
    milliseconds: context.now().getTime() - started,
  };
}

async function search(words: string[], context: TextContext): Promise<RankedHit[]> {
  const { store } = context;
  const { documents, text } = searchTexts(store.ledger, await joinedTexts(context), words);
  return [...documents, ...searchRecords(store.ledger, words), ...text];
}

function byRank(a: RankedHit, b: RankedHit): number {
  return Number(b.inTitle) - Number(a.inTitle) || b.count - a.count || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);
}
