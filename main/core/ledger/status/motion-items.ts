import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { signersToCheck } from '../motions/few-signers.ts';
import { item } from './desk-item.ts';

/** Motions that fewer deputies moved than the law wants, as the paper prints it: somebody looks, and what a person enters holds. */
export function motionItems(ledger: Ledger): DeskItem[] {
  return Object.values(ledger.motions).flatMap((motion) => {
    const organ = organTitle(ledger.organs, motion.lead) || null;
    const bare = { title: motion.title, collection: 'motions', record: motion.id, urgency: 'to-check', organ } as const;
    return signersToCheck(ledger, motion).map((because) =>
      item({ ...bare, about: 'signers', because, action: 'open' }),
    );
  });
}
