import { describe, expect, it } from 'vitest';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { inventedFeedback, inventedLedger } from '../../../testing/invented-ledger.ts';
import { comparedFeedback } from '../status/compared.ts';
import { askedPoints } from './asked-points.ts';

/** An opinion of three points of which the first was done in the first round, and a report on the second. */
function secondRound(...patches: Partial<PointRecord>[]) {
  const ledger = inventedLedger({ points: 3, feedback: true, suggestions: 0 });
  const points = Object.values(ledger.points).map((point, at) => ({ ...point, round: 2, ...patches[at] }));
  const feedback = inventedFeedback({ round: 2 });
  return { feedback, ledger: { ...ledger, points: Object.fromEntries(points.map((one) => [one.id, one])) } };
}

describe('a report on a second round', () => {
  it('owes no answer to a point that was done before, and one to every other', () => {
    const { ledger, feedback } = secondRound({ round: 1, status: 'done' }, {}, { round: 1, status: 'in-progress' });
    const { asked, settled } = askedPoints({ ...ledger, matches: {}, coverages: {} }, 'op1', feedback);
    expect([asked, settled].map((list) => list.map(({ number }) => number))).toEqual([[2, 3], [1]]);
  });

  it('on some points alone owes no answer to the others, which wait for a report of their own', () => {
    const { ledger, feedback } = secondRound({ round: 1, status: 'done' });
    const known = { ...ledger, matches: {}, coverages: {} };
    const { asked, others } = askedPoints(known, 'op1', { ...feedback, onlyPoints: [2] });
    expect([asked, others].map((list) => list.map(({ number }) => number))).toEqual([[2], [3]]);
    expect(comparedFeedback(known, { ...feedback, onlyPoints: [2] })?.points).toHaveLength(1);
  });

  it('is not told on the desk to have left that point unanswered', () => {
    const { ledger, feedback } = secondRound({ round: 1, status: 'not-applicable' });
    const compared = comparedFeedback({ ...ledger, matches: {}, coverages: {} }, feedback);
    expect(compared?.points).toHaveLength(2);
    expect(Object.values(compared?.counts ?? {}).reduce((all, one) => all + one)).toBe(2);
  });

  it('answers such a point where a person says so', () => {
    const { ledger, feedback } = secondRound({ round: 1, status: 'done' });
    const [first] = Object.keys(ledger.points);
    const made = { on: '2026-11-02', by: '周文' };
    const one = {
      id: 'c',
      title: '',
      point: first ?? '',
      feedback: feedback.id,
      coverage: 'full',
      missing: '',
      ...made,
    } as const;
    const { settled } = askedPoints({ ...ledger, matches: {}, coverages: { c: one } }, 'op1', feedback);
    expect(settled).toEqual([]);
  });

  it('is not asked for what the order left out, and is for a point that somebody added since', () => {
    const step = (on: string) => [
      { from: 'not-handed-over', to: 'handed-over', on, enteredOn: on, by: '周文', note: '' },
    ];
    const { ledger, feedback } = secondRound(
      { round: 1, history: step('2026-05-07') as PointRecord['history'] },
      {},
      { round: 1, history: step('2026-10-05') as PointRecord['history'] },
    );
    const { op1 } = ledger.opinions;
    if (!op1) throw new Error('no opinion');
    const over = {
      number: 1,
      openedOn: '2026-05-07',
      due: null,
      draftDue: null,
      vote: null,
      closedOn: '2026-09-01',
      reason: '',
    };
    const known = { ...ledger, matches: {}, coverages: {}, opinions: { op1: { ...op1, round: 2, rounds: [over] } } };
    const { asked, settled } = askedPoints(known, 'op1', feedback);
    expect([asked, settled].map((list) => list.map(({ number }) => number))).toEqual([[2, 3], [1]]);
  });

  it('in a first round is asked for everything', () => {
    const { ledger } = secondRound({ round: 1, status: 'done' });
    const { settled } = askedPoints({ ...ledger, matches: {}, coverages: {} }, 'op1', inventedFeedback({ round: 1 }));
    expect(settled).toEqual([]);
  });
});
