import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import type { LedgerDraft } from '../ledger-draft.ts';

/** True for organs of which a person said on which day they got another name, or went into another organ. */
export function isDated({ formerDates = [], mergedOn }: OrganRecord): boolean {
  return formerDates.length > 0 || mergedOn !== undefined;
}

/** True for an account that a reading may lay under another name of the organ: nobody told of its days, or that it stands for itself. */
function mayBeLaid(organ: OrganRecord | null): organ is OrganRecord {
  return organ !== null && !isDated(organ) && !organ.entered.includes('mergedInto');
}

/** The account of a name with those that led to it, as far as the first that a person dated. */
function topOf(draft: LedgerDraft, id: string | null): OrganRecord | null {
  const seen = new Set<string>();
  let organ = id === null ? null : (draft.get('organs', id) ?? null);
  while (organ?.mergedInto && !isDated(organ) && !seen.has(organ.id)) {
    seen.add(organ.id);
    organ = draft.get('organs', organ.mergedInto) ?? null;
  }
  return organ;
}

function keepOne(draft: LedgerDraft, organ: OrganRecord, fuller: string | null): void {
  const isLaid = !organ.entered.includes('mergedInto');
  // What went into another organ on a day keeps that; its fuller name is looked for here, because no reading lays it anywhere.
  const account = topOf(draft, isLaid ? organ.mergedInto : fuller);
  if (isLaid && organ.mergedInto !== null) draft.put('organs', { ...organ, mergedInto: null });
  const isCircle = account !== null && organRoot(draft.records('organs'), organ.id)?.id === account.id;
  if (mayBeLaid(account) && !isCircle) draft.put('organs', { ...account, mergedInto: organ.id });
}

/**
 * Keeps the accounts of organs whose names or mergers a person dated: what a reading finds as a fuller name of one is laid under it, never over
 * it, because the days hold for the name that the person gave. `fullerOf` gives the fuller name that a reading knows of an organ. Two that are
 * both dated stand apart, and a person is asked.
 */
export function keepDated(draft: LedgerDraft, fullerOf: (id: string) => string | null): void {
  const dated = [...draft.all('organs')].filter(isDated).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id } of dated) {
    const organ = draft.get('organs', id);
    if (organ) keepOne(draft, organ, fullerOf(id));
  }
}
