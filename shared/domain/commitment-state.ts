import type { CommitmentRecord } from './commitment-record.ts';

/** True for a promise that counts: one that was dropped is no promise any more. */
export function isCommitmentCounted({ state }: Pick<CommitmentRecord, 'state'>): boolean {
  return state !== 'dropped';
}
