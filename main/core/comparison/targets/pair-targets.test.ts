import { describe, expect, it } from 'vitest';
import { pairTargets } from './pair-targets.ts';

const record = (id: string, role: 'target' | 'actual', indicator: string, period: string | null, unit = '%') => ({
  id,
  role,
  indicator,
  period,
  unit,
  value: '5',
  actual: null,
  citation: { document: id, firstLine: 1, lastLine: 1, page: null, quote: '' },
});

describe('pairTargets', () => {
  it('lays the target of one year beside the value that the next paper reports for it', () => {
    const records = [
      record('t', 'target', '地区生产总值增长', '2026'),
      record('a', 'actual', 'GDP', '2026'),
      record('old', 'actual', '地区生产总值', '2025'),
    ];
    expect(pairTargets(records)).toEqual([{ target: 't', actual: 'a', by: 'name' }]);
  });

  it('takes a longer name only when no equal name is there', () => {
    const part = [record('t', 'target', '固定资产投资', '2026'), record('a', 'actual', '全社会固定资产投资', '2026')];
    expect(pairTargets(part)).toEqual([{ target: 't', actual: 'a', by: 'part' }]);
    const both = [...part, record('b', 'actual', '固定资产投资', '2026')];
    expect(pairTargets(both)).toEqual([{ target: 't', actual: 'b', by: 'name' }]);
  });

  it('keeps apart what differs in unit or has no period', () => {
    const records = [
      record('t', 'target', '一般公共预算收入', '2026'),
      record('a', 'actual', '一般公共预算收入', '2026', '亿元'),
      record('u', 'actual', '一般公共预算收入', null),
    ];
    expect(pairTargets(records)).toEqual([]);
    const timeless = [record('t', 'target', '粮食产量', null), record('a', 'actual', '粮食产量', null)];
    expect(pairTargets(timeless)).toEqual([]);
  });

  it('leaves what a person laid together', () => {
    const records = [
      { ...record('t', 'target', '粮食产量', '2026'), actual: 'x' },
      record('a', 'actual', '粮食产量', '2026'),
    ];
    expect(pairTargets(records)).toEqual([{ target: 't', actual: 'x', by: 'person' }]);
  });
});
