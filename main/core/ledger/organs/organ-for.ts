import type { LedgerDraft } from '../ledger-draft.ts';
import { joinOrgans } from './join-organs.ts';
import { nameOrgan } from './name-organ.ts';
import { resolveOrgan } from './resolve-organ.ts';

/** Id of the organ that a person named by id or by name; a new name is entered as a new organ. */
export function organFor(draft: LedgerDraft, nameOrId: string): string | null {
  const known = resolveOrgan({ organs: draft.records('organs') }, nameOrId);
  if (known) return known.id;
  const id = nameOrgan(draft, nameOrId);
  if (id) joinOrgans(draft);
  return id;
}
