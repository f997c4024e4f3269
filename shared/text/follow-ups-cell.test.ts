import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../domain/follow-up.ts';
import { followUpsCell, followUpsOf } from './follow-ups-cell.ts';

const odd = [
  'A',
  '站点',
  '；',
  ';',
  ' ',
  '　',
  '\n',
  '\r',
  '，',
  ',',
  '「',
  '」',
  '—',
  '-',
  '2026-05-01',
  '（',
  '“',
  "'",
  '=1',
  '𠮷',
];
const text = fc.array(fc.constantFrom(...odd), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));
const maybe = fc.option(text, { nil: null });
const followUp: fc.Arbitrary<FollowUp> = fc.record({
  on: fc.constantFrom('2026-05-01', '2026-12-31', '2027-02-28'),
  answerClass: maybe,
  answerNumber: maybe,
  note: fc.oneof(fc.constant(''), text),
});

const one = (more: Partial<FollowUp> = {}): FollowUp => ({
  on: '2026-06-01',
  answerNumber: null,
  answerClass: null,
  note: '',
  ...more,
});

describe('later answers in a cell', () => {
  it('are read as they were written, whatever their words hold', () => {
    fc.assert(
      fc.property(fc.array(followUp, { maxLength: 3 }), (all) => {
        expect(followUpsOf(followUpsCell(all))).toEqual(all);
      }),
      { numRuns: 2000 },
    );
  });

  it('are plain to read', () => {
    const answers = [
      one({ answerClass: 'B', answerNumber: '云建复〔2026〕8号' }),
      one({ on: '2026-09-01', answerClass: 'A', note: '站点已启用，夜班车 5 月开行' }),
    ];
    expect(followUpsCell(answers)).toBe('2026-06-01 B 云建复〔2026〕8号；2026-09-01 A — 站点已启用，夜班车 5 月开行');
    expect(followUpsCell([one()])).toBe('2026-06-01');
    expect(followUpsCell([one({ note: '一；二」' })])).toBe('2026-06-01 — — 「一；二」」」');
  });

  it('are read as an office may write them', () => {
    const told = [one({ answerClass: 'B类' }), one({ on: '2026-09-01', answerClass: 'A', answerNumber: '云建复9号' })];
    expect(followUpsOf('２０２６年6月1日，B类；2026/9/1 A 云建复9号')).toEqual(told);
    expect(followUpsOf('2026.6.1 B类\n2026-09-01, A, 云建复9号\n')).toEqual(told);
    expect(followUpsOf('2026年6月1日B类')).toEqual([one({ answerClass: 'B类' })]);
  });

  it('are nothing where the cell tells no day, or one that no calendar has', () => {
    for (const cell of [
      '已补充答复',
      'A 2026-06-01',
      '2026-02-30 A',
      '2026-06-01 A；不详',
      '2026-06-01 A 8号 「一」二',
      '2026-6-123',
    ]) {
      expect(followUpsOf(cell), cell).toBeNull();
    }
    expect(followUpsOf('')).toEqual([]);
  });
});
