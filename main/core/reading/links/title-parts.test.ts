import { describe, expect, it } from 'vitest';
import { matterOf, namedTitles } from './title-parts.ts';

describe('the matter of a title', () => {
  it('is the same for the papers on one matter, whoever wrote them', () => {
    const titles = [
      '关于全市养老服务工作情况的报告',
      '云泽市人民政府关于全市养老服务工作情况的报告',
      '关于全市养老服务工作情况的调研报告',
      '关于全市养老服务工作情况报告的审议意见',
    ];
    expect(new Set(titles.map(matterOf)).size).toBe(1);
    expect(matterOf('关于全市渡口管理工作情况的报告')).not.toBe(matterOf(titles[0] ?? ''));
  });

  it('is not what stands behind 关于 far inside a title', () => {
    const far = `${'云'.repeat(41)}关于养老服务情况的报告`;
    const near = `${'云'.repeat(40)}关于养老服务情况的报告`;
    expect(matterOf(near)).toBe(matterOf('关于养老服务情况的报告'));
    expect(matterOf(far)).not.toBe(matterOf('关于养老服务情况的报告'));
  });
});

describe('the titles that a text names', () => {
  it.each([
    ['根据《甲》和《乙》', ['甲', '乙']],
    ['《关于〈甲〉的报告》', ['关于〈甲〉的报告']],
    ['《关于《甲》的报告》', ['关于《甲》的报告']],
    ['》《甲》', ['甲']],
    ['《甲', []],
    [`《${'云'.repeat(160)}》`, ['云'.repeat(160)]],
    [`《${'云'.repeat(161)}》`, []],
  ])('%s', (text, titles) => {
    expect(namedTitles(text)).toEqual(titles);
  });
});
