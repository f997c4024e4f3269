import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { inWords } from '../../../testing/in-words.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { inventedDocument } from '../../../testing/invented-ledger.ts';
import { inventedMotion } from '../../../testing/invented-motions.ts';
import { motionSteps } from './motion-steps.ts';

const agenda = [{ number: 3, title: '关于治水的议案', line: 8 }];
const papers: Ledger['documents'] = {
  text: { ...inventedDocument('text', '关于治水的议案', 'motion-text'), date: null },
  review: { ...inventedDocument('review', '审议结果的报告', 'motion-review-report'), date: '2026-03-01' },
  list: { ...inventedDocument('list', '会议议程', 'agenda'), date: '2026-02-10', agenda },
};
const act = { enteredOn: '2026-07-01', by: '周文', number: '7号', note: '已报', round: 1 };
const motion: MotionRecord = inventedMotion({
  title: '关于治水的议案',
  handedOverOn: '2026-04-01',
  papers: [
    { document: 'text', role: 'text' },
    { document: 'review', role: 'review' },
    { document: 'list', role: 'agenda' },
    { document: 'review', role: 'review', printingOf: 'text' },
    { document: 'gone', role: 'plan' },
  ],
  rounds: [{ number: 1, openedOn: null, due: inventedDue('2026-06-01'), closedOn: '2026-06-20', reason: '不满意' }],
  acts: [{ ...act, id: 'a1', type: 'reported', on: '2026-06-01' }],
  chases: [{ ...act, id: 'c1', way: 'call', on: '2026-05-01', organs: [], number: '', note: '' }],
});
const told = (one: MotionRecord, ...others: MotionRecord[]) =>
  inWords(
    motionSteps(
      { motions: Object.fromEntries([one, ...others].map((each) => [each.id, each])), documents: papers },
      one,
    ),
  ).map(({ on, what, document }) => [on, what, document]);

describe('the steps of a motion', () => {
  it('are its papers and what persons recorded, by their days, and what has none last', () => {
    expect(told(motion)).toEqual([
      ['2026-02-10', expect.stringMatching(/会议议程.*3/u), 'list'],
      ['2026-03-01', expect.stringContaining('审议结果的报告'), 'review'],
      ['2026-04-01', expect.stringContaining('交'), null],
      ['2026-05-01', expect.stringContaining('电话'), null],
      ['2026-06-01', expect.stringMatching(/7号 已报$/u), null],
      ['2026-06-20', expect.stringMatching(/ 不满意$/u), null],
      [null, expect.stringContaining('关于治水的议案'), 'text'],
    ]);
  });

  it('tell of one that is handled with another what became of that one, and what it has itself once', () => {
    const laid = inventedMotion({
      id: 'motion-2',
      number: '9',
      title: '关于河道的议案',
      status: 'merged',
      disposition: 'merged',
      mergedInto: 'motion-1',
      papers: [{ document: 'review', role: 'review' }],
      handedOverOn: '2026-04-01',
    });
    const steps = told(laid, { ...motion, number: '1' });
    const along = steps.filter(([, what]) => String(what).includes('第1号'));
    expect(along.map(([on]) => on)).toEqual(['2026-02-10', '2026-05-01', '2026-06-01', '2026-06-20']);
    expect(steps.filter(([on]) => on === '2026-04-01')).toHaveLength(1);
    expect(steps.filter(([, , document]) => document === 'review')).toHaveLength(1);
    expect(steps.filter(([, , document]) => document === 'text')).toEqual([]);
    const untitled = told(laid, { ...motion, number: null });
    expect(untitled.some(([, what]) => String(what).includes('关于治水的议案'))).toBe(true);
    expect(told({ ...laid, status: 'handed-over', disposition: null, mergedInto: null }, motion)).toHaveLength(2);
  });
});
