import { describe, expect, it } from 'vitest';
import type { Duty } from '#shared/domain/duty.ts';
import { dutyOutcome } from './duty-outcome.ts';

const due = {
  date: '2026-05-29',
  original: '2026-05-29',
  because: { type: 'manual', by: '', on: '' },
  changes: [],
} as never;
const told = (rest: Partial<Duty>, today = '2026-07-01') =>
  dutyOutcome('实施方案', { due, state: 'open', metOn: null, ...rest }, today);

describe('what became of a paper that was owed', () => {
  it('is told with its last day, the day on which it came, and how late that was', () => {
    expect(told({ state: 'met', metOn: '2026-05-27' })).toBe(
      '实施方案报送期限为2026年5月29日，2026年5月27日收到，按期。',
    );
    expect(told({ state: 'met', metOn: '2026-05-29' })).toBe(
      '实施方案报送期限为2026年5月29日，2026年5月29日收到，按期。',
    );
    expect(told({ state: 'met', metOn: '2026-06-04' })).toBe(
      '实施方案报送期限为2026年5月29日，2026年6月4日收到，逾期6天。',
    );
    expect(told({ state: 'met' })).toBe('实施方案报送期限为2026年5月29日，已收到。');
  });

  it('is told of one that did not come by the day on which it is asked, or on which the work ended', () => {
    expect(told({})).toBe('实施方案报送期限为2026年5月29日，尚未收到，已逾期33天。');
    expect(told({}, '2026-05-29')).toBe('实施方案报送期限为2026年5月29日，尚未收到，未到期。');
    expect(told({ state: 'void', endedOn: '2026-06-03' })).toBe(
      '实施方案报送期限为2026年5月29日，办理结束时未收到，逾期5天。',
    );
    expect(told({ state: 'void', endedOn: '2026-05-20' })).toBe('实施方案报送期限为2026年5月29日，办理结束时未收到。');
    expect(told({ state: 'void' })).toBe('实施方案报送期限为2026年5月29日，办理结束时未收到。');
  });

  it('is not told where no day was set', () => {
    expect(told({ due: null })).toBeNull();
  });
});
