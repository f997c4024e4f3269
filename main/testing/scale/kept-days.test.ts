import { describe, expect, it } from 'vitest';
import { keptDays } from './kept-days.ts';

describe('the days of which a backup stands at the end of a year', () => {
  it('are the last seven, the last of each of five weeks and of each month', () => {
    const days = Array.from({ length: 365 }, (_, at) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10));
    const kept = [...keptDays(days)];
    expect(kept.filter((day) => day >= '2025-12-25')).toHaveLength(7);
    expect(kept).toEqual(expect.arrayContaining(['2025-01-31', '2025-06-30', '2025-12-07', '2025-12-21']));
    expect(kept).not.toContain('2025-06-29');
    expect(kept).toHaveLength(21);
  });

  it('are none where nobody worked', () => {
    expect([...keptDays([])]).toEqual([]);
  });
});
