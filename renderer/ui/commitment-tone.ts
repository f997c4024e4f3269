import type { Tone } from '#renderer/ui/StatusTag.tsx';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';

/** Green only for a promise that somebody found kept. */
export function commitmentTone(state: CommitmentRecord['state']): Tone {
  if (state === 'kept') return 'done';
  if (state === 'missed') return 'act';
  return state === 'partly-kept' ? 'soon' : 'neutral';
}
