import { describe, expect, it } from 'vitest';
import { sourceLines } from '../testing/source-lines.ts';
import { type Head, nothingAround } from './head.ts';
import { samePaper, withLetterhead } from './same-paper.ts';

const title = '关于全市河道治理工作情况的报告';

function headOf(start: number, lines: number, own: Partial<Head> = {}): Head {
  return {
    start,
    bodyStart: start + lines,
    title,
    titleLines: Array.from({ length: lines }, (_, at) => start + at),
    ...nothingAround(),
    score: 3,
    because: ['noun-of-papers'],
    ...own,
  };
}

const flow = (...lines: string[]) => sourceLines(lines.join('\n'));
const twice = flow(title, '市水务局', title, '正文');

describe('a title that is printed twice', () => {
  it('is the head of one paper, with what stands between and what either says', () => {
    const first = headOf(0, 1, { author: '丁磊', office: '局长', score: 5, leadLines: [], bylineLines: [] });
    const second = headOf(2, 1, { title: `云泽市水务局${title}`, bylineLines: [], leadLines: [9] });
    const flowBetween = flow(title, '市水务局', title, '正文');
    expect(samePaper(first, { ...second, leadLines: [] }, flowBetween)).toMatchObject({
      start: 0,
      bodyStart: 3,
      title: `云泽市水务局${title}`,
      titleLines: [0, 2],
      bylineLines: [1],
      leadLines: [],
      author: '丁磊',
      office: '局长',
      score: 6,
      because: ['noun-of-papers', 'title-twice'],
    });
    const named = headOf(2, 1, { author: '王芳', office: '处长', score: 9 });
    expect(samePaper(first, named, flowBetween)).toMatchObject({ title, author: '王芳', office: '处长', score: 10 });
  });

  it('may say the organ in its first printing alone, or have lost some signs', () => {
    const first = headOf(0, 1, { title: `云泽市水务局${title}` });
    expect(samePaper(first, headOf(2, 1), twice)?.title).toBe(`云泽市水务局${title}`);
    const lost = headOf(1, 1, { title: '关于全市河道治理工作况的报告' });
    expect(samePaper(headOf(0, 1), lost, flow(title, title))?.title).toBe(title);
    const lostApart = headOf(2, 1, { title: '关于全市河道治理工作况的报告' });
    expect(samePaper(headOf(0, 1), lostApart, twice)).toBeNull();
    const other = headOf(1, 1, { title: '关于全市渡口管理工作情况的报告' });
    expect(samePaper(headOf(0, 1), other, flow(title, title))).toBeNull();
  });

  it.each<[string, Head, Head, string[]]>([
    ['more than two lines between', headOf(0, 1), headOf(4, 1), [title, '甲', '乙', '丙', title]],
    ['prose between', headOf(0, 1), headOf(2, 1), [title, '工作取得成效。', title]],
    ['a long line between', headOf(0, 1), headOf(2, 1), [title, '云'.repeat(31), title]],
    ['a table between', headOf(0, 1), headOf(2, 1), [title, '| 甲 | 乙 |', title]],
    ['a note under the first', headOf(0, 1, { notes: ['通过'] }), headOf(2, 1), [title, '甲', title]],
    ['an address under the first', headOf(0, 1, { hasSalutation: true }), headOf(2, 1), [title, '甲', title]],
    ['the second an attachment', headOf(0, 1), headOf(2, 1, { isAttachment: true }), [title, '甲', title]],
    [
      'both in the contents',
      headOf(0, 1, { inContents: true }),
      headOf(2, 1, { inContents: true }),
      [title, '甲', title],
    ],
    ['a short title', headOf(0, 1, { title: '工作报告' }), headOf(2, 1, { title: '工作报告' }), [title, '甲', title]],
    ['a long list of titles', headOf(0, 9), headOf(9, 1), Array<string>(10).fill(title)],
    ['thirteen lines together', headOf(0, 7), headOf(7, 6), Array<string>(13).fill(title)],
  ])('is not one paper with %s', (_, first, second, lines) => {
    expect(samePaper(first, second, flow(...lines))).toBeNull();
  });

  it('is one with two lines between, thirty signs wide, one of them in the contents', () => {
    const lines = flow(title, '云'.repeat(30), '甲', title);
    expect(samePaper(headOf(0, 1, { inContents: true }), headOf(3, 1), lines)).not.toBeNull();
    expect(samePaper(headOf(0, 1), headOf(3, 1, { inContents: true }), lines)).not.toBeNull();
    expect(
      samePaper(headOf(0, 1), headOf(4, 1, { leadLines: [3] }), flow(title, '甲', '乙', '附件', title)),
    ).not.toBeNull();
    expect(samePaper(headOf(0, 8), headOf(8, 4), flow(...Array<string>(12).fill(title)))).not.toBeNull();
    expect(samePaper(undefined, headOf(0, 1), flow(title))).toBeNull();
  });
});

describe('a heading right above a title', () => {
  const lines = flow('云泽市人大常委会审议意见书', title, '正文');
  const above = (own: Partial<Head> = {}) => headOf(0, 1, { title: '审议意见书', leadLines: [], ...own });

  it('is part of its head', () => {
    expect(withLetterhead(above({ bylineLines: [5] }), headOf(1, 1, { leadLines: [7] }), lines)).toMatchObject({
      start: 1,
      title,
      leadLines: [0, 5, 7],
    });
  });

  it.each<[string, Head | undefined, Partial<Head>, number[]]>([
    ['nothing above', undefined, {}, []],
    ['a page between', above(), {}, [1, 2]],
    ['the title in the contents', above(), { inContents: true }, []],
    ['the heading in the contents', above({ inContents: true }), {}, []],
    ['text under the heading', above({ bodyStart: 0 }), {}, []],
    ['an attachment above', above({ isAttachment: true }), {}, []],
    ['a note under the heading', above({ notes: ['通过'] }), {}, []],
    ['an address under the heading', above({ hasSalutation: true }), {}, []],
    ['an author under the heading', above({ author: '丁磊' }), {}, []],
  ])('is none with %s', (_, first, own, pages) => {
    const paged = pages.length === 0 ? lines : sourceLines(`审议意见书\n${title}\n正文`, pages);
    expect(withLetterhead(first, headOf(1, 1, own), paged)).toBeNull();
  });
});
