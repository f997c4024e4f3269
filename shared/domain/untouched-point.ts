import type { PointRecord } from './opinion-record.ts';

type Untouched = Pick<
  PointRecord,
  | 'status'
  | 'state'
  | 'round'
  | 'rounds'
  | 'history'
  | 'selfReport'
  | 'check'
  | 'vote'
  | 'evidence'
  | 'nextStep'
  | 'note'
>;

/** What a point has before anything happened to it. */
export function untouchedPoint(state: PointRecord['state']): Untouched {
  return {
    status: 'not-handed-over',
    state,
    round: 1,
    rounds: [],
    history: [],
    selfReport: null,
    check: null,
    vote: null,
    evidence: [],
    nextStep: '',
    note: '',
  };
}
