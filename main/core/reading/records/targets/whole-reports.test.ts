import { describe, expect, it } from 'vitest';
import { readText } from '../../testing/read-text.ts';

const brief = async (text: string, name?: string) =>
  (await readText(text, name)).reading.targets.map(
    ({ role, period, indicator, value, unit, qualifier, change, nature }) =>
      [role, period, indicator, value + unit, qualifier, change, nature].filter(Boolean).join(' '),
  );

const head = `政府工作报告
——2027年1月12日在云泽市第八届人民代表大会第二次会议上
云泽市市长  周远
各位代表：`;

describe('targets and results of whole reports', () => {
  it('are told apart by years, under headings without marks', async () => {
    expect(
      await brief(`${head}
“十五五”开局之年工作回顾
过去一年，全市地区生产总值突破800亿元、增长5.6%，固定资产投资下降2.3%。
夯实产业基础。接待游客32万人次、实现旅游收入2亿元，分别增长18%和22.4%。
2027年主要目标和重点工作
今年主要预期目标是：地区生产总值增长5%—5.5%，居民收入增长与经济增长同步，调查失业率控制在5.5%以内，单位能耗完成省下达任务。
（一）夯实产业基础。城乡居民人均可支配收入分别增长6%、7%以上。到2030年，城镇化率达到70%。`),
    ).toEqual([
      'actual 2026 地区生产总值 800亿元 突破',
      'actual 2026 地区生产总值 5.6% growth',
      'actual 2026 固定资产投资 2.3% decline',
      'actual 2026 接待游客 32万人次',
      'actual 2026 旅游收入 2亿元',
      'actual 2026 接待游客 18% growth',
      'actual 2026 旅游收入 22.4% growth',
      'target 2027 地区生产总值 5%—5.5% growth',
      'target 2027 居民收入 与经济增长同步',
      'target 2027 调查失业率 5.5% 以内',
      'target 2027 单位能耗 完成省下达任务',
      'target 2027 城镇居民人均可支配收入 6% growth',
      'target 2027 农村居民人均可支配收入 7% 以上 growth',
      'target 2030 城镇化率 70%',
    ]);
  });

  it('keep five years and one apart where a heading names both', async () => {
    expect(
      await brief(`${head}
一、“十四五”时期和2026年工作回顾
五年来，地区生产总值由620亿元增加到905亿元，年均增长5.9%。
2026年，供水量增长3%。
（一）建好热网。供热面积增长4%。
二、2027年工作
今后五年，供水量年均增长2%，到2031年达到9亿吨；水价保持稳定。
（一）建好热网。供热面积增长5%。`),
    ).toEqual([
      'actual 2022-2026 地区生产总值 905亿元',
      'actual 2022-2026 地区生产总值 5.9% growth',
      'actual 2026 供水量 3% growth',
      'actual 2026 供热面积 4% growth',
      'target 2027-2031 供水量 2% growth',
      'target 2031 供水量 9亿吨',
      'target 2027-2031 水价 保持稳定',
      'target 2027 供热面积 5% growth',
    ]);
  });

  it('are read from the table of a plan through groups, its line of dashes and headings printed again', async () => {
    expect(
      await brief(`云泽市国民经济和社会发展第十五个五年规划纲要
第一章 目标
专栏1 主要指标
| 类别 | 指标 | 2025年 | 2030年 | 年均增速〔累计〕 | 属性 |
|---|---|---|---|---|---|
| 一、经济 | | | | | |
| 经济 | 地区生产总值（亿元） | 215 | — | 5.5%左右 | 预期性 |
| 类别 | 指标 | 2025年 | 2030年 | 年均增速〔累计〕 | 属性 |
|---|---|---|---|---|---|
| 生态 | 单位能耗降低（%） | — | — | 〔13.5〕 | 约束性 |
| | 森林覆盖率（%） | 51.2 | ≥52 | — | 约束性 |
第二章 展望`),
    ).toEqual([
      'actual 2025 地区生产总值 215亿元 expected',
      'target 2026-2030 地区生产总值 5.5% 左右 growth expected',
      'target 2026-2030 单位能耗 13.5% decline binding',
      'actual 2025 森林覆盖率 51.2% binding',
      'target 2030 森林覆盖率 52% ≥ binding',
    ]);
  });

  it('read a table with headings of two rows and merged cells from a web page', async () => {
    const page = `<html><body><h1>云泽市国民经济和社会发展第十五个五年规划纲要</h1><h2>第一章 目标</h2><table>
<tr><td rowspan="2" colspan="2">指标名称</td><td rowspan="2">单位</td><td colspan="2">2030年</td></tr>
<tr><td>目标值</td><td>年均增长（%）</td></tr>
<tr><td rowspan="2">居民收入</td><td>城镇</td><td>元</td><td>55000</td><td>6</td></tr>
<tr><td>农村</td><td>元</td><td>32000</td><td>7</td></tr></table></body></html>`;
    expect(await brief(page, 'plan.html')).toEqual([
      'target 2030 居民收入城镇 55000元',
      'target 2026-2030 居民收入城镇 6% growth',
      'target 2030 居民收入农村 32000元',
      'target 2026-2030 居民收入农村 7% growth',
    ]);
  });
});

describe('a report from a web page', () => {
  it('has its title and its author behind buttons in pieces', async () => {
    const { reading } = await readText(`下载
【字号：
加大
还原
】
2027年云泽市政府工作报告
——2027年1月12日在云泽市第八届人民代表大会第二次会议上
来源：云泽日报
时间：2027-01-20
云泽市市长 周远
各位代表：
一、2026年工作回顾
供水量增长3%。`);
    expect(reading.documents).toMatchObject([
      { title: '2027年云泽市政府工作报告', author: '周远', date: '2027-01-12' },
    ]);
  });

  it('has the list of livelihood projects under 附件1', async () => {
    const { reading } = await readText(`附件1
2027年云泽市民生实事
1.新建幼儿园3所（牵头单位：市教育局）。
2.改造公厕20座（牵头单位：市城管局）。`);
    expect(reading.documents).toMatchObject([{ title: '2027年云泽市民生实事', kind: 'livelihood-projects' }]);
    expect(reading.projects).toMatchObject([{ name: '新建幼儿园3所' }, { name: '改造公厕20座', lead: ['市城管局'] }]);
  });
});
