import type { OrganRecord } from './office-records.ts';
import type { EarlierName } from './organ-name-on.ts';
import { organShower } from './shown-organ.ts';

/** Names of organs by id, because records hold ids. */
export type OrganNames = ReadonlyMap<string, string>;

/** Names of organs as they are shown, alike for all (`shown-organ.ts`); those of one name are told apart by their place. */
export function organLabels(organs: readonly OrganRecord[]): Map<string, string> {
  const show = organShower(organs);
  const counts = new Map<string, number>();
  for (const organ of organs) counts.set(show(organ), (counts.get(show(organ)) ?? 0) + 1);
  const label = (organ: OrganRecord) => {
    const name = show(organ);
    return (counts.get(name) ?? 0) > 1 && organ.place ? `${name} · ${organ.place}` : name;
  };
  return new Map(organs.map((organ) => [organ.id, label(organ)]));
}

/** The name of every organ, also by the ids of the names that are kept in its account. A record may name an organ by an abbreviation's id. */
export function organNames(organs: readonly (OrganRecord & { otherIds?: readonly string[] })[]): OrganNames {
  const labels = organLabels(organs);
  return new Map(
    organs.flatMap(({ id, otherIds = [], title }) =>
      [id, ...otherIds].map((one) => [one, labels.get(id) ?? title] as const),
    ),
  );
}

/** Tells what the organ of an id was called on an ISO day; the id itself where nobody knows it. */
export type NameOn = (id: string, day: string) => string;

/** The names of organs on past days. */
export function organNamesOn(
  organs: readonly (OrganRecord & { otherIds?: readonly string[]; earlier?: EarlierName[] })[],
): NameOn {
  const names = organNames(organs);
  const show = organShower(organs);
  const earlier = organs.flatMap((organ) =>
    (organ.earlier ?? []).map((one) => ({ ...one, name: show(organ, one.name) })),
  );
  return (id, day) => earlier.find((one) => one.id === id && day < one.until)?.name ?? names.get(id) ?? id;
}
