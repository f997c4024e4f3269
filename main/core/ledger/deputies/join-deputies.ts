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

/** What a person worked on first, then as their ids stand. */
function byStanding(a: DeputyRecord, b: DeputyRecord): number {
  return Number(b.entered.length > 0) - Number(a.entered.length > 0) || (a.id < b.id ? -1 : 1);
}

/** The records that stand, by what tells a person apart and by the name and place alone. */
function standing(deputies: readonly DeputyRecord[], places: LedgerPlaces) {
  const [bySign, byName] = [new Map<string, DeputyRecord>(), new Map<string, DeputyRecord[]>()];
  for (const one of [...deputies].sort(byStanding)) {
    const { title: name, delegation, place = null } = one;
    const isOwn = place === null || seatFor(places, '', place).isOwn;
    const key = signOf({ name, delegation, place, isOwn });
    if (!bySign.has(key)) bySign.set(key, one);
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return { bySign, byName };
}

/**
 * Groups of persons with the ids of their records. A record that stands keeps its id: for the person whom it tells of, else for one of the
 * same name who has none, because papers tell more or less of delegation and place than before.
 */
function withIds(
  groups: readonly DeputyGroup[],
  deputies: readonly DeputyRecord[],
  places: LedgerPlaces,
): [string, DeputyGroup][] {
  const { bySign, byName } = standing(deputies, places);
  const ids = new Map<DeputyGroup, string>();
  for (const group of groups) {
    const own = bySign.get(signOf(group));
    if (own) ids.set(group, own.id);
  }
  const taken = new Set(ids.values());
  const take = (group: DeputyGroup, id: string) => {
    taken.add(id);
    ids.set(group, id);
  };
  for (const group of groups) {
    if (ids.has(group)) continue;
    const left = byName.get(group.name)?.find((one) => one.entered.length === 0 && !taken.has(one.id));
    if (left) take(group, left.id);
  }
  return groups.map((group) => {
    if (!ids.has(group)) take(group, freeIdOf(group, taken));
    return [ids.get(group) ?? '', group];
  });
}

/** The id of a person of whom no record stands. */
function freeIdOf(group: DeputyGroup, taken: ReadonlySet<string>): string {
  let id = idOf(group, group.isFirst);
  if (taken.has(id)) id = idOf(group, false);
  while (taken.has(id)) id = `${id}x`;
  return id;
}

/** The persons whom the motions and suggestions of a draft name, by the ids of their records. */
export function namedDeputies(draft: LedgerDraft, places: LedgerPlaces): [string, DeputyGroup][] {
  const records = { motions: draft.all('motions'), suggestions: draft.all('suggestions') };
  const mentions = deputyMentions(records, (record) => placeOfRecord(draft, record));
  return withIds(deputyGroups(mentions, places), draft.all('deputies'), places);
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
