import type { MotionRecord } from './motion-record.ts';
import type { Transition } from './transition.ts';

export type MotionStatus = MotionRecord['status'];

export const motionStatuses = [
  'moved',
  'reviewed',
  'handed-over',
  'implementing',
  'reported',
  'deliberated',
  'answered',
  'closed',
  'withdrawn',
  'converted',
  'merged',
] as const satisfies readonly MotionStatus[];

const over: readonly string[] = ['closed', 'withdrawn', 'converted', 'merged'];

/** True while a motion still needs somebody. */
export function isOpenMotion(status: MotionStatus): boolean {
  return !over.includes(status);
}

/** How a motion moves (代表法 art. 15; the longer chain by the practice of cities, rules.md 2.5). */
export const motionTransitions: readonly Transition<MotionStatus>[] = [
  { from: ['moved'], to: 'reviewed', who: 'presidium', needs: [], follows: [] },
  { from: ['moved', 'reviewed'], to: 'withdrawn', who: 'deputy', needs: ['reason'], follows: [] },
  { from: ['moved', 'reviewed'], to: 'merged', who: 'presidium', needs: ['merge-target'], follows: [] },
  {
    from: ['moved', 'reviewed'],
    to: 'converted',
    who: 'presidium',
    needs: ['suggestion'],
    follows: ['converted'],
    call: 'motions.convert',
  },
  {
    from: ['moved', 'reviewed'],
    to: 'handed-over',
    who: 'committee',
    needs: ['hand-over-date'],
    follows: ['due-counted'],
  },
  { from: ['handed-over', 'reviewed'], to: 'implementing', who: 'organ', needs: [], follows: [] },
  {
    from: ['reviewed', 'handed-over', 'implementing'],
    to: 'reported',
    who: 'organ',
    needs: ['paper-implementation'],
    follows: [],
  },
  { from: ['reported'], to: 'deliberated', who: 'session', needs: ['paper-opinion'], follows: [] },
  { from: ['reported', 'deliberated'], to: 'answered', who: 'organ', needs: ['paper-feedback'], follows: [] },
  { from: ['reported', 'deliberated', 'answered'], to: 'closed', who: 'committee', needs: ['reason'], follows: [] },
  {
    from: ['reported', 'deliberated', 'answered', 'closed'],
    to: 'implementing',
    who: 'committee',
    needs: ['reason'],
    follows: ['new-round'],
  },
];
