import type { CommitmentRecord } from './commitment-record.ts';

/** What may become of a promise, in the order in which lists sort it. */
export const commitmentStates = [
  'proposed',
  'open',
  'kept',
  'partly-kept',
  'missed',
  'dropped',
] as const satisfies readonly CommitmentRecord['state'][];

/** True for a promise that counts: one that was dropped is no promise any more. */
export function isCommitmentCounted({ state }: Pick<CommitmentRecord, 'state'>): boolean {
  return state !== 'dropped';
}
