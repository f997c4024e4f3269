import { describe, expect, it } from 'vitest';
import type { MotionRecord } from '../motion-record.ts';
import { actOn } from '../testing/act-on.ts';
import { motionStatusOn } from './motion-status-on.ts';

describe('the status of a motion', () => {
  const motion = (patch: Partial<MotionRecord>) =>
    ({ disposition: null, handedOverOn: null, papers: [], round: 1, rounds: [], acts: [], ...patch }) as MotionRecord;
  const dates: Record<string, string> = { report: '2027-06-25', opinion: '2027-06-26', answer: '2027-10-21' };
  const dateOf = (id: string) => dates[id] ?? null;

  it('follows the papers of its file', () => {
    const papers: MotionRecord['papers'] = [
      { document: 'report', role: 'implementation' },
      { document: 'opinion', role: 'opinion' },
      { document: 'answer', role: 'feedback' },
    ];
    const whole = motion({ disposition: 'referred', handedOverOn: '2027-04-03', papers });
    const on = (day: string | null) => motionStatusOn(whole, dateOf, day);
    expect(on('2027-04-03')).toBe('handed-over');
    expect(on('2027-06-25')).toBe('reported');
    expect(on('2027-06-30')).toBe('deliberated');
    expect(on(null)).toBe('answered');
  });

  it('is what it became when it was converted, merged or withdrawn', () => {
    for (const disposition of ['converted', 'merged', 'withdrawn'] as const) {
      expect(motionStatusOn(motion({ disposition, handedOverOn: '2027-04-03' }), dateOf)).toBe(disposition);
    }
  });

  it('is carried out again in a second round, and needs a new report', () => {
    const rounds = [{ number: 1, openedOn: '2027-04-03', due: null, closedOn: '2027-12-24', reason: '' }];
    const again = motion({
      handedOverOn: '2027-04-03',
      round: 2,
      rounds,
      papers: [{ document: 'report', role: 'implementation' }],
    });
    expect(motionStatusOn(again, dateOf)).toBe('implementing');
    expect(motionStatusOn({ ...again, acts: [actOn('reported' as const, '2028-03-01', 2)] }, dateOf)).toBe('reported');
  });
});
