import { describe, expect, it } from 'vitest';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import { inventedFeedback } from '../../../testing/invented-ledger.ts';
import { reportsAt } from './reports-at.ts';

const report = (id: string, receivedOn: string | null, more: Partial<FeedbackRecord> = {}) =>
  inventedFeedback({ id, receivedOn, ...more });
const shown = (day: string, ...all: FeedbackRecord[]) =>
  Object.values(reportsAt(Object.fromEntries(all.map((one) => [one.id, one])), day)).map(
    ({ id, sameAs }) => `${id} ${sameAs ?? 'stands'}`,
  );

describe('the reports of a past day', () => {
  it('are those that had come, in the version of that day', () => {
    const renewed = report('a', '2026-09-01', { renewedOn: '2026-10-10' });
    expect(shown('2026-09-30', renewed, report('b', '2026-09-30'), report('c', '2026-10-01'))).toEqual(['b stands']);
    expect(shown('2026-10-10', renewed)).toEqual(['a stands']);
  });

  it('stay copies of the text that is followed where it was there', () => {
    expect(shown('2026-10-01', report('a', '2026-09-01', { sameAs: 'b' }), report('b', '2026-09-02'))).toEqual([
      'a b',
      'b stands',
    ]);
    expect(shown('2026-10-01', report('a', '2026-09-01', { sameAs: 'gone' }))).toEqual(['a gone']);
  });

  it('stand by the newest version where the text that is followed came later', () => {
    const copy = (id: string, more: Partial<FeedbackRecord> = {}) => report(id, '2026-09-01', { sameAs: 'z', ...more });
    const later = report('z', '2026-12-01');
    expect(shown('2026-10-01', copy('a'), copy('b', { renewedOn: '2026-09-20' }), later)).toEqual(['a b', 'b stands']);
    expect(
      shown('2026-10-01', copy('b', { renewedOn: '2026-09-20' }), copy('a', { renewedOn: '2026-09-21' }), later),
    ).toEqual(['b a', 'a stands']);
    expect(shown('2026-10-01', copy('a'), copy('b', { entered: ['organ'] }), later)).toEqual(['a b', 'b stands']);
    expect(
      shown('2026-10-01', copy('a', { renewedOn: '2026-09-20' }), copy('b', { entered: ['organ', 'round'] }), later),
    ).toEqual(['a stands', 'b a']);
    expect(shown('2026-10-01', copy('b'), copy('a'), later)).toEqual(['b a', 'a stands']);
    expect(shown('2026-10-01', copy('a'), copy('b'), later)).toEqual(['a stands', 'b a']);
  });
});
