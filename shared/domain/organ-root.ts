import type { OrganRecord } from './office-records.ts';

type Organs = Readonly<Record<string, OrganRecord>>;

/** The organ that keeps the account of `id`: follows mergers to their end. Null for null and for an unknown id. */
export function organRoot(organs: Organs, id: string | null): OrganRecord | null {
  if (id === null || !Object.hasOwn(organs, id)) return null;
  const seen = new Set<string>();
  let organ = organs[id] ?? null;
  while (organ?.mergedInto && !seen.has(organ.id)) {
    seen.add(organ.id);
    organ = organs[organ.mergedInto] ?? organ;
  }
  return organ;
}

/** Full name of the organ an id leads to; the id itself when it leads nowhere, an empty text for null. */
export function organTitle(organs: Organs, id: string | null): string {
  return organRoot(organs, id)?.title ?? id ?? '';
}
