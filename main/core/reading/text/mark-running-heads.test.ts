import { describe, expect, it } from 'vitest';
import { sourceLines } from '../testing/source-lines.ts';
import { markRunningHeads } from './mark-running-heads.ts';

const numerals = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯';
const open = (at: number) => `第${numerals[at]}项工作扎实推进，全市上下认真落实部署，持续加快建设`;
const closed = (at: number) => `第${numerals[at]}项工作扎实推进，全市上下认真落实部署，全部完成。`;

/** The lines that are running heads, of pages given one by one. */
function heads(...pages: readonly (readonly string[])[]): number[] {
  let at = 1;
  const firsts = pages.map((page) => {
    const first = at;
    at += page.length;
    return first;
  });
  const views = sourceLines(pages.flat().join('\n'), firsts);
  const said = markRunningHeads(views);
  const found = views.filter(({ role }) => role === 'running-head').map(({ number }) => number);
  expect(said.map(({ line }) => line).toSorted((a, b) => a - b)).toEqual(found);
  return found;
}

const book = '云泽市人大常委会公报';

describe('running heads', () => {
  it('are the same short line first on the pages, also with the number of the page', () => {
    expect(heads([open(0)], [book, open(1)], [book, open(2)], [book, open(3)])).toEqual([2, 4, 6]);
    const numbered = (at: number) => `${book} ${at}`;
    expect(heads([open(0)], [numbered(1), open(1)], [numbered(2), open(2)], [numbered(3), open(3)])).toEqual([2, 4, 6]);
  });

  it('are the second or the last line of pages too', () => {
    expect(heads([open(0)], ['2026年', book, open(1)], ['云泽', book, open(2)], ['公报', book, open(3)])).toEqual([]);
    expect(heads([open(0), book], [open(1), book], [open(2), book], [open(3)])).toEqual([2, 4, 6]);
  });

  it('leave the first of them where it may be the title that the others repeat', () => {
    expect(heads([book, open(0)], [book, open(1)], [book, open(2)], [book, open(3)])).toEqual([3, 5, 7]);
  });

  it('are none where they never break a sentence, as titles of many short papers', () => {
    expect(heads([closed(0)], [book, closed(1)], [book, closed(2)], [book, closed(3)])).toEqual([]);
    expect(heads([open(0)], [book, closed(1)], [book, closed(2)], [book, closed(3)])).toEqual([]);
  });

  it('break a sentence on three of ten of their pages at least', () => {
    const pages = (count: number) => Array.from({ length: 10 }, (_, at) => [book, at < count ? open(at) : closed(at)]);
    expect(heads([open(20)], ...pages(2)).length).toBe(10);
    expect(heads([closed(20)], ...pages(2)).length).toBe(0);
    expect(heads([closed(20)], ...pages(3)).length).toBeGreaterThan(8);
  });

  it('stand on three pages, and on four of ten from the first to the last', () => {
    expect(heads([open(0)], [book, open(1)], [book, open(2)], [open(3)])).toEqual([]);
    // The third stands after a sentence: where no page shows, three open ones would say the same.
    const spread = (gap: number) =>
      Array.from({ length: 2 * gap + 1 }, (_, at) => {
        const text = at === 2 * gap - 1 ? closed(at) : open(at);
        return at % gap === 0 ? [book, text] : [text];
      });
    expect(heads([open(20)], ...spread(2)).length).toBe(3);
    expect(heads([open(20)], ...spread(3)).length).toBe(3);
    expect(heads([open(20)], ...spread(4)).length).toBe(0);
  });

  it('are short, of some signs, and no sentences', () => {
    const of = (line: string) => heads([open(0)], [line, open(1)], [line, open(2)], [line, open(3)]).length;
    expect(of('市人大')).toBe(0);
    expect(of('云泽人大')).toBe(3);
    expect(of('云'.repeat(40))).toBe(3);
    expect(of('云'.repeat(41))).toBe(0);
    expect(of('工作取得成效。')).toBe(0);
  });

  it('are known in text without pages by the open sentences before them', () => {
    const flow = (before: (at: number) => string, line = book) =>
      heads([0, 1, 2].flatMap((at) => [before(at), line]).concat(open(9)));
    expect(flow(open)).toEqual([2, 4, 6]);
    expect(flow(closed)).toEqual([]);
    expect(flow(() => open(0))).toEqual([]);
    expect(flow(open, '云')).toEqual([]);
    expect(flow(open, '云'.repeat(24))).toEqual([2, 4, 6]);
    expect(flow(open, '云'.repeat(25))).toEqual([]);
    expect(flow(open, '工作如下：')).toEqual([]);
    expect(flow(open, '加快，推进')).toEqual([]);
    expect(flow(open, '加快、')).toEqual([]);
    expect(flow((at) => `${numerals[at]}，短`)).toEqual([]);
    expect(heads([book, open(0), book, open(1), book, open(2), book])).toEqual([3, 5, 7]);
    const rare = [0, 1, 2].flatMap((at) => [open(at), book]);
    const many = [3, 4, 5, 6].flatMap((at) => [closed(at), book]);
    expect(heads([...rare, ...many])).toEqual([]);
  });

  it('are what the format itself draws at the edge of a page', () => {
    const views = sourceLines('公报\n正文').map((view, at) =>
      at === 0 ? { ...view, hint: { furniture: 'running-head' as const } } : view,
    );
    expect(markRunningHeads(views)).toEqual([
      { line: 1, code: 'running-head', message: 'running head left out of the text' },
    ]);
    expect(views.map(({ role }) => role)).toEqual(['running-head', 'text']);
  });
});
