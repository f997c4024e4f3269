import { describe, expect, it } from 'vitest';
import { isInTime } from './in-time.ts';

describe('what an answer tells as done', () => {
  it('was done in time when the answer came before the last day of the limit', () => {
    expect(isInTime('年内', { asked: '2026-07-30', answered: '2026-12-31' })).toBe(true);
    expect(isInTime('年内', { asked: '2026-07-30', answered: '2027-01-04' })).toBe(false);
    expect(isInTime('三个月内', { asked: '2026-07-30', answered: '2026-10-30' })).toBe(true);
    expect(isInTime('三个月内', { asked: '2026-07-30', answered: '2026-11-02' })).toBe(false);
  });

  it('is not known to be in time without a day', () => {
    expect(isInTime('限期', { asked: '2026-07-30', answered: '2026-10-30' })).toBeNull();
    expect(isInTime('年内', { asked: null, answered: '2026-10-30' })).toBeNull();
    expect(isInTime('年内', { asked: '2026-07-30', answered: null })).toBeNull();
  });
});
