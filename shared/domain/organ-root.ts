import type { OrganRecord } from './office-records.ts';
import { shownIn } from './shown-organ.ts';

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

/** Organs each once, under the first of their names: two that went into one are one. The same list where none stands twice. */
export function eachOrganOnce<S extends readonly string[]>(organs: Organs, ids: S): S | string[] {
  if (ids.length < 2) return ids;
  const roots = ids.map((id) => organRoot(organs, id)?.id ?? id);
  return new Set(roots).size === ids.length ? ids : ids.filter((_, at) => roots.indexOf(roots[at] ?? '') === at);
}

/** Names of some organs as they are shown, each organ once. */
export function organTitles(organs: Organs, ids: readonly string[]): string[] {
  return eachOrganOnce(organs, ids).map((id) => organTitle(organs, id));
}

/**
 * The name under which the organ is shown that an id leads to, alike for all organs of the ledger (`shown-organ.ts`); the id itself when it leads
 * nowhere, an empty text for null. Where names are compared, the title of the record itself is.
 */
export function organTitle(organs: Organs, id: string | null): string {
  const root = organRoot(organs, id);
  return root ? shownIn(organs)(root) : (id ?? '');
}
