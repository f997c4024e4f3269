import { describe, expect, it } from 'vitest';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { behindPlace, party } from './paper-place.rules.ts';
import { placeOfPaper, placeOfTitle } from './paper-place.ts';

holdEach('words behind the place of a paper', [behindPlace], {
  'place-behind': {
    has: [
      ...texts`人民政府 人大工作报告 中级法院工作报告 监察工作报告 政府工作报告 政协 九届 二十一届 国民经济 本级预算 2026年`,
      ...[...'一二三四五六七八九十'].map((sign) => `第${sign}届`),
      ...[...'〇○零一二三四五六七八九'].map((sign) => `二二二${sign}年`),
      ...texts`水务局 卫健委 办公室办公室 教育委员会 交通厅 研究院 宣传部 红十字会`.map((organ) => `${organ}关于`),
      ...texts`水务局对 水务局“甲” 水务局`,
      `${'甲'.repeat(16)}局`,
      `${'甲'.repeat(16)}委员会`,
      '农林水委员会',
      '园区办公室',
    ],
    hasNot: [
      ...texts`来我市考察的报告 届 第届 一二三四届 206年 年 二〇二年 二〇二二六年 水务局的报告 水局 局关于 来人民政府 市九届`,
      `${'甲'.repeat(17)}局`,
      '水务局管理',
    ],
  },
});
holdReplacement('party before a place', party.form, { 中共云泽市委: '云泽市委', 云泽市中共: '云泽市中共' });

const paper = { title: '', meeting: null, office: null, author: null };

describe('the place of a paper', () => {
  it('is told by its title only where an organ, a body or a year follows', () => {
    expect(['云泽市 2026年代表建议', '北川市来我市考察的报告', '代表建议'].map(placeOfTitle)).toEqual([
      '云泽市',
      null,
      null,
    ]);
  });

  it('is that of its by-line before that of its title, whatever party stands before it', () => {
    expect(placeOfPaper({ ...paper, author: '中共云泽市委', title: '北川市水务局关于渡口的报告' })).toBe('云泽市');
    expect(placeOfPaper({ ...paper, office: '云泽市水务局', author: '北川市水务局' })).toBe('云泽市');
    expect(placeOfPaper(paper)).toBeNull();
  });

  it('is a district of the city at whose meeting its report was given', () => {
    const meeting = '云泽市第九届人大常委会第三次会议';
    const of = (author: string | null) => placeOfPaper({ ...paper, author, meeting });
    expect(['东湖区人民政府', '云泽市东湖区人民政府', '北川市水务局', '江南省水利厅', null].map(of)).toEqual([
      '云泽市东湖区',
      '云泽市东湖区',
      '北川市',
      '云泽市',
      '云泽市',
    ]);
  });

  it('is of all places that sign it', () => {
    expect(placeOfPaper({ ...paper, author: '云泽市水务局、北川市水务局' })).toBe('云泽市、北川市');
  });
});
