import { describe, expect, it } from 'vitest';
import { daysKeptLate, keptCounts, keptOn } from './kept-late.ts';

const kept = (due: string | null, decidedOn: string | null) => ({ state: 'kept', due, decidedOn }) as const;

describe('a promise that was kept', () => {
  it('is late by the days from its day to the day on which it was kept', () => {
    expect(daysKeptLate(kept('2025-06-30', '2025-11-25'))).toBe(148);
    expect(daysKeptLate(kept('2025-06-30', '2025-07-01'))).toBe(1);
    expect(daysKeptLate(kept('2025-06-30', '2025-06-30'))).toBe(0);
    expect(daysKeptLate(kept('2025-06-30', '2025-05-01'))).toBe(0);
  });

  it('is neither late nor in time where a day is not known, nor while it is open', () => {
    expect(daysKeptLate(kept(null, '2025-11-25'))).toBeNull();
    expect(daysKeptLate(kept('2025-06-30', null))).toBeNull();
    expect(daysKeptLate({ state: 'missed', due: '2025-06-30', decidedOn: '2025-11-25' })).toBeNull();
    expect(keptOn({ state: 'missed', due: '2025-06-30', decidedOn: '2025-11-25' })).toBeNull();
  });

  it('is counted as kept in time or late from those of which both days are known', () => {
    const rows = [
      kept('2025-06-30', '2025-11-25'),
      kept('2025-06-30', '2025-06-01'),
      kept('2025-06-30', null),
      { state: 'open', due: '2025-06-30' } as const,
    ];
    expect(keptCounts(rows)).toEqual({ kept: 3, base: 2, inTime: 1, late: 1 });
  });
});
