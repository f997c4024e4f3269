import type { OrganRecord } from './office-records.ts';
import type { EarlierName } from './organ-name-on.ts';

/** Names of organs by id, because records hold ids. */
export type OrganNames = ReadonlyMap<string, string>;

/** Organs of one title are told apart by their place. */
export function organLabels(organs: readonly OrganRecord[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { title } of organs) counts.set(title, (counts.get(title) ?? 0) + 1);
  const label = ({ title, place }: OrganRecord) =>
    (counts.get(title) ?? 0) > 1 && place ? `${title} · ${place}` : title;
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
  const earlier = organs.flatMap((one) => one.earlier ?? []);
  return (id, day) => earlier.find((one) => one.id === id && day < one.until)?.name ?? names.get(id) ?? id;
}
