import type { ListedList } from '#shared/contract/listed-list.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { groupBy } from '../../group-by.ts';
import { placesOf } from './list-place.ts';
import { firstList } from './main-list.ts';

/** The lists that came in and name suggestions, those first that brought most of them in. */
export function listedLists({ lists, suggestions }: Pick<Ledger, 'lists' | 'suggestions'>): ListedList[] {
  const all = Object.values(suggestions);
  const known = new Map(Object.entries(lists));
  const brought = groupBy(all, (one) => firstList(one, known)?.id ?? '');
  const named = groupBy(all.flatMap(placesOf), ({ list }) => list);
  return Object.values(lists)
    .map(({ id, title, session, at, form }) => ({
      ...{ id, title, session, at, sheet: form.sheet },
      named: named.get(id)?.length ?? 0,
      brought: brought.get(id)?.length ?? 0,
    }))
    .filter((one) => one.named > 0)
    .sort((a, b) => b.brought - a.brought || b.named - a.named || (a.id < b.id ? -1 : 1));
}
