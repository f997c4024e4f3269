import type { OrganRecord } from './office-records.ts';

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
