import { describe, expect, it } from 'vitest';
import { pointStatuses } from './point-status.ts';
import { closedPointStatuses, openPointStatuses, pointTransitions } from './point-transitions.ts';
import { type EvidenceNeed, mayMove, type Transition } from './transition.ts';

/** States that can be reached from `start` when every evidence is at hand. */
function reachable<Status extends string>(table: readonly Transition<Status>[], start: Status): Set<Status> {
  const seen = new Set<Status>([start]);
  for (let grew = true; grew; ) {
    const before = seen.size;
    for (const row of table) if (row.from.some((from) => seen.has(from))) seen.add(row.to);
    grew = seen.size > before;
  }
  return seen;
}

describe('the table of moves', () => {
  it('leads to every state from the first', () => {
    expect([...reachable(pointTransitions, 'not-handed-over')].sort()).toEqual([...pointStatuses].sort());
  });

  it('let no point be done or tracked on without a check', () => {
    const withoutCheck = (need: EvidenceNeed) => !need.startsWith('check');
    for (const from of openPointStatuses) {
      for (const to of ['done', 'tracking'] as const) {
        expect(mayMove(pointTransitions, from, to, withoutCheck).allowed).toBe(false);
      }
    }
  });

  it('let the word of an organ bring a point no further than waiting for its check', () => {
    const onlyReported = (need: EvidenceNeed) => need.startsWith('self-report') || need === 'report-or-check';
    const reached = pointStatuses.filter((to) => mayMove(pointTransitions, 'in-progress', to, onlyReported).allowed);
    expect(reached).toEqual(['partly-done', 'done-to-check']);
  });

  it('open a closed point only by the call that starts a round', () => {
    for (const from of closedPointStatuses) {
      for (const to of openPointStatuses) {
        expect(mayMove(pointTransitions, from, to, () => true).allowed).toBe(false);
      }
      expect(mayMove(pointTransitions, from, 'in-progress', () => true, 'points.reopen')).toEqual({
        allowed: true,
        follows: ['new-round'],
      });
    }
  });

  it('say what is missing, or what is possible instead', () => {
    expect(mayMove(pointTransitions, 'in-progress', 'not-adopted', () => false)).toEqual({
      allowed: false,
      why: 'evidence',
      missing: ['explanation'],
    });
    expect(mayMove(pointTransitions, 'done', 'handed-over', () => true)).toEqual({
      allowed: false,
      why: 'illegal',
      possible: [],
      call: null,
    });
  });
});
