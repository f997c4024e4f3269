import { describe, expect, it } from 'vitest';
import { extract } from '#core/rules/extract.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { furnitureNumbers, headEnd, headSign, numberLineRules } from './page-furniture.rules.ts';
import { markFurniture } from './page-furniture.ts';
import type { PageLine } from './page-piece.ts';

holdExtraction({
  name: 'number of a page in its first or last line',
  rules: numberLineRules,
  corpus: {
    'page-number-alone': { '3': 3, '1234': 1234, '— 3 —': 3, '–3–': 3, '-3-': 3, '·3·': 3, ' 3 ': 3, '——3——': 3 },
    'page-number-words': { 第3页: 3, '第 3 页': 3, 第1234页: 1234, 第3页共9页: 3 },
  },
  none: ['3号', '第三页', '12345', '第12345页', '第页', '—', '见第3页', '甲3', '3甲', '第  3页', '第3  页', '第3号'],
  read: (text, own) => extract(own, text),
});
holdWords('sign of a running head that changes', headSign.form, { '甲 3': [' ', '3'] });
holdEach('running head', [headEnd], {
  'running-head-end': { has: [...'。；！？'].map((stop) => `甲${stop}`), hasNot: ['甲', '甲。乙', '甲，'] },
});

/** Pages of three lines that are twenty points apart, each with a line above at its own gap and size, or none. */
type Head = { text: string; gap?: number; size?: number; y?: number } | null;
function pagesOf(heads: readonly Head[]): PageLine[][] {
  return heads.map((head, page) => {
    const top = (head?.y ?? 30) + (head?.gap ?? 40);
    const own = [0, 20, 40].map((below, at) => ({
      text: `${String.fromCodePoint(0x4e00 + page * 10 + at)}事办妥。`,
      hint: { size: 10 },
      y: top + below,
    }));
    return head === null ? own : [{ text: head.text, hint: { size: head.size ?? 10 }, y: head.y ?? 30 }, ...own];
  });
}
function furnitureOf(heads: readonly Head[], values?: Parameters<typeof markFurniture>[1]): string {
  const pages = pagesOf(heads);
  markFurniture(pages, values);
  return pages.flatMap((lines) => lines.flatMap(({ hint }) => hint.furniture ?? [])).join(' ');
}

const heads = (pages: number, own: readonly number[], head: Head = { text: '云泽市人大公报' }) =>
  Array.from({ length: pages }, (_, page) => (own.includes(page) ? head : null));
const numbered = (pages: number, count: number) =>
  Array.from({ length: pages }, (_, page) => (page < count ? { text: String(page + 1) } : null));
const both = (head: Head) => [head, head];
const marked = (count: number, what = 'running-head') => new Array(count).fill(what).join(' ');
const long = (length: number) => '甲'.repeat(length);

holdNumbers<typeof furnitureNumbers, readonly Head[]>({
  name: 'what is printed on page after page',
  numbers: furnitureNumbers,
  cases: [
    { what: 'numbers of two pages', given: numbered(2, 2), gives: marked(2, 'page-number') },
    { what: 'not the number of one', given: numbered(1, 1), gives: '' },
    { what: 'numbers of six pages of twenty', given: numbered(20, 6), gives: marked(6, 'page-number') },
    { what: 'not of five', given: numbered(20, 5), gives: '' },
    { what: 'heads of four pages of ten', given: heads(10, [0, 3, 6, 9]), gives: marked(4) },
    { what: 'not of four of thirteen', given: heads(13, [0, 4, 8, 12]), gives: '' },
    { what: 'a head of two signs', given: both({ text: '公报' }), gives: marked(2) },
    { what: 'not of one', given: both({ text: '报' }), gives: '' },
    { what: 'a head of forty signs', given: both({ text: long(40) }), gives: marked(2) },
    { what: 'not of forty-one', given: both({ text: long(41) }), gives: '' },
    {
      what: 'heads at one height but for a hair',
      given: [
        { text: '公报', y: 30 },
        { text: '公报', y: 31 },
      ],
      gives: marked(2),
    },
    {
      what: 'not at two heights',
      given: [
        { text: '公报', y: 31 },
        { text: '公报', y: 32 },
      ],
      gives: '',
    },
    { what: 'a head that stands apart', given: both({ text: '公报', gap: 23 }), gives: marked(2) },
    { what: 'not a line of the text', given: both({ text: '公报', gap: 22 }), gives: '' },
    { what: 'a head as large as the text', given: both({ text: '公报', size: 10.5 }), gives: marked(2) },
    { what: 'not a title', given: both({ text: '公报', size: 11 }), gives: '' },
  ],
  decide: (given, values) => furnitureOf(given, values),
});

describe('running heads', () => {
  it('are known whatever number they bear, and never where they end a sentence', () => {
    expect(furnitureOf([{ text: '公报 第1期' }, { text: '公报第 2期' }])).toBe(marked(2));
    expect(furnitureOf(both({ text: '公报。' }))).toBe('');
  });

  it('are no numbers that do not rise with the pages', () => {
    expect(furnitureOf(both({ text: '7' }))).toBe('');
  });

  it('stand at the foot as well as at the head', () => {
    const pages = pagesOf([null, null]).map((lines) => [...lines, { text: '公报', hint: { size: 10 }, y: 200 }]);
    markFurniture(pages);
    expect(pages.map((lines) => lines.map(({ hint }) => hint.furniture))).toEqual(
      new Array(2).fill([undefined, undefined, undefined, 'running-head']),
    );
  });

  it('are no rows of a table', () => {
    const pages = pagesOf(both({ text: '公报' }));
    for (const [head] of pages) if (head) head.hint.cells = ['公报'];
    markFurniture(pages);
    expect(pages.flat().some(({ hint }) => hint.furniture !== undefined)).toBe(false);
  });
});
