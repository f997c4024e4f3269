import type { Ledger } from '#shared/domain/ledger.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { nameOn, stoodAlone } from '#shared/domain/organ-name-on.ts';

/** An organ as it was on an ISO day; the same record where nothing of it changed since. */
function organAt(organs: Ledger['organs'], organ: OrganRecord, day: string): OrganRecord {
  const title = nameOn(organ, day);
  const isLaid = organ.mergedInto === null || !stoodAlone(organs, organ, day);
  if (isLaid && title === organ.title) return organ;
  const { mergedOn, ...rest } = organ;
  const named = { ...rest, title, formerNames: organ.formerNames.filter((name) => name !== title) };
  return isLaid && mergedOn !== undefined ? { ...named, mergedOn } : isLaid ? named : { ...named, mergedInto: null };
}

/**
 * The organs as they were on an ISO day: what goes into another organ only later stands for itself, and each bears the name of that day. The same
 * records where no day of a merger or a name makes a difference.
 */
export function organsAt(organs: Ledger['organs'], day: string): Ledger['organs'] {
  const changed = Object.values(organs).flatMap((organ) => {
    const then = organAt(organs, organ, day);
    return then === organ ? [] : [[organ.id, then] as const];
  });
  return changed.length === 0 ? organs : { ...organs, ...Object.fromEntries(changed) };
}

/** The ledger with the organs of a day; the same one where they are as they are now. */
export function withOrgansAt(ledger: Ledger, day: string): Ledger {
  const organs = organsAt(ledger.organs, day);
  return organs === ledger.organs ? ledger : { ...ledger, organs };
}
