import type { Ledger } from '#shared/domain/ledger.ts';
import type { Clock, Workspace } from '../../context-parts.ts';
import { ledgerAt } from './ledger-at.ts';
import { withOrgansAt } from './organs-at.ts';

export type AsOf = { asOf?: string | undefined; basis: 'happened' | 'known' } | undefined;

export type OfDay = {
  ledger: Ledger;
  day: string;
  /** The ledger that knows all that was ever told of the records of `ledger`. */
  whole: Ledger;
  /** The organs with all days that are told of their names and mergers, later ones too. */
  organs: Ledger['organs'];
};

/** The ledger and the day of a question: today's, or an earlier day by what had happened, or by what had been entered. */
export async function asOfDay({ store, today }: Workspace & Clock, input: AsOf): Promise<OfDay> {
  const asOf = input?.asOf;
  // Who registers a merger before its day sees the organs apart until then.
  const day = asOf ?? today();
  if (day >= today()) {
    const now = withOrgansAt(store.ledger, day);
    return { ledger: now, day, whole: now, organs: store.ledger.organs };
  }
  if (input?.basis === 'known') {
    const entered = await store.ledgerAsOf(day);
    const known = withOrgansAt(entered, day);
    return { ledger: known, day, whole: known, organs: entered.organs };
  }
  return { ledger: ledgerAt(store.ledger, day), day, whole: store.ledger, organs: store.ledger.organs };
}
