import { describe, expect, it } from 'vitest';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';
import { inventedOpinion, inventedPointRecords } from '../../../testing/invented-ledger.ts';
import { refusalOf } from '../../../testing/refusal-of.ts';
import { movePoint } from './move-point.ts';

const [invented] = inventedPointRecords(1);
if (!invented) throw new Error('there is one point');
const bare: PointRecord = { ...invented, selfReport: null, check: null, note: '', status: 'not-handed-over' };
const report = (value: 'done' | 'in-progress') => ({
  value,
  on: '2026-09-28',
  by: '市商务局',
  note: '',
  citation: null,
});
const check = (value: 'done' | 'not-done') => ({ value, on: '2026-11-05', by: '财经工委', note: '' });
const handed = inventedOpinion();
const unsent = inventedOpinion({ handedOverOn: null });
const now = { today: '2026-11-21', by: '周文' };

function moved(patch: Partial<PointRecord>, to: PointStatus, reason = '', opinion: OpinionRecord | null = handed) {
  return movePoint({ ...bare, ...patch }, opinion, { to, on: '2026-11-20', reason }, now).status;
}
const isRefused = (...given: Parameters<typeof moved>) => {
  try {
    moved(...given);
    return false;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a point moves to a status', () => {
  it.each<[string, Partial<PointRecord>, PointStatus, string, Partial<PointRecord> | null]>([
    ['handed over with the letter', {}, 'handed-over', '', null],
    ['back to not handed over with a reason', { status: 'handed-over' }, 'not-handed-over', '寄错', {}],
    ['partly done by a report', { status: 'in-progress', selfReport: report('in-progress') }, 'partly-done', '', {}],
    ['partly done by a check', { status: 'in-progress', check: check('not-done') }, 'partly-done', '', { check: null }],
    [
      'done to check by a report that says done',
      { selfReport: report('done') },
      'done-to-check',
      '',
      { selfReport: report('in-progress') },
    ],
    ['done by a check that found it done', { check: check('done') }, 'done', '', { check: check('not-done') }],
    [
      'tracked by a check with an explanation',
      { status: 'in-progress', check: check('done') },
      'tracking',
      '长期',
      { check: null },
    ],
    ['not adopted with an explanation', { status: 'in-progress' }, 'not-adopted', '条件不具备', {}],
  ])('%s, and not without', (_, patch, to, reason, lacking) => {
    expect(moved(patch, to, reason)).toBe(to);
    const isByWords = reason !== '' && lacking !== null && Object.keys(lacking).length === 0;
    if (isByWords) expect(isRefused(patch, to, ' ')).toBe('evidence-needed');
    else if (lacking === null) expect(isRefused(patch, to, reason, unsent)).toBe('evidence-needed');
    else expect(isRefused({ ...patch, selfReport: null, ...lacking }, to, reason)).toBe('evidence-needed');
  });

  it('begins by the letter, a report or a check, whichever there is', () => {
    expect(moved({}, 'in-progress')).toBe('in-progress');
    expect(moved({ selfReport: report('in-progress') }, 'in-progress', '', null)).toBe('in-progress');
    expect(moved({ check: check('not-done') }, 'in-progress', '', unsent)).toBe('in-progress');
    expect(isRefused({}, 'in-progress', '', unsent)).toBe('evidence-needed');
    expect(isRefused({}, 'in-progress', '', null)).toBe('evidence-needed');
    expect(isRefused({}, 'handed-over', '', null)).toBe('evidence-needed');
  });

  it('takes the note of the point for an explanation, and writes the step into its history', () => {
    const point = movePoint(
      { ...bare, status: 'in-progress', note: '市里另有安排' },
      handed,
      { to: 'not-adopted', on: '2026-11-20', reason: '' },
      now,
    );
    expect(point.history.at(-1)).toMatchObject({
      from: 'in-progress',
      to: 'not-adopted',
      on: '2026-11-20',
      enteredOn: '2026-11-21',
      by: '周文',
    });
  });

  it('stays the very same where it stands there already, and refuses a way that there is not', () => {
    const point = { ...bare, status: 'done' as const };
    expect(movePoint(point, handed, { to: 'done', on: '2026-11-20', reason: '' }, now)).toBe(point);
    const wrong = () => movePoint(point, handed, { to: 'handed-over', on: '2026-11-20', reason: '改' }, now);
    expect(refusalOf(wrong)).toContain('不能从“已落实”改为“已交办”');
    const again = { to: 'in-progress', on: '2026-11-20', reason: '反弹' } as const;
    expect(movePoint(point, handed, { ...again, call: 'points.reopen' }, now).status).toBe('in-progress');
  });
});
