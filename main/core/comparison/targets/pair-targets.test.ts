import { describe, expect, it } from 'vitest';
import { indicatorKey, pairTargets } from './pair-targets.ts';

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

describe('the name of an indicator', () => {
  it('is one for all spellings', () => {
    expect(indicatorKey('GDP增长')).toBe('地区生产总值');
    expect(indicatorKey('规上工业增加值增速')).toBe(indicatorKey('规模以上工业增加值'));
    expect(indicatorKey('粮食产量')).toBe('粮食产量');
  });
});

describe('a target and an actual', () => {
  const valued = (id: string, role: 'target' | 'actual', value: string, unit: string, indicator = '粮食产量') => {
    return { ...record(id, role, indicator, '2026', unit), value };
  };

  it('lie side by side in units that are one in another size, ranges too', () => {
    const pairs = (target: [string, string], actual: [string, string]) =>
      pairTargets([valued('t', 'target', ...target), valued('a', 'actual', ...actual)]).length;
    expect(pairs(['12', '万吨'], ['120000', '吨'])).toBe(1);
    expect(pairs(['12~13', '万吨'], ['120000', '吨'])).toBe(1);
    expect(pairs(['12', '万吨'], ['12', '公顷'])).toBe(0);
    expect(pairs(['左右', '万吨'], ['12', '万吨'])).toBe(0);
  });

  it('lie side by side where the longer name ends like the shorter, whichever is the target', () => {
    const pairs = (target: string, actual: string) =>
      pairTargets([valued('t', 'target', '5', '%', target), valued('a', 'actual', '5', '%', actual)]).map(
        ({ by }) => by,
      );
    expect(pairs('全社会固定资产投资', '固定资产投资')).toEqual(['part']);
    expect(pairs('固定资产投资', '固定资产投资项目')).toEqual([]);
    expect(pairs('投资', '固定资产投资')).toEqual([]);
  });

  it('are several actuals beside one target, and no target lies beside another', () => {
    const twice = [valued('t', 'target', '5', '%'), valued('a', 'actual', '5', '%'), valued('b', 'actual', '6', '%')];
    expect(pairTargets(twice).map(({ actual }) => actual)).toEqual(['a', 'b']);
    expect(pairTargets([valued('t', 'target', '5', '%'), valued('u', 'target', '5', '%')])).toEqual([]);
    expect(pairTargets([valued('a', 'actual', '5', '%')])).toEqual([]);
  });
});
