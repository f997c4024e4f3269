import { describe, expect, it } from 'vitest';
import { inventedDue } from '../../../testing/invented-due.ts';
import { dueText, movedDueText } from './due-facts.ts';

describe('the day of a promise in its ledger', () => {
  it('stands with the first day, who allowed more time and by which letter', () => {
    const due = inventedDue('2026-12-10', '2026-10-15');
    const changes = due.changes.map((change) => ({ ...change, letter: '云人常办函〔2026〕40号' }));
    expect(movedDueText({ ...due, changes })).toBe(
      '2026年\n12月10日\n（原定2026年10月15日，经主任会议同意延期，云人常办函〔2026〕40号）',
    );
  });

  it('tells of no consent without the letter that gave it', () => {
    const due = inventedDue('2026-12-10', '2026-10-15');
    expect(movedDueText(due)).toBe('2026年\n12月10日\n（原定2026年10月15日）');
    expect(dueText(due)).toBe('2026年\n12月10日');
  });

  it('stands with the first day where nobody is named as having allowed it', () => {
    const due = inventedDue('2026-12-10', '2026-10-15');
    const changes = due.changes.map((change) => ({ ...change, allowedBy: '' }));
    expect(movedDueText({ ...due, changes })).toBe('2026年\n12月10日\n（原定2026年10月15日）');
  });

  it('stands alone where it never moved, and is blank where there is none', () => {
    expect(movedDueText(inventedDue('2026-10-15'))).toBe('2026年\n10月15日');
    expect(movedDueText(null)).toBe('');
  });
});
