import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { told } from '#shared/messages/catalogue.ts';
import { openSupplements } from '../opinions/open-supplements.ts';
import { item } from './desk-item.ts';

/** Supplements to reports that letters of the office ask for and that did not come; `today` ISO. */
export function supplementItems(ledger: Ledger, today: string): DeskItem[] {
  return openSupplements(ledger).map(({ opinion, document, title, number, on, by }) => {
    const record = ledger.opinions[opinion];
    const organ = organTitle(ledger.organs, record?.lead ?? null) || null;
    const bare = { title: record?.title ?? '', collection: 'opinions', record: opinion, organ } as const;
    const key =
      by === null ? 'because.supplement-undated' : by < today ? 'because.supplement-late' : 'because.supplement-asked';
    const because = told(key, { title, number, on: on ?? told('because.letter-undated'), by: by ?? '' });
    return item({ ...bare, urgency: 'to-check', about: `supplement ${document}`, because, action: 'open' });
  });
}
