import { placesIn } from '#shared/text/joint-place.ts';
import { splitOrganList } from '#shared/text/organ-name.ts';
import { isPlaceLevel, placeAt } from '#shared/text/place-name.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { withEntered } from '../record-of.ts';
import { oneName } from './organ-id.ts';
import { type Keeper, keep, keeperOf } from './organ-keeper.ts';
import { organsOfTwo } from './organ-kind.rules.ts';

/** Which record keeps a name is asked for every name of a paper; `settleOrgans` asks again when all papers are in. */
const keepers = new WeakMap<LedgerDraft, Keeper>();

function keeperFor(draft: LedgerDraft): Keeper {
  const keeper = keepers.get(draft) ?? keeperOf(draft, draftPlaces(draft));
  keepers.set(draft, keeper);
  return keeper;
}

/**
 * Enters the organ of a name that a paper of `place` prints (null where its place is unknown) unless it is known, and gives its id.
 * Null for names that mean nobody in particular. What a person entered of a known one stays.
 */
export function nameOrgan(draft: LedgerDraft, name: string, place: string | null): string | null {
  const key = oneName(name);
  return key === null ? null : keep(draft, keeperFor(draft), { key, paper: place }).id;
}

/** The organs of 两市生态环境局 in a paper that two cities issue together: that of each. Any other name alone, as printed. */
function eachOfTwo(name: string, place: string | null): string[] {
  const { level = '', rest = '' } = organsOfTwo.form.find(name)?.groups ?? {};
  if (place === null || !isPlaceLevel(level)) return [name];
  const places = [...new Set(placesIn(place).flatMap((one) => placeAt(one, level) ?? []))];
  return places.length === 2 ? places.map((one) => one + rest) : [name];
}

/** Ids of the organs of a printed list (`市教育局、市妇联`), in its order. */
export function nameOrgans(draft: LedgerDraft, names: readonly string[], place: string | null): string[] {
  const ids = names
    .flatMap((name) => splitOrganList(name))
    .flatMap((name) => eachOfTwo(name, place))
    .map((name) => nameOrgan(draft, name, place))
    .filter((id) => id !== null);
  return [...new Set(ids)];
}

/** As `nameOrgan`, for a name that a person gave: the organ stays until a person removes it. */
export function enterOrgan(draft: LedgerDraft, name: string, place: string | null): string | null {
  const id = nameOrgan(draft, name, place);
  const organ = id === null ? null : draft.get('organs', id);
  if (organ) draft.put('organs', { ...organ, entered: withEntered(organ.entered, 'printed') });
  return id;
}
