import { describe, expect, it } from 'vitest';
import type { DueDate } from '#shared/domain/due-date.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { correctDue, extendDue, listedDue, recountDue } from '../dues/change-due.ts';
import { dueAt } from './due-at.ts';

const first = inventedDue('2027-06-05');
const stepOn = (on: string) => ({ on, enteredOn: on, by: '周文', reason: '涉及部门多', allowedBy: '', letter: '' });
const dayAt = (due: DueDate, day: string) => dueAt(due, day)?.date;

describe('a due date as it stood on a day', () => {
  it('counts an extension from its day alone', () => {
    const extended = extendDue(first, { ...stepOn('2027-05-20'), to: '2027-07-05' });
    expect(dayAt(extended, '2027-05-19')).toBe('2027-06-05');
    expect(dayAt(extended, '2027-05-20')).toBe('2027-07-05');
  });

  it('has the corrected day from the beginning, on whatever day the correction was decided', () => {
    const right = correctDue(first, { ...stepOn('2027-09-01'), to: '2027-06-15' });
    expect(dayAt(right, '2027-05-01')).toBe('2027-06-15');
  });

  it('has the day before an extension as long as only the extended day was put right', () => {
    const extended = extendDue(first, { ...stepOn('2027-05-20'), to: '2027-07-05' });
    const right = correctDue(extended, { ...stepOn('2027-06-01'), to: '2027-07-15' });
    expect(['2027-05-19', '2027-06-01'].map((day) => dayAt(right, day))).toEqual(['2027-06-05', '2027-07-15']);
  });

  it('has the day put right before an extension that came after', () => {
    const right = correctDue(first, { ...stepOn('2027-04-01'), to: '2027-06-15' });
    const extended = extendDue(right, { ...stepOn('2027-05-20'), to: '2027-07-05' });
    expect(['2027-03-10', '2027-05-20'].map((day) => dayAt(extended, day))).toEqual(['2027-06-15', '2027-07-05']);
  });

  it('has the day counted rightly before an extension that was granted earlier, when the count is put right afterwards', () => {
    const extended = extendDue(first, { ...stepOn('2027-05-20'), to: '2027-07-05' });
    const right = recountDue(extended, inventedDue('2027-09-05'), stepOn('2027-08-01'), 'correction');
    expect(right && ['2027-05-19', '2027-06-20', '2027-08-01'].map((day) => dayAt(right, day))).toEqual([
      '2027-09-05',
      '2027-09-05',
      '2027-09-05',
    ]);
  });

  it('has the day put right in the place of one that was counted anew', () => {
    const anew = recountDue(first, inventedDue('2027-09-05'), stepOn('2027-08-01'), 'new-rule');
    const same = anew && correctDue(anew, { ...stepOn('2027-08-02'), to: '2027-09-05' });
    const other = anew && correctDue(anew, { ...stepOn('2027-08-02'), to: '2027-09-10' });
    expect(anew && dayAt(anew, '2027-07-01')).toBe('2027-06-05');
    expect(same && dayAt(same, '2027-07-01')).toBe('2027-09-05');
    expect(other && dayAt(other, '2027-07-01')).toBe('2027-09-10');
  });

  it('keeps the day that held until a list moved it, also where the moved day is put right', () => {
    const moved = listedDue(first, first.because, { ...stepOn('2027-05-20'), to: '2027-07-05' });
    const right = correctDue(moved, { ...stepOn('2027-06-10'), to: '2027-07-06' });
    expect(['2027-05-19', '2027-05-20', '2027-06-10'].map((day) => dayAt(right, day))).toEqual([
      '2027-06-05',
      '2027-07-06',
      '2027-07-06',
    ]);
  });
});
