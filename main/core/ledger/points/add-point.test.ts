import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../testing/refusal-of.ts';
import { applied } from '../testing/invented-reading.ts';
import { confirmed, first, now, opinion, second, words } from '../testing/invented-rereading.ts';
import { addPoint, withdrawPoint } from './edit-points.ts';
import { mergePoints } from './merge-points.ts';
import { doubtsOfMark } from './overlapped-points.ts';

const on = (firstLine: number, lastLine = firstLine) => ({
  title: '落实巡查人员',
  citation: { document: opinion, firstLine, lastLine, page: null, quote: '要落实巡查人员，建立险情台账。' },
});

describe('a point that a person marks', () => {
  it('is asked about once where another point stands on some of its lines, which is named', () => {
    const ledger = confirmed();
    expect(() => addPoint(ledger, opinion, on(8, 10), now)).toThrow(/confirm-needed.*加固堤防险段/);
    expect(refusalOf(() => addPoint(ledger, opinion, on(10, 20), now))).toContain('加固堤防险段”、“完善应急预案');
    const added = applied(ledger, addPoint(ledger, opinion, { ...on(10), confirmed: ['point-overlaps'] }, now));
    expect(words(added)).toHaveLength(4);
  });

  it('is not asked about beside the others, nor where the point was withdrawn', () => {
    const ledger = confirmed();
    expect(words(applied(ledger, addPoint(ledger, opinion, on(11, 19), now)))).toHaveLength(4);
    const without = applied(ledger, withdrawPoint(ledger, first, '不属于建议'));
    expect(words(applied(without, addPoint(without, opinion, on(10), now)))).toHaveLength(3);
  });

  it('of merged points is held against each passage, not against what stands between them', () => {
    const ledger = confirmed();
    const merged = applied(ledger, mergePoints(ledger, [first, second]));
    expect(() => addPoint(merged, opinion, on(20), now)).toThrow(/confirm-needed/);
    expect(words(applied(merged, addPoint(merged, opinion, on(15), now)))).toHaveLength(3);
  });
});

describe('lines that a person marks as a point of the paper', () => {
  const asked = (ledger: ReturnType<typeof confirmed>, firstLine: number, lastLine = firstLine) =>
    doubtsOfMark(Object.values(ledger.points), { document: opinion, firstLine, lastLine }).map(({ code }) => code);

  it('are not asked about where they word the point that begins there otherwise, confirmed or not', () => {
    expect(asked(confirmed(), 10)).toEqual([]);
    expect(asked(confirmed(), 10, 12)).toEqual([]);
    expect(asked(confirmed(), 15)).toEqual([]);
  });

  it('are asked about where they run into another, or where several begin', () => {
    expect(asked(confirmed(), 10, 20)).toEqual(['point-overlaps']);
    expect(asked(confirmed(), 9, 10)).toEqual(['point-overlaps']);
    const ledger = confirmed();
    const twice = applied(ledger, addPoint(ledger, opinion, { ...on(10), confirmed: ['point-overlaps'] }, now));
    expect(asked(twice, 10)).toEqual(['point-overlaps']);
  });
});
