import { describe, expect, it } from 'vitest';
import { inWords } from '../../../testing/in-words.ts';
import { inventPaper } from '../testing/alarm-paper.ts';
import { findRepeatedPassages } from './find-repeated-passages.ts';

const passage = '建成片区级养老服务综合体十二个，改造老年食堂三十六处，为九千六百户高龄家庭安装燃气报警和紧急呼叫装置';
const find = (text: string, earlier: [string, string | null, string][]) =>
  findRepeatedPassages({
    paper: inventPaper('f', '2026-11-01', text),
    earlier: earlier.map(([document, date, words]) => inventPaper(document, date, words)),
    feedback: 'f',
  });

describe('findRepeatedPassages', () => {
  it('finds a passage of the work report and cites both places', () => {
    const found = find(`今年以来，\n我局${passage}。`, [
      ['w', '2026-06-01', `一、主要做法\n全市${passage}，群众欢迎。`],
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.citations.map((one) => [one.document, one.firstLine])).toEqual([
      ['f', 2],
      ['w', 2],
    ]);
    expect(found[0]?.citations[0]?.quote).toBe(passage);
  });

  it('names the paper in which the words stood first', () => {
    const found = find(passage, [
      ['new', '2026-01-01', passage],
      ['old', '2024-01-01', passage],
    ]);
    expect(found.map((one) => one.citations[1]?.document)).toEqual(['old']);
  });

  it('takes a paper without a day for the last, and the first by id where days are the same', () => {
    const firstOf = (...papers: [string, string | null][]) =>
      find(
        passage,
        papers.map(([id, date]): [string, string | null, string] => [id, date, passage]),
      ).map((one) => one.citations[1]?.document);
    expect(firstOf(['undated', null], ['dated', '2026-01-01'])).toEqual(['dated']);
    expect(firstOf(['dated', '2026-01-01'], ['undated', null])).toEqual(['dated']);
    expect(firstOf(['b', '2026-01-01'], ['a', '2026-01-01'])).toEqual(['a']);
    expect(firstOf(['a', '2026-01-01'], ['b', '2026-01-01'])).toEqual(['a']);
    expect(firstOf(['b', null], ['a', null])).toEqual(['a']);
  });

  it('tells each passage once, as long as it runs, with where it stands in both', () => {
    const other =
      '新建口袋公园二十四个，修复城区绿道十八公里，补植行道树三千余株，更换老化路灯一千二百盏，惠及沿线居民';
    const found = find(`${passage}。其他。${other}。\n${passage}。`, [['w', null, `前言${passage}后记${other}`]]);
    expect(found.map((one) => one.citations.map(({ quote }) => quote))).toEqual([
      [passage, passage],
      [other, other],
    ]);
    expect(found[0]).toMatchObject({ kind: 'repeated-passage', feedback: 'f', point: null });
    expect(found[0]?.rules).toEqual([{ rule: 'repeat-shortest', words: passage }]);
    expect(inWords(found[0]?.because)).toContain('文件w');
    expect(inWords(found[0]?.because)).toContain(String(passage.replace(/，/g, '').length));
  });

  it('needs a run of twenty-six signs', () => {
    const signs = passage.replace(/，/g, '');
    expect(find(signs.slice(0, 26), [['w', null, signs]])).toHaveLength(1);
    expect(find(signs.slice(0, 25), [['w', null, signs]])).toEqual([]);
    expect(find(`甲${signs.slice(9, 35)}乙`, [['w', null, signs]])).toHaveLength(1);
  });

  it('sees through other punctuation and spaces', () => {
    const found = find(passage.replaceAll('，', '；').replace('十二', ' 十二 '), [['w', null, passage]]);
    expect(found).toHaveLength(1);
  });

  it('keeps its id when the papers are read again with other lines', () => {
    const [first] = find(passage, [['w', null, passage]]);
    const [again] = find(`标题\n\n${passage}`, [['w', null, `标题\n${passage}`]]);
    expect(again?.id).toBe(first?.id);
  });

  it('lets short repeats, titles of papers and solemn formulas pass', () => {
    const title = '《关于云泽市推进片区养老服务设施建设和老年食堂布局三年行动计划执行情况的综合报告》';
    const formula = '在市委的坚强领导下，在市人大及其常委会的监督支持下，深入贯彻党的二十大精神';
    expect(find('改造老年食堂三十六处', [['w', null, '改造老年食堂三十六处']])).toEqual([]);
    expect(find(`按照${title}`, [['w', null, `根据${title}`]])).toEqual([]);
    expect(find(formula, [['w', null, formula]])).toEqual([]);
  });
});
