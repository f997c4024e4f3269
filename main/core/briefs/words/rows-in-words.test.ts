import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';
import { rowsInWords } from './rows-in-words.ts';
import { withoutHeading } from './without-heading.ts';

const quote = '三、泵站翻修。翻修情况见下表：\n| 泵站 | 座数 |\n| --- | :—: |\n| 东渡 | 3座 |\n| 西渡 | - |';

describe('rows of a typed table in a paper', () => {
  it('are told cell by cell, without bars and dashes', () => {
    expect(rowsInWords(quote)).toBe('三、泵站翻修。翻修情况见下表：\n泵站，座数；\n东渡，3座；\n西渡');
  });

  it('stand so wherever a passage is quoted', () => {
    expect(excerpt(quote, 200)).toBe('三、泵站翻修。翻修情况见下表：泵站，座数；东渡，3座；西渡');
    expect(withoutHeading('泵站翻修', quote)).toBe('翻修情况见下表：泵站，座数；东渡，3座；西渡');
  });

  it('leave every other passage as it is', () => {
    for (const plain of ['翻修泵站3座', '甲|乙', '|', '||', '| 甲', '甲 |']) expect(rowsInWords(plain)).toBe(plain);
  });
});
