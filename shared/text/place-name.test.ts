import { describe, expect, it } from 'vitest';
import { cutPlace, isWithin, placeAt, placeOf, placesAgree, samePlace, seatOf } from './place-name.ts';

describe('placeOf', () => {
  it.each([
    ['云泽市教育局', '云泽市'],
    ['云泽市东湖区人民政府', '云泽市东湖区'],
    ['江南省云泽市东湖区人民法院', '江南省云泽市东湖区'],
    ['盐泽城市教育局', null],
    ['泽城市教育局', '泽城市'],
    ['沛县人民政府', '沛县'],
    ['云岭苗族自治州教育局', '云岭苗族自治州'],
    ['云岭苗族自治州泽河市教育局', '云岭苗族自治州泽河市'],
    ['云泽市市场监督管理局', '云泽市'],
    ['云泽市住房和城市建设局', '云泽市'],
    ['东湾新区管委会', '东湾新区'],
    ['市中区教育局', '市中区'],
    ['会同县教育局', '会同县'],
  ])('reads the place of %s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  it.each([
    '市教育局',
    '市城市管理局',
    '县人民政府',
    '各县（市、区）',
    '全市教育系统',
    '智慧城市建设专班',
    '中心城区更新办公室',
    '开发区管委会',
    '产业联盟秘书处',
    '会同云泽市教育局',
    '交办市九届人大五次会议',
    '该县教育局',
    '本市各部门',
    '云泽市场监管所',
    '何文清',
  ])('reads none in %s', (text) => {
    expect(placeOf(text)).toBeNull();
  });
});

describe('cutPlace', () => {
  it('keeps the level of a name that prints no place', () => {
    expect(cutPlace('市教育局')).toEqual({ place: '', level: '市', rest: '教育局' });
    expect(cutPlace('市市场监督管理局')).toEqual({ place: '', level: '市', rest: '市场监督管理局' });
    expect(cutPlace('自治区教育厅')).toEqual({ place: '', level: '自治区', rest: '教育厅' });
    expect(cutPlace('红十字会')).toEqual({ place: '', level: '', rest: '红十字会' });
  });

  it('gives the innermost place its level', () => {
    expect(cutPlace('云泽市东湖区教育局')).toEqual({ place: '云泽市东湖区', level: '区', rest: '教育局' });
  });
});

describe('places', () => {
  it('finds the place of a level in the name of a smaller one', () => {
    expect(placeAt('云泽市东湖区', '市')).toBe('云泽市');
    expect(placeAt('云泽市东湖区', '区')).toBe('云泽市东湖区');
    expect(placeAt('东湖区', '市')).toBeNull();
  });

  it.each(['民政局', '民族宗教事务局', '民营经济发展局', '民防办公室'])('ends at the city before %s', (office) => {
    expect(placeOf(`云泽市${office}`)).toBe('云泽市');
    expect(placeOf(`市${office}`)).toBeNull();
  });

  it('takes citizens for no city', () => {
    expect(placeOf('云泽市民代表')).toBeNull();
    expect(placeOf('北川市民服务热线')).toBeNull();
  });

  it('leaves the province out of an address', () => {
    expect(seatOf('江南省云泽市')).toBe('云泽市');
    expect(seatOf('江南省')).toBe('江南省');
  });

  it('takes a short and a long name of one place for the same, and never two cities', () => {
    expect(samePlace('东湖区', '云泽市东湖区')).toBe(true);
    expect(samePlace('江南省云泽市', '云泽市')).toBe(true);
    expect(samePlace('云泽市东湖区', '北川市东湖区')).toBe(false);
    expect(samePlace('川市', '北川市')).toBe(false);
    expect(samePlace('云泽市', '云泽县')).toBe(false);
  });

  it('knows two places to be apart only where their names say so', () => {
    expect(placesAgree('云泽市', '北川市')).toBe(false);
    expect(placesAgree('北川市东湖区', '云泽市')).toBe(false);
    expect(placesAgree('东湖区', '云泽市')).toBe(true);
    expect(placesAgree('云泽市东湖区', '云泽市')).toBe(true);
    expect(placesAgree(null, '云泽市')).toBe(true);
  });

  it('knows which place lies in which only from the name', () => {
    expect(isWithin('云泽市东湖区', '云泽市')).toBe(true);
    expect(isWithin('东湖区', '云泽市')).toBe(false);
    expect(isWithin('云泽市', '云泽市')).toBe(false);
  });
});
