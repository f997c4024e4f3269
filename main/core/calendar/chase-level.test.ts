import { describe, expect, it } from 'vitest';
import { chaseLevelOn } from './chase-level.ts';

describe('chaseLevelOn', () => {
  it('rises from nothing over blue and yellow to red', () => {
    const due = '2026-09-25';
    expect(chaseLevelOn('2026-08-01', due)).toBeNull();
    expect(chaseLevelOn('2026-08-26', due)).toBe('blue');
    expect(chaseLevelOn('2026-09-18', due)).toBe('yellow');
    expect(chaseLevelOn('2026-09-25', due)).toBe('yellow');
    expect(chaseLevelOn('2026-09-26', due)).toBe('red');
  });

  it("follows the office's own steps", () => {
    expect(chaseLevelOn('2026-08-01', '2026-09-25', [{ level: 'blue', fromDays: 60 }])).toBe('blue');
  });
});
