import { describe, expect, it } from 'vitest';
import { sourceLines } from '../testing/source-lines.ts';
import { markPages } from './mark-pages.ts';

const page = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => `第${first}页的第${at + 1}行文字，说明工作情况`);

/** The printed page of each line that is no page mark, and what is said. */
function paged(lines: readonly string[], pages: readonly number[] = []) {
  const views = sourceLines(lines.join('\n'), pages);
  const warnings = markPages(views);
  return {
    pages: views.filter(({ role }) => role !== 'page-mark').map((view) => view.page),
    marks: views.filter(({ role }) => role === 'page-mark').map(({ text }) => text),
    tops: views.filter(({ pageTop }) => pageTop).map(({ number }) => number),
    said: warnings.map(({ line, message }) => `${line} ${message}`),
  };
}

describe('page marks', () => {
  it('close their pages, and the line behind each begins one', () => {
    const found = paged([...page(3, 2), '— 3 —', ...page(4, 2), '— 4 —', '末尾一行']);
    expect(found.pages).toEqual([3, 3, 4, 4, 5]);
    expect(found.marks).toEqual(['—3—', '—4—']);
    expect(found.tops).toEqual([4, 7]);
    expect(found.said).toEqual(['3 page mark 3 left out of the text', '6 page mark 4 left out of the text']);
  });

  it('in Roman numerals are left out and count nothing', () => {
    const found = paged(['前言', '- IV -', '正文']);
    expect([found.marks, found.pages, found.said]).toEqual([
      ['- IV -'],
      [null, null],
      ['2 page mark left out of the text'],
    ]);
  });

  it('are counted between each other by the pages of the file where these come out even', () => {
    const lines = [...page(1, 2), ...page(2, 2), ...page(3, 2), '— 3 —'];
    expect(paged(lines, [1, 3, 5]).pages).toEqual([1, 1, 2, 2, 3, 3]);
    const later = [...page(3, 1), '— 3 —', ...page(4, 2), ...page(5, 2), '— 5 —'];
    expect(paged(later, [1, 3, 5]).pages).toEqual([3, 4, 4, 5, 5]);
  });

  it('count back one page where the pages of the file do not come out even', () => {
    const lines = [...page(3, 1), '— 3 —', ...page(4, 2), ...page(5, 2), '— 9 —'];
    expect(paged(lines, [1, 3, 5]).pages).toEqual([3, null, null, 9, 9]);
    expect(paged([...page(1, 1), ...page(2, 1), '— 1 —'], [1, 2]).pages).toEqual([null, 1]);
  });

  it('that open their pages begin with the lines behind them', () => {
    const found = paged(['— 5 —', ...page(5, 2), '— 6 —', ...page(6, 2)], [1, 4]);
    expect(found.pages).toEqual([6, 6, 7, 7]);
  });

  it('of numbers alone are a rising run with text between, and nothing else', () => {
    const run = (count: number, length: number, from = 11) =>
      Array.from({ length: count }, (_, at) => [...page(from + at, length), String(from + at)]).flat();
    expect(paged(run(3, 8)).marks).toEqual(['11', '12', '13']);
    expect(paged(run(2, 8)).marks).toEqual([]);
    expect(paged(run(3, 6)).marks).toEqual([]);
    expect(paged(run(3, 7)).marks).toEqual(['11', '12', '13']);
    expect(paged(['7', ...run(3, 8)]).marks).toEqual(['11', '12', '13']);
    expect(paged([...run(3, 8), ...page(14, 8), '99']).marks).toEqual(['11', '12', '13']);
    expect(paged(run(3, 90)).marks).toEqual([]);
  });

  it('are known by their place where the format says so', () => {
    const views = sourceLines(['正文一行', '第 12 页 共 30 页', '正文', '无号'].join('\n')).map((view, at) =>
      at % 2 === 1 ? { ...view, hint: { furniture: 'page-number' as const } } : view,
    );
    markPages(views);
    expect(views.map(({ role, page: number }) => [role, number])).toEqual([
      ['text', 12],
      ['page-mark', null],
      ['text', 13],
      ['text', 13],
    ]);
  });
});
