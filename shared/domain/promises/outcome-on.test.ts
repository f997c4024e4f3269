import { describe, expect, it } from 'vitest';
import { commitmentsKeptRate } from '../rates.ts';
import type { CommitmentRow } from './commitment-row.ts';
import { byOutcome, outcomeCounts, outcomeOn } from './outcome-on.ts';

const today = '2026-11-22';
const row = (id: string, state: CommitmentRow['state'], due: string | null, more: Partial<CommitmentRow> = {}) =>
  ({ id, state, due, answer: null, ...more }) as CommitmentRow;

const all = [
  row('kept', 'kept', '2026-03-31', { decidedOn: '2026-03-20' }),
  row('later', 'open', '2026-12-31'),
  row('undated', 'open', null, { dueText: '本届内' }),
  row('late', 'open', '2026-06-30'),
  row('later-late', 'partly-kept', '2026-08-31'),
  row('proposed', 'proposed', '2026-01-31'),
  row('moved', 'open', '2027-03-31', { passedDue: '2026-10-31' }),
];

describe('what became of a promise by a day', () => {
  it.each([
    ['kept', 'kept'],
    ['later', 'waiting'],
    ['undated', 'undated'],
    ['late', 'unkept'],
    ['later-late', 'unkept'],
    ['proposed', 'proposed'],
    ['moved', 'put-off'],
  ])('of %s is %s', (id, outcome) => {
    expect(outcomeOn(all.find((one) => one.id === id) as CommitmentRow, today)).toBe(outcome);
  });

  it('is not overdue on its very day, and is from the next on', () => {
    const one = row('day', 'open', today);
    expect([outcomeOn(one, today), outcomeOn(one, '2026-11-23')]).toEqual(['waiting', 'unkept']);
  });

  it('is a finding, and nothing overdue, where a person found it missed and no day had passed', () => {
    expect(outcomeOn(row('found', 'missed', null), today)).toBe('found-unkept');
    expect(outcomeOn(row('found', 'partly-kept', '2026-12-31'), today)).toBe('found-unkept');
    expect(outcomeOn(row('found', 'missed', '2026-06-30'), today)).toBe('unkept');
  });

  it('counts each promise once, and none that was dropped', () => {
    const counts = outcomeCounts([...all, row('gone', 'dropped', null)], today);
    expect(counts).toEqual({
      ...{ kept: 1, unkept: 2, 'found-unkept': 0, 'put-off': 1, waiting: 1, undated: 1, proposed: 1 },
    });
    const { numerator, base } = commitmentsKeptRate(all, today);
    expect([numerator, base]).toEqual([counts.kept, counts.kept + counts.unkept + counts['put-off']]);
  });

  it('orders what is overdue first, the longest before the others, and what is kept last', () => {
    expect(byOutcome(all, today).map(({ id }) => id)).toEqual([
      'late',
      'later-late',
      'moved',
      'later',
      'undated',
      'proposed',
      'kept',
    ]);
  });
});
