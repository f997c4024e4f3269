import { describe, expect, it } from 'vitest';
import { findDutyBrackets, withoutDutyBrackets } from './duty-brackets.ts';

const read = (text: string) => findDutyBrackets(text).map(({ lead, support }) => [lead, support]);

describe('a bracket that says whose work it is', () => {
  it('names its organs alone behind the sentence, or before its stop', () => {
    expect(read('公布清单。（市生态环境局）')).toEqual([[['市生态环境局'], []]]);
    expect(read('公布清单（市数据局）。')).toEqual([[['市数据局'], []]]);
    expect(read('签订协议。（市生态环境局、白水县人民政府）')).toEqual([[['市生态环境局', '白水县人民政府'], []]]);
    expect(read('压实责任（市水务局）：定期巡查。')).toEqual([[['市水务局'], []]]);
    expect(read('公布清单。（市公安局）请认真研究。')).toEqual([[['市公安局'], []]]);
    expect(read('清淤。（市水务局，市财政局等有关部门）')).toEqual([[['市水务局', '市财政局'], []]]);
    expect(read('清淤。（市水务局、各县（市、区）人民政府）')).toEqual([[['市水务局', '各县（市、区）人民政府'], []]]);
  });

  it('says who leads and who helps', () => {
    const led = [[['市水务局'], ['市财政局', '市审计局']]];
    expect(read('清淤。（牵头单位：市水务局；配合单位：市财政局、市审计局）')).toEqual(led);
    expect(read('清淤。（牵头单位：市水务局 配合单位：市财政局，市审计局）')).toEqual(led);
    expect(read('清淤。（牵头单位：市水务局；责任单位：市财政局、市审计局）')).toEqual(led);
    expect(read('清淤（市水务局牵头，市财政局、市审计局配合）。')).toEqual(led);
    expect(read('清淤（由市水务局牵头，市财政局、市审计局等部门配合）。')).toEqual(led);
    expect(read('清淤（责任单位：市公安局、市交通运输局）')).toEqual([[['市公安局', '市交通运输局'], []]]);
  });

  it('is none that explains, gives an example or stands inside the sentence', () => {
    expect(read('整治农村环境（含城乡接合部）。')).toEqual([]);
    expect(read('完善规划（以下简称规划）。')).toEqual([]);
    expect(read('由行业主管部门（市水务局）。')).toEqual([]);
    expect(read('与市公安局（市交警支队）。')).toEqual([]);
    expect(read('督促市水务局（市河长办）公布清单。')).toEqual([]);
    expect(read('部分单位未公开（如市教育局、市民政局）。')).toEqual([]);
    expect(read('部分单位未公开（含市教育局、市民政局）。')).toEqual([]);
    expect(read('覆盖学校（市级医院、县级医院）。')).toEqual([]);
    expect(read('加大投入（2026年不少于300万元）。')).toEqual([]);
    expect(read('及时报告（市人大常委会）。')).toEqual([]);
    expect(read('覆盖老旧小区（市区、县城）。')).toEqual([]);
    expect(read('（一）清淤。（二）疏浚。')).toEqual([]);
  });

  it('goes, and the other words stay', () => {
    expect(withoutDutyBrackets('清淤（含支流）（市水务局）。疏浚（责任单位：市水务局）')).toBe('清淤（含支流）。疏浚');
  });
});
