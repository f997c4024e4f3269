import { describe, expect, it } from 'vitest';
import { inventedFeedback, inventedLedger, inventedOpinion } from '../../../testing/invented-ledger.ts';
import { applied } from '../testing/invented-reading.ts';
import { decideCoverage, decideFinding, decidePair } from './decide-comparison.ts';

const whole = inventedLedger({ points: 2 });
const ledger = {
  ...whole,
  matches: {},
  coverages: {},
  opinions: { ...whole.opinions, op2: inventedOpinion({ id: 'op2', title: '对审计报告的意见' }) },
  feedback: {
    ...whole.feedback,
    fb2: inventedFeedback({ id: 'fb2', title: '另一份报告', opinion: 'op2' }),
    fb3: inventedFeedback({ id: 'fb3', title: '补充报告' }),
  },
};
const made = { on: '2026-11-21', by: '周文' };
const pair = { opinion: 'op1', feedback: 'fb1', point: 'op1-p1', measure: 'fb1-m1-1', decision: 'accepted' } as const;
const cover = { opinion: 'op1', feedback: 'fb1', point: 'op1-p2', coverage: 'partial', missing: '夜间公交' } as const;
const refused = (details: object) => expect.objectContaining({ details: expect.objectContaining(details) });

describe('what a person decided of a pair', () => {
  it('stands with both titles, who decided and when, and goes when it is left to the comparison', () => {
    const change = decidePair(ledger, pair, made);
    expect(change.what).toBe('match-decided');
    const after = applied(ledger, change);
    const { title } = after.matches['op1-p1~fb1-m1-1'] ?? {};
    expect(title).toMatch(/^科学编制夜间经济布局规划 – 编制专项规划/u);
    const ids = { id: 'op1-p1~fb1-m1-1', point: 'op1-p1', measure: 'fb1-m1-1' };
    expect(after.matches).toEqual({ [ids.id]: { ...ids, title, decision: 'accepted', ...made } });
    expect(applied(after, decidePair(after, { ...pair, decision: 'proposed' }, made)).matches).toEqual({});
  });

  it('may be of a measure in another report of the round', () => {
    expect(decidePair(ledger, { ...pair, feedback: 'fb3' }, made).operations).toHaveLength(1);
  });

  it('is refused for a point, a measure or a report of another opinion', () => {
    expect(() => decidePair(ledger, { ...pair, opinion: 'op2' }, made)).toThrow(
      refused({ field: 'point', reason: 'other-paper' }),
    );
    expect(() => decidePair(ledger, { ...pair, feedback: 'fb2' }, made)).toThrow(
      refused({ field: 'feedback', reason: 'other-opinion', report: '另一份报告' }),
    );
    const measure = { ...whole.measures['fb1-m1-1'], id: 'fb2-m1', feedback: 'fb2' } as (typeof whole.measures)[string];
    const more = { ...ledger, measures: { ...ledger.measures, 'fb2-m1': measure } };
    expect(() => decidePair(more, { ...pair, measure: 'fb2-m1' }, made)).toThrow(
      refused({ field: 'measure', reason: 'other-paper' }),
    );
    expect(() => decidePair(ledger, { ...pair, measure: 'gone' }, made)).toThrow(refused({ id: 'gone' }));
  });
});

describe('what a person decided of a point', () => {
  it('stands with what is missing, and goes when it is left to the comparison', () => {
    const after = applied(ledger, decideCoverage(ledger, cover, made));
    const one = { id: 'op1-p2~fb1', title: '补齐停车和公共交通短板', point: 'op1-p2', feedback: 'fb1' };
    expect(after.coverages).toEqual({ [one.id]: { ...one, coverage: 'partial', missing: '夜间公交', ...made } });
    const refusing = decideCoverage(ledger, { ...cover, coverage: 'none', refused: 'deferred' }, made);
    expect(applied(ledger, refusing).coverages[one.id]).toMatchObject({ coverage: 'none', refused: 'deferred' });
    const back = decideCoverage(after, { ...cover, coverage: null }, made);
    expect([back.what, back.title]).toEqual(['coverage-decided', one.title]);
    expect(applied(after, back).coverages).toEqual({});
  });
});

describe('what a person decided of an alarm', () => {
  const alarm = { id: 'f1', about: '投诉量', decision: 'dismissed', reason: ' 口径不同 ' } as const;

  it('stands with the words that it is about and its reason, and goes when it is opened again', () => {
    const after = applied(ledger, decideFinding(ledger, alarm, made));
    expect(after.findings).toEqual({
      f1: { id: 'f1', title: '投诉量', decision: 'dismissed', reason: '口径不同', ...made },
    });
    expect(applied(after, decideFinding(after, { ...alarm, decision: 'open', reason: '' }, made)).findings).toEqual({});
  });

  it('needs a reason where it is dismissed, and none where it is confirmed', () => {
    expect(() => decideFinding(ledger, { ...alarm, reason: ' ' }, made)).toThrow(
      refused({ field: 'reason', reason: 'empty' }),
    );
    expect(decideFinding(ledger, { ...alarm, decision: 'confirmed', reason: '' }, made).what).toBe('finding-decided');
  });
});
