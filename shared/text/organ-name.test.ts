import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOrganNames, hasOrganForm, isOrganName, splitOrganList } from './organ-name.ts';

const names = (text: string) => findOrganNames(text).map((organ) => organ.name);

describe('findOrganNames', () => {
  it.each([
    ['市城管局联合市住建局出台', ['市城管局', '市住建局']],
    ['近日与市委组织部、市委编办、市财政局联合发文', ['市委组织部', '市委编办', '市财政局']],
    ['县教育局会同县民政局', ['县教育局', '县民政局']],
    ['云泽市住房和城乡建设局牵头', ['云泽市住房和城乡建设局']],
    ['市人民检察院借助与市公安局', ['市人民检察院', '市公安局']],
    ['由市政府办公室印发', ['市政府办公室']],
    ['各县（市、区）要落实', ['各县（市、区）']],
    ['市燃气集团、市水务集团', ['市燃气集团', '市水务集团']],
    ['州教育局、区市场监管局', ['州教育局', '区市场监管局']],
    ['围绕市财政局要求', ['市财政局']],
    ['成立市防汛抗旱领导小组', ['市防汛抗旱领导小组']],
    ['市城市更新工作领导小组办公室负责', ['市城市更新工作领导小组办公室']],
    ['由市生态环境局、东湖分局负责', ['市生态环境局', '东湖分局']],
    ['市生态环境局、高新区分局', ['市生态环境局', '高新区分局']],
    ['市公安局和交警支队', ['市公安局', '交警支队']],
  ])('finds the organs in %s', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each([
    '提高城市管理水平',
    '全市法院收案',
    '推动市场向商业综合体转型',
    '人才引进委员会议',
    '地区经济办理情况',
    '上市公司',
    '超市和门市部门',
    '成立由县长任组长的领导小组',
    '分管副县长任副组长的工作领导小组',
    '县长担任组长的乡村振兴领导小组',
  ])('finds none in %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('gives names that stand at their places', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('市教育局', '会同', '县', '。', '各区', '委', '国家', '的'), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          for (const organ of findOrganNames(text)) expect(text.slice(organ.start, organ.end)).toBe(organ.name);
        },
      ),
    );
  });
});

describe('splitOrganList', () => {
  it('splits at the marks of lists and opens brackets', () => {
    expect(splitOrganList('市教育局、市妇联，市体育局（市文旅局）')).toEqual([
      '市教育局',
      '市妇联',
      '市体育局',
      '市文旅局',
    ]);
  });

  it.each([
    '市消防救援支队 市财政局',
    '市妇联 市教育局',
    '云溪县人民政府 市水务局',
    '市城投公司 区城管局',
    '市第一中学 市教育局',
    '云栖镇 市民政局',
  ])('splits the lines of a cell that came as one: %s', (cell) => {
    expect(splitOrganList(cell)).toEqual(cell.split(' '));
  });

  it('keeps a name together that a line of a cell breaks', () => {
    expect(splitOrganList('市住房和城乡 建设局')).toEqual(['市住房和城乡建设局']);
    expect(splitOrganList('市市场监督 管理局')).toEqual(['市市场监督管理局']);
  });

  it('gives none for 无 and drops doubles', () => {
    expect(splitOrganList('无')).toEqual([]);
    expect(splitOrganList('市教育局；市教育局')).toEqual(['市教育局']);
  });
});

describe('hasOrganForm', () => {
  it('knows what could be a name from what is a fragment', () => {
    expect(
      ['市教育局', '云泽城建投资集团', '东湖街道', '商务', '水务', '抓紧办理', '请尽快'].map(hasOrganForm),
    ).toEqual([true, true, true, false, false, false, false]);
  });
});

describe('isOrganName', () => {
  it('asks for one whole name', () => {
    expect(['市教育局', '市教育局和', '加强管理'].map(isOrganName)).toEqual([true, false, false]);
  });
});
