import { describe, expect, it } from 'vitest';
import { formatNumber } from './number-format.ts';

describe('formatNumber', () => {
  it.each([
    [1, 'chineseCounting', '一'],
    [10, 'chineseCounting', '十'],
    [21, 'chineseCounting', '二十一'],
    [105, 'chineseCountingThousand', '一百零五'],
    [110, 'chineseCountingThousand', '一百一十'],
    [1010, 'japaneseCounting', '一千零一十'],
    [20005, 'taiwaneseCountingThousand', '二万零五'],
    [3, 'ideographTraditional', '丙'],
    [12, 'ideographZodiac', '亥'],
    [12, 'chineseLegalSimplified', '壹拾贰'],
    [20, 'ideographDigital', '二〇'],
    [1, 'decimalEnclosedCircle', '①'],
    [21, 'decimalEnclosedCircleChinese', '㉑'],
    [3, 'decimalEnclosedParen', '⑶'],
    [7, 'decimalFullWidth', '７'],
    [7, 'decimalZero', '07'],
    [28, 'lowerLetter', 'bb'],
    [14, 'upperRoman', 'XIV'],
    [4, 'bullet', ''],
    [4, 'a format of the future', '4'],
  ])('writes %i as %s: %s', (count, format, expected) => {
    expect(formatNumber(count, format)).toBe(expected);
  });
});
