import { describe, expect, it } from 'vitest';
import type { Carried } from './measure.rules.ts';
import { readRelativeValue } from './relative-value.ts';

const nothing: Carried = { indicator: null, verb: null };
const output: Carried = { indicator: '工业总产值', verb: null };
const told = (clause: string, carried: Carried = nothing) => {
  const read = readRelativeValue(clause, carried);
  return read && [read.found.map(({ indicator, value, unit }) => `${indicator}=${value}${unit}`), read.next.indicator];
};

describe('a place or a multiple', () => {
  it('is told of the name before it, or of that of the clause before', () => {
    expect(told('综合实力居全国百强县第86位')).toEqual([['综合实力=居全国百强县第86位'], '综合实力']);
    expect(told('居全市首位', output)).toEqual([['工业总产值=居全市首位'], '工业总产值']);
    expect(told('连续五年居全市首位', output)).toEqual([['工业总产值=居全市首位'], '工业总产值']);
    expect(told('排名上升3位', output)).toEqual([['工业总产值=上升3位'], '工业总产值']);
    expect(told('全国百强县排名上升3位')).toEqual([['全国百强县排名=上升3位'], '全国百强县排名']);
  });

  it('completes a name that says too little, and goes on with the thing itself', () => {
    expect(told('增速列全省第2位', output)).toEqual([['工业总产值增速=列全省第2位'], '工业总产值']);
    expect(told('增速列全省第2位')).toBeNull();
  });

  it('is one of the growth where the clause before told that', () => {
    const grown: Carried = { ...output, unit: '%', change: 'growth' };
    expect(told('高于全省2.1个百分点', grown)).toEqual([['工业总产值增速=高于全省2.1个百分点'], '工业总产值']);
    expect(told('高于全省2.1个百分点', output)).toEqual([['工业总产值=高于全省2.1个百分点'], '工业总产值']);
    expect(told('居全市首位', grown)).toEqual([['工业总产值=居全市首位'], '工业总产值']);
  });

  it('stands behind the figure of its clause', () => {
    expect(told('研发投入强度4.12%居全市首位')).toEqual([
      ['研发投入强度=4.12%', '研发投入强度=居全市首位'],
      '研发投入强度',
    ]);
    expect(told('在3个县居全市首位', output)).toBeNull();
  });

  it('is not told of a place, of several things or of nothing', () => {
    expect(told('我市居全省首位', output)).toBeNull();
    expect(told('均居全省首位', output)).toBeNull();
    expect(told('居全省首位')).toBeNull();
    expect(told('规模居全省首位', output)).toBeNull();
    expect(told('在全国测评中位居第三', output)).toBeNull();
    expect(told('推进排名上升3位', output)).toBeNull();
    expect(told('增长5%', output)).toBeNull();
  });
});
