import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { Duty } from '#shared/domain/duty.ts';
import { isFollowedCommitment } from '#shared/domain/figures/followed.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { commitmentDue } from '#shared/domain/promises/commitment-due.ts';
import { standsWithAnswer } from '#shared/domain/promises/letter-promise.ts';

/**
 * A promise with a day: met when a person found it kept. One found missed or kept in part is still owed. Promises that the reader
 * proposed and nobody confirmed are owed too: the desk shows them as what they are.
 */
export function commitmentDuties(
  ledger: Pick<Ledger, 'commitments' | 'feedback' | 'organs' | 'suggestions' | 'office'>,
  commitment: CommitmentRecord,
): Duty[] {
  const { id, state } = commitment;
  const due = commitmentDue(commitment);
  if (due === null || !isFollowedCommitment(ledger, commitment)) return [];
  // The answer owes it.
  if (standsWithAnswer(ledger, commitment)) return [];
  const organ = organRoot(ledger.organs, commitment.organ)?.id ?? commitment.organ;
  return [
    {
      id: `${id}~promise~1`,
      kind: 'promise',
      collection: 'commitments',
      record: id,
      round: 1,
      opinion: null,
      organs: organ === null ? [] : [organ],
      due,
      state: state === 'kept' ? 'met' : state === 'dropped' ? 'void' : 'open',
      metOn: state === 'kept' ? (commitment.decidedOn ?? null) : null,
    },
  ];
}
