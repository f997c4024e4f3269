import { describe, expect, it } from 'vitest';
import { inWords } from '../../../testing/in-words.ts';
import { inventPaper } from '../testing/alarm-paper.ts';
import { findWrongSums } from './find-wrong-sums.ts';

const find = (text: string) => findWrongSums({ paper: inventPaper('f', null, text), feedback: 'f' });
const table = (...rows: string[]) => find(`| 项目 | 数量 | 办结率 |\n| --- | --- | --- |\n${rows.join('\n')}`);

describe('findWrongSums', () => {
  it.each([
    ['a sum of amounts', '拨付省级资金1.25亿元、市级资金8000万元，合计2.35亿元。', '2.05亿元'],
    ['what is left of a whole', '共涉及驿站41所，保留18所，改办14所，其余12所。', '9所'],
    ['the rest behind 其中', '驿站41所，其中保留18所，改办14所，余下12所。', '9所'],
    ['a share of counts', '建成驿站11个，占14个乡镇的70%。', '78.6%'],
    ['the rate of what was done', '受理来信25件，办结14件，办结率60%。', '56.0%'],
    ['a share of a whole', '排查堤岸25处，其中已整改14处，占60%。', '56.0%'],
    ['a cell of a table', '| 1 | 受理来信25件，办结14件，办结率60% |', '56.0%'],
  ])('finds %s that the figures do not give, and says what they give', (_, text, right) => {
    const [found, ...others] = find(text);
    expect(others).toEqual([]);
    expect(found?.kind).toBe('figures-disagree');
    expect(inWords(found?.because)).toContain(right);
  });

  it.each([
    ['a sum that is right', '拨付省级资金1.25亿元、市级资金8000万元，合计2.05亿元。'],
    ['a sum within rounding', '拨付省级资金1.2亿元、市级资金0.8亿元，合计2.1亿元。'],
    ['a sum of some of the figures', '筹资5亿元，财政3亿元、企业1亿元，合计4亿元。'],
    ['a sum told roughly', '修桥3座、路桥4座，合计近9座。'],
    ['a sum of other things', '修桥3座、路桥4座，桥闸合计9座。'],
    ['a sum of one figure', '修桥3座，合计9座。'],
    ['so many figures that some sum is right by chance', `修桥${'3座、'.repeat(7)}3座，合计1座。`],
    ['a rest that is right', '共涉及驿站41所，保留18所，改办14所，其余9所。'],
    ['a rest of what the sentence does not part', '驿站41所，保留18所，改办14所，其余12所。'],
    ['a rest of a whole that is none', '共修驿站20所，修桥亭33所，其余5所。'],
    ['a rest of other units', '共涉及驿站41所，保留18处，其余12所。'],
    ['a share that is right', '建成驿站11个，占14个乡镇的78.6%。'],
    ['a share that was cut off', '建成驿站11个，占14个乡镇的78.5%。'],
    ['a rate that is right', '受理来信25件，办结14件，办结率56%。'],
    ['the rate of something else', '受理来信25件，办结14件，满意率60%。'],
    ['a share of no whole', '修桥14处，占60%。'],
    ['a share of a whole that is not parted', '修桥25处、修路14处，占60%。'],
    ['a rough share', '受理来信25件，办结14件，办结率近60%。'],
    ['a rough count', '受理来信25件，办结近14件，办结率60%。'],
    ['a share of another unit', '建成驿站11处，占14个乡镇的70%。'],
    ['a stretch too long for a sentence', `${'云'.repeat(600)}，受理来信25件，办结14件，办结率60%。`],
    ['a share of nothing', '受理来信25件，办结0件，办结率60%。'],
  ])('keeps silent about %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  it('finds a row 合计 that its rows do not give, at either end', () => {
    const [found, ...others] = table('| 驿站 | 217 | 60% |', '| 桥 | 298 | 70% |', '| 合计 | 653 | 65% |');
    expect(others).toEqual([]);
    expect(inWords(found?.because)).toContain('515');
    expect(found?.citations.map(({ firstLine }) => firstLine)).toEqual([5, 3]);
    expect(table('| 合计 | 653 | 65% |', '| 驿站 | 217 | 60% |', '| 桥 | 298 | 70% |')).toHaveLength(1);
  });

  it.each([
    ['a sum that is right', ['| 驿站 | 217 | 60% |', '| 桥 | 298 | 70% |', '| 合计 | 515 | 65% |']],
    ['rounded amounts', ['| 驿站 | 1.2 | 6 |', '| 桥 | 1.3 | 7 |', '| 合计 | 2.6 | 13 |']],
    ['a row of parts', ['| 驿站 | 217 | 1 |', '| 其中：新修 | 200 | 1 |', '| 合计 | 217 | 1 |']],
    ['a sum inside', ['| 驿站 | 217 | 1 |', '| 合计 | 217 | 1 |', '| 桥 | 20 | 1 |']],
    ['two sums', ['| 驿站 | 217 | 1 |', '| 总计 | 653 | 1 |', '| 桥 | 20 | 1 |', '| 合计 | 653 | 1 |']],
    ['a cell without a number', ['| 驿站 | 217 | 1 |', '| 桥 | — | 1 |', '| 合计 | 653 | 1 |']],
    ['one row', ['| 驿站 | 217 | 1 |', '| 合计 | 653 | 1 |']],
    ['a row of joined cells', ['| 驿站 | 217 | 1 |', '| 桥 | 20 | 1 |', '| 合计 | 653 |']],
  ])('keeps silent about a table with %s', (_, rows) => {
    expect(table(...rows)).toEqual([]);
  });
});
