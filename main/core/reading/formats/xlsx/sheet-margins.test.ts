import { describe, expect, it } from 'vitest';
import { readLimits } from '../limits.ts';
import { readXml } from '../xml.ts';
import { sheetMargins } from './sheet-margins.ts';

const marginsOf = (...codes: string[]) => {
  const heads = codes.map((code) => `<oddHeader>${code.replaceAll('&', '&amp;')}</oddHeader>`).join('');
  return sheetMargins(readXml({ xml: `<headerFooter>${heads}</headerFooter>`, name: 'x', limits: readLimits }));
};

describe('heads and feet of a sheet', () => {
  it.each([
    ['one part', '&C机密★10年', ['机密★10年']],
    [
      'three parts with font, size, style and colour',
      '&L内部资料&C&"宋体,Bold"&14机密&B★10年&R&KFF0000第&P页',
      ['内部资料', '机密★10年', '第页'],
    ],
    ['a sign that is printed', '&L水务&&城管', ['水务&城管']],
    ['words without a part', '绝密', ['绝密']],
    ['codes alone', '&L&F&R&D &T', []],
    ['a font that never ends', '&C&"宋体', []],
    ['a code that never comes', '秘密&', ['秘密']],
  ])('give their words: %s', (_, code, words) => expect(marginsOf(code)).toEqual(words));

  it('are those of odd, even and first pages alike', () => {
    expect(marginsOf('&C秘密★', '&R内部')).toEqual(['秘密★', '内部']);
  });
});
