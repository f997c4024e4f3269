import type { PointStatus } from './point-status.ts';
import type { Transition } from './transition.ts';

export const openPointStatuses = [
  'not-handed-over',
  'handed-over',
  'in-progress',
  'partly-done',
  'done-to-check',
] as const satisfies readonly PointStatus[];

export const closedPointStatuses = [
  'done',
  'tracking',
  'not-adopted',
  'not-applicable',
] as const satisfies readonly PointStatus[];

const open: readonly string[] = openPointStatuses;

/** True while somebody still owes an answer or a check. */
export function isOpenPoint(status: PointStatus): boolean {
  return open.includes(status);
}

const underWay = ['handed-over', 'in-progress', 'partly-done', 'done-to-check'] as const;

/**
 * How a point may move (product.md, "Status of a point"). `done` and `tracking` need a check; an organ's own word brings a
 * point no further than `done-to-check`. A point that was answered was handed over, so a report or a check may also
 * move one whose hand-over nobody recorded. Re-opening a closed point is a call of its own because it starts a round.
 */
export const pointTransitions: readonly Transition<PointStatus>[] = [
  {
    from: ['not-handed-over'],
    to: 'handed-over',
    who: 'committee',
    needs: ['hand-over-date'],
    follows: ['due-counted'],
  },
  {
    from: ['handed-over', 'in-progress'],
    to: 'not-handed-over',
    who: 'committee',
    needs: ['reason'],
    follows: [],
  },
  {
    from: ['not-handed-over', 'handed-over', 'partly-done', 'done-to-check'],
    to: 'in-progress',
    who: 'organ',
    needs: ['hand-over-or-report'],
    follows: [],
  },
  {
    from: ['not-handed-over', 'handed-over', 'in-progress', 'done-to-check'],
    to: 'partly-done',
    who: 'organ',
    needs: ['report-or-check'],
    follows: [],
  },
  {
    from: ['not-handed-over', 'handed-over', 'in-progress', 'partly-done'],
    to: 'done-to-check',
    who: 'organ',
    needs: ['self-report-done'],
    follows: [],
  },
  {
    from: ['not-handed-over', ...underWay, 'tracking'],
    to: 'done',
    who: 'committee',
    needs: ['check-done'],
    follows: ['round-closed'],
  },
  {
    from: underWay,
    to: 'tracking',
    who: 'committee',
    needs: ['check', 'explanation'],
    follows: ['round-closed', 'tracked-on'],
  },
  { from: underWay, to: 'not-adopted', who: 'committee', needs: ['explanation'], follows: ['round-closed'] },
  {
    from: openPointStatuses,
    to: 'not-applicable',
    who: 'committee',
    needs: ['explanation'],
    follows: ['round-closed'],
  },
  {
    from: closedPointStatuses,
    to: 'in-progress',
    who: 'committee',
    needs: ['reason'],
    follows: ['new-round'],
    call: 'points.reopen',
  },
];
