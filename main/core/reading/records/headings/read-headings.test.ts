import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { readHeadings } from './read-headings.ts';

const prose =
  '全市上下齐心协力，水网建设稳步推进，群众饮水条件持续改善，各项工作取得了新的成效，为今后发展打下了坚实基础。';
const tree = (text: string, kind: 'government-work-report' | 'plan-outline' | 'law-text' = 'government-work-report') =>
  readHeadings([inventedPaper(kind, '报告', text)]).map(
    ({ level, mark, title, firstLine, lastLine }) => `${level} ${mark ?? '-'} ${title} ${firstLine}-${lastLine}`,
  );

describe('the headings of a paper', () => {
  it('are a tree by their marks, each with the lines under it', () => {
    expect(
      tree(`一、2025年工作回顾
（一）建设水网。${prose}
1.修建水库。${prose}
二、2026年工作安排
${prose}`),
    ).toEqual(['1 一、 2025年工作回顾 1-3', '2 （一） 建设水网 2-3', '3 1. 修建水库 3-3', '1 二、 2026年工作安排 4-5']);
  });

  it('are those of parts, chapters, sections and boxes of a plan', () => {
    expect(
      tree(
        `第一篇 总论
第一章 发展基础
第一节 成就
${prose}
专栏1 重点工程
第二章 目标`,
        'plan-outline',
      ),
    ).toEqual([
      '1 第一篇 总论 1-6',
      '2 第一章 发展基础 2-5',
      '3 第一节 成就 3-5',
      '4 专栏1 重点工程 5-5',
      '2 第二章 目标 6-6',
    ]);
  });

  it('are told without a mark by the time that they name, by prose under them, and by several short sentences over prose', () => {
    expect(
      tree(`2025年工作回顾
${prose}
水网建设全面提速
${prose}
2026年工作安排
一、聚焦民生
聚焦饮水安全，建好水厂。
${prose}
聚焦出行便利，修好道路。
${prose}
聚焦住有所居，改好旧房。
${prose}`),
    ).toEqual([
      '1 - 2025年工作回顾 1-4',
      '2 - 水网建设全面提速 3-4',
      '1 - 2026年工作安排 5-12',
      '2 一、 聚焦民生 6-12',
      '3 - 聚焦饮水安全，建好水厂 7-8',
      '3 - 聚焦出行便利，修好道路 9-10',
      '3 - 聚焦住有所居，改好旧房 11-12',
    ]);
  });

  it('are no items of a list, no rows of a table and no lists in a law', () => {
    expect(
      tree(['1.绿地增加5公顷；', '2.林地增加6公顷。', '| 水网 | 建设 |', prose, '云泽市人民政府'].join('\n')),
    ).toEqual([]);
    const law = ['第一章 总则', '第一条 甲。', '第二条 乙：', '（一）丙；', '第三条 丁。'].join('\n');
    expect(tree(law, 'law-text')).toEqual(['1 第一章 总则 1-5']);
  });
});
