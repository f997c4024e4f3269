import { describe, expect, it } from 'vitest';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { DeadlineRule, RulePack } from '#shared/domain/rule-pack.ts';
import { dueDateFor, latestExtension } from './due-date-for.ts';
import { makeWorkingCalendar } from './working-calendar.ts';

const rule = (change: Partial<DeadlineRule> = {}): DeadlineRule => ({
  id: 'opinion-feedback',
  title: '反馈',
  subject: 'opinion',
  event: 'handed-over',
  action: '提出书面反馈报告',
  count: 3,
  unit: 'month',
  extension: null,
  article: '第八条',
  ...change,
});
const pack = (confirmed: boolean): RulePack => ({
  id: 'yunze',
  title: '云泽市规则',
  place: '云泽市',
  confirmed,
  source: '云泽市办法',
  rules: [],
});
const calendar = makeWorkingCalendar();
const due = (change: Partial<DeadlineRule>, start: string) =>
  dueDateFor({ pack: pack(false), rule: rule(change), start, calendar });

/** The count behind a due date. */
function countOf({ because }: DueDate) {
  if (because.by !== 'rule') throw new Error('not counted by a rule');
  return because;
}

describe('dueDateFor', () => {
  it('explains itself: rule, article, start day, confirmed or not', () => {
    expect(due({}, '2026-06-25').because).toMatchObject({
      rulePack: 'yunze',
      rule: 'opinion-feedback',
      article: '第八条',
      event: 'handed-over',
      start: '2026-06-25',
      count: 3,
      unit: 'month',
      confirmed: false,
    });
    expect(due({}, '2026-06-25').date).toBe('2026-09-25');
  });

  it('does not count the start day', () => {
    expect(due({ count: 10, unit: 'day' }, '2026-03-02').date).toBe('2026-03-12');
    expect(due({ count: 1, unit: 'working-day' }, '2026-03-02').date).toBe('2026-03-03');
  });

  it('takes the last day of a month that has no day of that number, and says so', () => {
    const common = due({ count: 1 }, '2026-01-31');
    expect(common.date).toBe('2026-02-28');
    expect(countOf(common).assumptions).toContain('month-end');
    expect(due({ count: 1 }, '2028-01-31').date).toBe('2028-02-29');
    expect(due({ count: 6 }, '2026-08-31').date).toBe('2027-02-28');
    expect(countOf(due({ count: 1 }, '2026-01-28')).assumptions).not.toContain('month-end');
  });

  it('passes over weekends and holidays, and works on make-up days', () => {
    // 2026: 1 to 7 October are holidays, Saturday 10 October is a working day.
    const found = due({ count: 3, unit: 'working-day' }, '2026-09-30');
    expect(found.date).toBe('2026-10-10');
    expect(countOf(found).skipped).toEqual([
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
      '2026-10-04',
      '2026-10-05',
      '2026-10-06',
      '2026-10-07',
    ]);
    expect(countOf(found).assumptions).toEqual([]);
  });

  it('says that a year without a holiday table is counted by weekends alone', () => {
    const found = due({ count: 5, unit: 'working-day' }, '2035-10-01');
    expect(found.date).toBe('2035-10-08');
    expect(countOf(found).assumptions).toEqual(['weekdays-only']);
  });

  it('lets imported days win over the table', () => {
    const own = makeWorkingCalendar({ '2026-03-03': { id: '2026-03-03', title: '本市活动日', rest: true } });
    const found = dueDateFor({
      pack: pack(true),
      rule: rule({ count: 1, unit: 'working-day' }),
      start: '2026-03-02',
      calendar: own,
    });
    expect(found.date).toBe('2026-03-04');
    expect(countOf(found).skipped).toEqual(['2026-03-03']);
  });

  it('counts back from a meeting', () => {
    expect(due({ event: 'before-meeting', count: 20, unit: 'day' }, '2026-08-27').date).toBe('2026-08-07');
  });

  it('leaves a last day that is a rest day where it is, and says so', () => {
    const found = due({ count: 2, unit: 'day' }, '2026-03-05');
    expect(found.date).toBe('2026-03-07');
    expect(countOf(found).assumptions).toEqual(['ends-on-rest-day']);
  });

  it('says nothing of a last day on which people work, nor of one that was counted in working days', () => {
    expect(countOf(due({ count: 1, unit: 'day' }, '2026-03-02'))).toMatchObject({ skipped: [], assumptions: [] });
    expect(countOf(due({ count: 5, unit: 'month' }, '2026-01-05'))).toMatchObject({ skipped: [], assumptions: [] });
    expect(countOf(due({ count: 2, unit: 'working-day' }, '2026-03-06'))).toMatchObject({
      skipped: ['2026-03-07', '2026-03-08'],
      assumptions: [],
    });
  });

  it('counts working days back from a meeting', () => {
    const before = due({ event: 'before-meeting', count: 2, unit: 'working-day' }, '2026-03-09');
    expect(before.date).toBe('2026-03-05');
    expect(countOf(before).skipped).toEqual(['2026-03-08', '2026-03-07']);
  });
});

describe('latestExtension', () => {
  const extended = (change: Partial<DeadlineRule>, start: string) => {
    const made = rule(change);
    return latestExtension(dueDateFor({ pack: pack(true), rule: made, start, calendar }), made, calendar);
  };

  it('counts months of extension from the first start, so that no day is lost at month ends', () => {
    const long = rule({ extension: { count: 3, unit: 'month', needs: '经同意' } });
    const first = dueDateFor({ pack: pack(true), rule: long, start: '2026-08-31', calendar });
    expect(first.date).toBe('2026-11-30');
    expect(latestExtension(first, long, calendar)).toBe('2027-02-28');
    expect(latestExtension(first, rule(), calendar)).toBeNull();
  });

  it('is nothing where a rule knows no extension', () => {
    expect(extended({ extension: null }, '2026-01-31')).toBeNull();
  });

  it('counts months on months from the start, and everything else from the day that was due', () => {
    const month = { count: 1, unit: 'month', needs: '同意' } as const;
    expect(extended({ count: 1, extension: month }, '2026-01-31')).toBe('2026-03-31');
    expect(extended({ count: 28, unit: 'day', extension: month }, '2026-01-31')).toBe('2026-03-28');
    expect(extended({ count: 1, extension: { ...month, count: 10, unit: 'day' } }, '2026-01-31')).toBe('2026-03-10');
  });

  it('counts from the day that was due where a person set it', () => {
    const made = rule({ count: 1, extension: { count: 1, unit: 'month', needs: '同意' } });
    const because = { by: 'person', who: '周文', enteredOn: '2026-01-31', reason: '' } as const;
    const typed: DueDate = { date: '2026-02-28', original: '2026-02-28', because, changes: [] };
    expect(latestExtension(typed, made, calendar)).toBe('2026-03-28');
  });
});
