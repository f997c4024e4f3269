import type { Ledger } from '#shared/domain/ledger.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { organId } from './name-organ.ts';
import { nameRelation, organKey } from './organ-name-form.ts';

/**
 * The organ that an id or a printed name means: by id, by the very name, by a short or former name, or by the one organ of
 * which the name is an abbreviation. Merged organs redirect. Null when none or several fit.
 */
export function resolveOrgan(ledger: Pick<Ledger, 'organs'>, nameOrId: string): OrganRecord | null {
  const { organs } = ledger;
  const direct = organRoot(organs, nameOrId) ?? organRoot(organs, organId(nameOrId));
  if (direct) return direct;
  const key = organKey(nameOrId);
  const roots = new Map<string, OrganRecord>();
  for (const organ of Object.values(organs)) {
    const named = [organ.title, ...organ.shortNames, ...organ.formerNames].some((name) => organKey(name) === key);
    const root = named || nameRelation(key, organ.title) !== 'none' ? organRoot(organs, organ.id) : null;
    if (named && root) return root;
    if (root) roots.set(root.id, root);
  }
  return roots.size === 1 ? ([...roots.values()][0] ?? null) : null;
}
