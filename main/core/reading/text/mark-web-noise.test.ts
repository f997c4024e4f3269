import { describe, expect, it } from 'vitest';
import { sourceLines } from '../testing/source-lines.ts';
import { markWebNoise } from './mark-web-noise.ts';

const body = (count: number) => Array.from({ length: count }, (_, at) => `第${at + 1}段正文`);
const buttons = '【打印】【关闭】';

/** The lines that are noise of a web page. */
function noise(...lines: string[]): number[] {
  const views = sourceLines(lines.join('\n'));
  const said = markWebNoise(views);
  const found = views.filter(({ role }) => role === 'web-noise').map(({ number }) => number);
  expect([...new Set(said.map(({ line }) => line))].toSorted((a, b) => a - b)).toEqual(found);
  return found;
}

describe('lines of a web page', () => {
  it('are known near the top and the foot, and not between', () => {
    expect(noise(buttons, ...body(100), buttons)).toEqual([1, 102]);
    expect(noise(...body(39), buttons, ...body(100))).toEqual([40]);
    expect(noise(...body(41), buttons, ...body(100))).toEqual([]);
    expect(noise(...body(100), buttons, ...body(39))).toEqual([101]);
    expect(noise(...body(100), buttons, ...body(40))).toEqual([]);
    expect(noise(...body(45), buttons, ...body(30))).toEqual([46]);
  });

  it('are days alone at the top, and not near the end of a short paper', () => {
    expect(noise('2026-03-05', ...body(20))).toEqual([1]);
    expect(noise(...body(11), '2026-03-05', ...body(20))).toEqual([12]);
    expect(noise(...body(12), '2026-03-05', ...body(20))).toEqual([]);
    expect(noise('标题', '正文一', '2026-03-05', '末')).toEqual([]);
  });

  it('are the rows of the record above a paper, and no other table', () => {
    const record = ['| 索引号 | 云000-2026-001 |', '| 发文日期 | 2026-03-05 |'];
    expect(noise(...record, ...body(20))).toEqual([1, 2]);
    expect(noise(...body(11), ...record, ...body(20))).toEqual([12, 13]);
    expect(noise(...body(12), ...record, ...body(20))).toEqual([]);
    const filled = (count: number) => Array.from({ length: count }, (_, at) => `| 栏目${at} | 内容 |`);
    expect(noise(...record, ...filled(8), ...body(20))).toHaveLength(10);
    expect(noise(...record, ...filled(9), ...body(20))).toEqual([]);
    expect(noise('| 甲 | 乙 |', ...body(20))).toEqual([]);
  });

  it('are the words of menus where three lines of a page stand below each other, and one alone is a heading', () => {
    expect(noise('政务公开', '互动交流', '走进云泽', ...body(20))).toEqual([1, 2, 3]);
    expect(noise('政务公开', '互动交流', '走进云泽', '大', ...body(20))).toEqual([1, 2, 3, 4]);
    expect(noise('政务公开', '互动交流', '云泽报告', '小', ...body(20))).toEqual([]);
    expect(noise('大', '中', '打印', ...body(20))).toEqual([1, 2, 3]);
    expect(noise(...body(41), '政务公开', '互动交流', '走进云泽', ...body(100))).toEqual([]);
    expect(noise(...body(100), '分享到', '微信', '微博')).toEqual([101, 102, 103]);
  });

  it('are the short lines above the path to the page, but for one that ends as a title', () => {
    expect(noise('云泽水网', '部门动态', '当前位置：首页', ...body(20))).toEqual([1, 2, 3]);
    expect(noise('云泽水网', '工作报告', '当前位置：首页', ...body(20))).toEqual([1, 3]);
    expect(noise('云'.repeat(10), '当前位置：首页', ...body(20))).toEqual([1, 2]);
    expect(noise('云'.repeat(11), '部门动态', '当前位置：首页', ...body(20))).toEqual([3]);
    expect(noise('部门动态，', '当前位置：首页', ...body(20))).toEqual([2]);
    expect(noise('| 部门动态 | 云泽 |', '部门动态', '当前位置：首页', ...body(20))).toEqual([2, 3]);
  });

  it('are short and no sentences', () => {
    expect(noise(`${buttons}。`, ...body(20))).toEqual([]);
    expect(noise(`${'首页 > '.repeat(40)}公报`, ...body(20))).toEqual([]);
  });
});
