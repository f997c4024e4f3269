import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { isFollowedCommitment } from '#shared/domain/figures/followed.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import type { CommitmentBasis } from '#shared/domain/promises/commitment-row.ts';
import { letterPromise } from '#shared/domain/promises/letter-promise.ts';
import { told } from '#shared/messages/catalogue.ts';
import { item } from './desk-item.ts';

/** Promises of reply letters that are nearly what is kept with the answer: a person says whether they are one. */
export function nearPromiseItems(ledger: Ledger): readonly DeskItem[] {
  const { commitments, suggestions, organs, office, feedback } = ledger;
  return kept(commitments, [suggestions, organs, office, feedback], () => seekNear(ledger));
}

const kept = keptWith<Ledger['commitments'], readonly DeskItem[]>();

function seekNear(ledger: CommitmentBasis): DeskItem[] {
  return listed(ledger.commitments).flatMap((one) => {
    const { is, promise } = letterPromise(ledger, one);
    if (is !== 'near' || !isFollowedCommitment(ledger, one)) return [];
    const words = promise.words ?? told('promise.words-missing');
    const time = promise.due?.date ?? promise.dueText ?? told('promise.undated');
    return item({
      title: told('desk.promise-title', { title: one.title }),
      collection: 'commitments',
      record: one.id,
      urgency: 'to-check',
      about: 'near',
      organ: organTitle(ledger.organs, one.organ) || null,
      because: told('because.promise-near', { words, time }),
      action: 'open',
    });
  });
}
