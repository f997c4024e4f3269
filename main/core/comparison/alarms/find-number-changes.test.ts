import { describe, expect, it } from 'vitest';
import { inWords } from '../../../testing/in-words.ts';
import { inventPaper } from '../testing/alarm-paper.ts';
import { findNumberChanges } from './find-number-changes.ts';

const find = (report: string, own: string) =>
  findNumberChanges({
    paper: inventPaper('f', '2026-11-20', own),
    reports: [inventPaper('r', '2026-06-25', report)],
    feedback: 'f',
  });

describe('findNumberChanges', () => {
  it('finds a sentence of the report that the feedback repeats with another number', () => {
    const found = find(
      '与3家企业签订合作协议，协议金额11.2亿元。',
      '一、招商\n与5家企业签订合作协议，协议金额11.2亿元。',
    );
    expect(found).toHaveLength(1);
    expect(inWords(found[0]?.because)).toMatch(/3家.*5家/);
    expect(found[0]?.citations.map((one) => [one.document, one.firstLine])).toEqual([
      ['r', 1],
      ['f', 2],
    ]);
  });

  it('tells a short clause apart by its neighbour, and takes 了 and 已 for no other words', () => {
    expect(find('签约企业3家，协议金额11.2亿元。', '已签约企业5家，协议金额为11.2亿元。')).toEqual([]);
    expect(find('梧桐里签约企业3家，协议金额11.2亿元。', '梧桐里已签约企业5家，协议金额11.2亿元。')).toHaveLength(1);
  });

  it.each([
    ['the same number in another unit', '梧桐里夜市摊位改造投入1.2亿元。', '梧桐里夜市摊位改造投入12000万元。'],
    ['rounding', '梧桐里夜市摊位改造面积近800平方米。', '梧桐里夜市摊位改造面积796平方米。'],
    ['another day', '梧桐里夜市摊位改造320个。', '截至10月底，梧桐里夜市摊位改造460个。'],
    ['a growing count', '梧桐里夜市改造摊位320个。', '梧桐里夜市累计改造摊位460个。'],
    ['a later state', '梧桐里夜市摊位320个。', '梧桐里夜市摊位已增至460个。'],
    ['done since', '梧桐里夜市摊位改造320个。', '梧桐里夜市摊位已改造460个。'],
    ['this year', '今年以来梧桐里夜市摊位改造320个。', '今年以来，梧桐里夜市摊位改造460个。'],
    ['another year', '2025年梧桐里夜市摊位改造320个。', '2026年梧桐里夜市摊位改造460个。'],
    ['half a year', '上半年梧桐里夜市摊位改造320个。', '梧桐里夜市摊位改造460个。'],
    ['a promise', '将继续推进梧桐里夜市摊位改造320个。', '梧桐里夜市摊位改造460个。'],
    ['few common words', '培训320人次。', '培训460人次。'],
    ['words of every paper', '全面加强组织建设，积极开展工作320次。', '全面加强组织建设，积极开展工作460次。'],
    ['items of one list', '东湖湾夜市摊位改造3个。东湖湾夜市摊位改造5个。', '东湖湾夜市摊位改造5个。'],
  ])('keeps silent about %s', (_, report, own) => {
    expect(find(report, own)).toEqual([]);
  });

  it('takes a year that only the report names for the same time', () => {
    expect(find('2026年，梧桐里夜市摊位改造320个。', '梧桐里夜市摊位改造460个。')).toHaveLength(1);
  });

  it('names what changed, in its title and its reason, once for a clause and its neighbours', () => {
    const [found, ...others] = find('梧桐里夜市摊位改造320个，全部验收。', '梧桐里夜市摊位改造460个，全部验收。');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'figures-disagree', feedback: 'f', point: null });
    expect(found?.about).toContain('梧桐里夜市摊位改造');
    expect(found?.citations.map(({ quote }) => quote)).toEqual(['梧桐里夜市摊位改造320个', '梧桐里夜市摊位改造460个']);
    expect(inWords(found?.because)).toMatch(/320个.*460个/);
  });

  it('finds every passage that changed, in each of several reports', () => {
    const texts = ['梧桐里夜市摊位改造320个。', '东湖湾菜场棚顶翻修12处。'];
    const own = '梧桐里夜市摊位改造460个。东湖湾菜场棚顶翻修15处。';
    const papers = texts.map((text, at) => inventPaper(`r${at}`, '2026-06-25', text));
    const input = { paper: inventPaper('f', '2026-11-20', own), feedback: 'f' };
    const found = findNumberChanges({ ...input, reports: papers });
    expect(found.map((one) => one.citations[0]?.document)).toEqual(['r0', 'r1']);
    expect(findNumberChanges({ ...input, reports: [] })).toEqual([]);
    const twice = findNumberChanges({ ...input, reports: papers.slice(0, 1).concat(papers.slice(0, 1)) });
    expect(twice).toHaveLength(1);
  });

  it('keeps silent about rows of a table, and where nothing changed', () => {
    expect(find('| 梧桐里夜市摊位改造320个 | 一 |', '| 梧桐里夜市摊位改造460个 | 一 |')).toEqual([]);
    expect(find('梧桐里夜市摊位改造320个。', '梧桐里夜市摊位改造320个。')).toEqual([]);
    expect(find('梧桐里夜市摊位全部改造。', '梧桐里夜市摊位全部改造。')).toEqual([]);
  });

  it('asks for the same time in both, and lets done since pass only where all figures changed', () => {
    expect(find('2026年梧桐里夜市摊位改造320个。', '2026年梧桐里夜市摊位改造460个。')).toHaveLength(1);
    expect(find('梧桐里夜市摊位改造320个。', '2026年梧桐里夜市摊位改造460个。')).toEqual([]);
    expect(find('梧桐里夜市摊位改造320个棚顶12处。', '梧桐里夜市摊位已改造460个棚顶12处。')).toHaveLength(1);
    expect(find('梧桐里夜市摊位改造320个棚顶12处。', '梧桐里夜市摊位已改造460个棚顶15处。')).toEqual([]);
  });
});
