import type { LedgerDraft } from '../ledger-draft.ts';
import { stableId } from '../stable-id.ts';

/** A person's name: Chinese characters, with a point inside for names of minorities. Collective movers are no person. */
const personName = /^[\u4e00-\u9fff]{1,4}(?:·[\u4e00-\u9fff]{1,8})?[\u4e00-\u9fff]?$/;

/** The deputies who move motions and suggestions, each once, with their delegation where a list tells it. */
export function joinDeputies(draft: LedgerDraft): void {
  const delegations = new Map<string, string | null>();
  const note = (name: string, delegation: string | null) => {
    if (!personName.test(name) || name.length < 2) return;
    const known = delegations.get(name) ?? null;
    // Two delegations for one name are two persons or a mistake: the smaller stands, whatever came first.
    const first = known !== null && delegation !== null && known < delegation ? known : (delegation ?? known);
    delegations.set(name, first);
  };
  for (const motion of draft.all('motions')) for (const name of motion.leadProposers) note(name, null);
  for (const suggestion of draft.all('suggestions')) {
    const [first, ...others] = suggestion.proposers;
    if (first) note(first, suggestion.delegation);
    for (const name of others) note(name, null);
  }
  const ids = new Set<string>();
  for (const [title, delegation] of delegations) {
    const id = stableId('d', title);
    ids.add(id);
    const known = draft.get('deputies', id);
    if (!known) draft.put('deputies', { id, title, delegation, phone: '', note: '', entered: [] });
    else if (known.delegation !== delegation && !known.entered.includes('delegation')) {
      draft.put('deputies', { ...known, delegation });
    }
  }
  for (const deputy of draft.all('deputies')) {
    if (!ids.has(deputy.id) && deputy.entered.length === 0) draft.remove('deputies', deputy.id);
  }
}
