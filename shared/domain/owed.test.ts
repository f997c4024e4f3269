import { describe, expect, it } from 'vitest';
import { type Duty, isOverdue } from './duty.ts';
import { nextOwed } from './owed.ts';

const today = '2026-11-21';

function duty(kind: Duty['kind'], date: string | null, patch: Partial<Duty> = {}): Duty {
  const because = { by: 'person', who: '周敏', enteredOn: today, reason: '' } as const;
  return {
    id: `s1~${kind}~1`,
    kind,
    collection: 'suggestions',
    record: 's1',
    round: 1,
    opinion: null,
    organs: [],
    due: date === null ? null : { date, original: date, because, changes: [] },
    state: 'open',
    metOn: null,
    ...patch,
  };
}

describe('what an item owes next', () => {
  it('is the open duty whose day comes first, with the days until it', () => {
    const duties = [duty('answer', '2026-12-01'), duty('contact', '2026-11-18'), duty('support', '2026-11-25')];
    expect(nextOwed(duties, today)).toEqual({ kind: 'contact', round: 1, due: '2026-11-18', days: -3 });
  });

  it('is nothing that was met, has ended, or has no day', () => {
    const duties = [
      duty('answer', '2026-11-01', { state: 'met', metOn: '2026-10-30' }),
      duty('rating', '2026-11-10', { state: 'void' }),
      duty('support', null),
    ];
    expect(nextOwed(duties, today)).toBeNull();
  });

  it('is never a window that closes without anybody being late', () => {
    expect(nextOwed([duty('return', '2026-11-01')], today)).toBeNull();
  });

  it('is late exactly when a duty is overdue: the due day itself is not', () => {
    for (const date of ['2026-11-20', '2026-11-21', '2026-11-22']) {
      const one = duty('answer', date);
      expect((nextOwed([one], today)?.days ?? 0) < 0).toBe(isOverdue(one, today));
    }
  });
});
