import { describe, expect, it } from 'vitest';
import { withoutHeading } from './without-heading.ts';

describe('a passage under its own heading', () => {
  it.each([
    ['健全机制', '二、健全机制。要修订办法，\n年内印发。', '要修订办法，年内印发。'],
    ['关于扩大公办资源', '一、关于扩大公办资源。新建9所。', '新建9所。'],
    ['健全机制：', '（二）健全机制：一是修订办法。', '一是修订办法。'],
    ['健全机制', '健全机制；要修订办法。', '要修订办法。'],
  ])('leaves out the mark and “%s”', (title, quote, rest) => {
    expect(withoutHeading(title, quote)).toBe(rest);
  });

  it.each([
    ['健全机制', '二、健全机制建设，要修订办法。'],
    ['健全机制', '三、健全机制。'],
    ['另一标题', '二、健全机制。要修订办法。'],
    ['', '二、健全机制。要修订办法。'],
  ])('stays whole where “%s” is no heading of its own before it', (title, quote) => {
    expect(withoutHeading(title, quote)).toBe(quote);
  });
});
