import type { DeputyRecord } from '#shared/domain/office-records.ts';
import { stableId } from '../../stable-id.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import type { LedgerPlaces } from '../places/ledger-places.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { seatFor } from '../places/seat.ts';
import { type DeputyGroup, deputyGroups } from './deputy-groups.ts';
import { delegationKey, deputyMentions } from './deputy-mentions.ts';

type Person = Pick<DeputyGroup, 'name' | 'delegation' | 'place' | 'isOwn'>;

function signOf({ name, delegation, place, isOwn }: Person): string {
  return [name, delegation === null ? '' : delegationKey(delegation), isOwn ? '' : (place ?? '?')].join(' ');
}

/** Id of a deputy: of the name alone for the first of that name at home, else with what tells the person apart. */
function idOf({ name, delegation, place, isOwn }: Person, isFirst: boolean): string {
  const apart = isFirst ? [] : [delegation === null ? '?' : delegationKey(delegation)];
  return stableId('d', name, ...(isOwn ? [] : [place ?? '?']), ...apart);
}

/** Groups of persons with the ids of their records; a record that somebody worked on keeps its own. */
function withIds(
  groups: readonly DeputyGroup[],
  worked: readonly DeputyRecord[],
  places: LedgerPlaces,
): [string, DeputyGroup][] {
  const held = new Map(
    worked.map(({ id, title, delegation, place = null }) => {
      const isOwn = place === null || seatFor(places, '', place).isOwn;
      return [signOf({ name: title, delegation, place, isOwn }), id];
    }),
  );
  const taken = new Set(held.values());
  return groups.map((group) => {
    const own = held.get(signOf(group));
    if (own !== undefined) return [own, group];
    const id = idOf(group, group.isFirst);
    return [taken.has(id) ? idOf(group, false) : id, group];
  });
}

/** The persons whom the motions and suggestions of a draft name, by the ids of their records. */
export function namedDeputies(draft: LedgerDraft, places: LedgerPlaces): [string, DeputyGroup][] {
  const records = { motions: draft.all('motions'), suggestions: draft.all('suggestions') };
  const mentions = deputyMentions(records, (record) => placeOfRecord(draft, record));
  const worked = draft.all('deputies').filter((one) => one.entered.length > 0);
  return withIds(deputyGroups(mentions, places), worked, places);
}

/**
 * The deputies who move motions and suggestions, each once: told apart by delegation and place. What a person entered of one
 * stays; one whom no record names any more and nobody worked on goes.
 */
export function joinDeputies(draft: LedgerDraft, places: LedgerPlaces): void {
  const named = new Map(namedDeputies(draft, places));
  const worked = draft.all('deputies').filter((one) => one.entered.length > 0);
  for (const [id, { name, delegation, place }] of named) {
    const known = draft.get('deputies', id) ?? { id, title: name, delegation, phone: '', note: '', entered: [] };
    const { place: _, ...rest } = known;
    const next = { ...rest, ...(place === null ? {} : { place }) };
    draft.put('deputies', known.entered.includes('delegation') ? next : { ...next, delegation });
  }
  const kept = new Set(worked.flatMap((one) => one.mergedInto ?? []));
  for (const { id, entered } of draft.all('deputies')) {
    if (entered.length === 0 && !named.has(id) && !kept.has(id)) draft.remove('deputies', id);
  }
}
