import { describe, expect, it } from 'vitest';
import { optionOf, suggestionFieldOf } from './map-columns.ts';

describe('the field of a heading', () => {
  it.each([
    ['编 号', 'number'],
    ['主办单位', 'lead'],
    ['承办单位/主办', 'lead'],
    ['会办单位', 'support'],
    ['主办单位（括号内为会办）', 'organs'],
    ['主（协）办单位', 'organs'],
    ['第二次答复日期', 'followUpOn'],
    ['答复日期', 'answeredOn'],
    ['单位地址', null],
    ['', null],
  ])('%s is %s', (heading, field) => {
    expect(suggestionFieldOf(heading)).toBe(field);
  });

  it('may be an option that is only ticked', () => {
    expect(['满意度/基本满意', '答复类别/B', '满意度'].map(optionOf)).toEqual(['基本满意', 'B', null]);
  });
});
