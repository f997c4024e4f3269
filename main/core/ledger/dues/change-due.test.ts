import { describe, expect, it } from 'vitest';
import { inventedDue } from '../../../testing/invented-due.ts';
import { correctDue, extendDue, recountDue } from './change-due.ts';

const step = {
  on: '2027-09-20',
  enteredOn: '2027-09-20',
  by: '周文',
  reason: '涉及部门多',
  allowedBy: '主任会议',
  letter: '',
};
const due = inventedDue('2027-10-03');

describe('an extension', () => {
  it('moves the day in force, keeps the original, and says who allowed it', () => {
    const twice = extendDue(extendDue(due, { ...step, to: '2027-10-20' }), { ...step, to: '2027-11-03' });
    expect(twice).toMatchObject({ date: '2027-11-03', original: '2027-10-03' });
    expect(twice.changes.map(({ kind, from, allowedBy }) => [kind, from, allowedBy])).toEqual([
      ['extension', '2027-10-03', '主任会议'],
      ['extension', '2027-10-20', '主任会议'],
    ]);
  });

  it.each(['2027-10-03', '2027-09-30'])('to %s, which is not later, is refused', (to) => {
    expect(() => extendDue(due, { ...step, to })).toThrow('bad-input');
  });
});

describe('a correction', () => {
  it('puts a wrong day right: it never held, so the original goes with it', () => {
    expect(correctDue(due, { ...step, to: '2027-09-30' })).toMatchObject({
      date: '2027-09-30',
      original: '2027-09-30',
      changes: [{ kind: 'correction', from: '2027-10-03' }],
    });
  });

  it('of an extended date leaves the day before the extension standing', () => {
    const extended = extendDue(due, { ...step, to: '2027-11-30' });
    expect(correctDue(extended, { ...step, to: '2027-11-03' })).toMatchObject({
      date: '2027-11-03',
      original: '2027-10-03',
    });
  });

  it('to the day that stands is no change', () => {
    expect(correctDue(due, { ...step, to: due.date })).toBe(due);
  });
});

describe('counting anew', () => {
  it('is no change where rule and day are the same', () => {
    expect(recountDue(due, inventedDue('2027-10-03'), step)).toBe(due);
  });

  it('takes the new day and its reason, and keeps a later day that was granted', () => {
    expect(recountDue(due, inventedDue('2027-12-03'), step)).toMatchObject({
      date: '2027-12-03',
      original: '2027-12-03',
    });
    const extended = extendDue(due, { ...step, to: '2028-01-03' });
    expect(recountDue(extended, inventedDue('2027-12-03'), step)).toMatchObject({
      date: '2028-01-03',
      original: '2027-12-03',
    });
  });
});
