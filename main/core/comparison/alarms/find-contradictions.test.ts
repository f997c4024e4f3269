import { describe, expect, it } from 'vitest';
import { inWords } from '../../../testing/in-words.ts';
import { inventPaper } from '../testing/alarm-paper.ts';
import { findContradictions } from './find-contradictions.ts';

const opening = (text: string) => `市人大常委会：\n${text}现将办理情况报告如下。\n一、办理情况\n`;
const find = (first: string, second: string, date: string | null = '2026-11-20') =>
  findContradictions({ paper: inventPaper('f', date, `${opening(first)}${second}`), feedback: 'f' });

describe('findContradictions', () => {
  it('finds what the opening sums up and a section tells otherwise, with both places', () => {
    const [found, ...others] = find(
      '半年来，滨江新区新开公办食堂5所。',
      '今年秋季学期，滨江新区新开公办食堂4所，新增餐位260个。',
    );
    expect(others).toEqual([]);
    expect(found?.kind).toBe('figures-disagree');
    expect(found?.citations.map(({ firstLine, quote }) => [firstLine, quote])).toEqual([
      [2, '半年来，滨江新区新开公办食堂5所'],
      [4, '今年秋季学期，滨江新区新开公办食堂4所，新增餐位260个'],
    ]);
    expect(inWords(found?.because)).toContain('5所');
    expect(inWords(found?.because)).toContain('4所');
  });

  it.each([
    [
      'until a day and from the beginning of the year to it',
      '截至10月底，新增公共泊位9200个。',
      '1至10月共新增公共泊位8650个。',
    ],
    ['the verb behind the thing', '全市老旧泵站改造41座。', '完成改造老旧泵站38座。'],
    [
      'a whole of which another part is told',
      '移交的86项消防隐患已整改销号84项。',
      '执法组移交的86项消防隐患，9月30日前已销号81项，5项挂牌。',
    ],
    ['names that are nearly alike', '县乡“残疾人之家”已建成18个。', '建成乡镇“残疾人之家”11个，占14个乡镇的78.6%。'],
    ['the next of what was made', '新建助餐点120个。', '新建食堂48家、助餐点96个。'],
    ['another word of counting', '建成社区食堂52家。', '建成社区食堂48个。'],
    ['the tail of the name of a rate', '业委会组建率达到63.5%。', '全市已组建业委会506个，组建率58%。'],
    ['the names of what is counted', '全县新建成片区急救站4个。', '建成石桥、双河、云峰片区急救站3个。'],
    ['a cell of a table', '全市人均藏书量1.25册。', '| 1 | 藏书 | 全区人均藏书量1.13册，比年初增加0.14册 |'],
  ])('finds %s', (_, first, second) => {
    expect(find(first, second)).toHaveLength(1);
  });

  it('finds a table that tells otherwise than the text of its section', () => {
    expect(find('', '全市人均藏书量1.25册。\n| 1 | 藏书 | 全市人均藏书量1.13册 |')).toHaveLength(1);
  });

  it.each([
    ['the same value', '新增公共泊位9200个。', '新增公共泊位9200个。'],
    [
      'a value that another place tells as well',
      '县乡“助残之家”已建成18个。',
      '建成乡镇“助残之家”11个。县乡“助残之家”18个。',
    ],
    ['all that there is', '累计新增公共泊位9200个。', '新增公共泊位8650个。'],
    ['a value told roughly', '新增公共泊位近9200个。', '新增公共泊位9150个。'],
    ['another day', '截至10月底，新增公共泊位9200个。', '截至9月底，新增公共泊位8650个。'],
    ['one month of the year', '新增公共泊位9200个。', '8月新增公共泊位650个。'],
    ['another year', '新增公共泊位9200个。', '2025年新增公共泊位8650个。'],
    ['a district', '新增公共泊位9200个。', '滨江区新增公共泊位8650个。'],
    ['a part', '新增公共泊位9200个。', '新增泊位1万个，其中新增公共泊位8650个。'],
    ['a former value', '新增公共泊位9200个。', '新增公共泊位由8650个增加到9200个。'],
    ['a promise', '新增公共泊位9200个。', '下一步将新增公共泊位8650个。'],
    ['another unit', '新增公共泊位9200个。', '新增公共泊位投资8650万元。'],
    ['a rate that is of another thing', '业委会组建率达到63.5%。', '全市有工会506个，组建率58%。'],
    ['fewer names than things', '全县新建成片区急救站4个。', '建成石桥、双河片区急救站3个。'],
    ['a list that has many values', '整修街巷9条。', '| 整修街巷3条 |\n| 整修街巷4条 |'],
    ['a stretch too long for a sentence', '新增公共泊位9200个。', `${'云'.repeat(600)}，新增公共泊位8650个。`],
    ['two sections', '', '新增公共泊位9200个。\n二、其他\n新增公共泊位8650个。'],
    ['the parts of one sentence', '移交的86项消防隐患已整改销号84项，已整改销号2项。', ''],
  ])('keeps silent about %s', (_, first, second) => {
    expect(find(first, second)).toEqual([]);
  });

  it('takes the year of the paper for no other time', () => {
    expect(find('2026年新增公共泊位9200个。', '新增公共泊位8650个。')).toHaveLength(1);
    expect(find('2026年新增公共泊位9200个。', '新增公共泊位8650个。', '2027-03-10')).toEqual([]);
  });

  it('takes what stands before the first heading for the opening where nothing leads in', () => {
    const text = (long: string) => `新增公共泊位9200个。\n${long}一、办理情况\n新增公共泊位8650个。`;
    const paper = (long: string) => findContradictions({ paper: inventPaper('f', null, text(long)), feedback: 'f' });
    expect(paper('')).toHaveLength(1);
    expect(paper('堤岸。\n'.repeat(8))).toEqual([]);
  });
});
