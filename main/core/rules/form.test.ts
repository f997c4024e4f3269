import { describe, expect, it } from 'vitest';
import { anyCase, form, part } from './form.ts';

describe('form', () => {
  it('does not count spaces and line ends, and groups with plain brackets', () => {
    const own = form`^(建议 |
      意见)$`;
    expect(own.regex.source).toBe('^(?:建议|意见)$');
  });

  it('keeps what is escaped, stands in a class or is named', () => {
    expect(form`\(a[(（]b(?<year>\d)\s`.regex.source).toBe('\\(a[(（]b(?<year>\\d)\\s');
  });

  it('puts other forms in as one piece, named ones by name', () => {
    const verb = part('verb', form`办理|落实`);
    const outer = form`${form`${verb}情况`}的(${verb})`;
    expect(outer.regex.source).toBe('(?:(?:办理|落实)情况)的(?:(?:办理|落实))');
    expect(outer.parts.map(({ name }) => name)).toEqual(['verb', 'verb']);
  });

  it('finds words with their place and named pieces', () => {
    const day = form`(?<month>\d+)月(?<day>\d+日)?`;
    expect(day.find('于3月5日')).toEqual({ words: '3月5日', start: 1, groups: { month: '3', day: '5日' } });
    expect(day.find('三月')).toBeNull();
    expect(day.findAll('1月和2月3日').map(({ words }) => words)).toEqual(['1月', '2月3日']);
  });

  it('puts in Latin words in letters of any size', () => {
    const own = form`<(${anyCase('br|Em')})>`;
    expect(['<br>', '<BR>', '<Br>', '<EM>', '<bem>'].map((text) => own.test(text))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('replaces by what is made of the named pieces', () => {
    expect(form`[（](?<words>[甲乙])[）]|丁`.replaceAll('（甲）丙丁', (_, { words = '空' }) => words)).toBe('甲丙空');
    expect(form`[甲乙]`.replaceAll('甲丙', (words, groups) => `${words}${Object.keys(groups).length}`)).toBe('甲0丙');
  });

  it('replaces the first words', () => {
    expect(form`甲|乙`.replace('丙乙甲', '$&')).toBe('丙$&甲');
    expect(form`甲`.replace('丙甲')).toBe('丙');
    expect(form`甲`.replaceAll('甲丙甲', '乙')).toBe('乙丙乙');
    expect(form`甲`.replaceAll('甲丙甲', '$&$$')).toBe('$&$$丙$&$$');
    expect(form`[甲乙]`.replaceAll('甲丙乙', (words) => `${words}$&`)).toBe('甲$&丙乙$&');
  });

  it('finds words at one offset and nowhere else, as often as asked', () => {
    const mark = form`[一二]、`;
    expect(mark.findAt('甲一、乙', 1)).toMatchObject({ words: '一、', start: 1 });
    expect(mark.findAt('甲一、乙', 0)).toBeNull();
    expect(mark.findAt('甲一、乙', 1)?.start).toBe(1);
  });
});
