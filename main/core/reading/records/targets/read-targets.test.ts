import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { readTargets } from './read-targets.ts';

const brief = (
  text: string,
  kind: 'government-work-report' | 'plan-report' | 'plan-outline' = 'government-work-report',
  title = '政府工作报告',
) =>
  readTargets([inventedPaper(kind, title, text)]).map(
    (one) =>
      `${one.role} ${one.period} ${one.indicator}=${one.value}${one.unit}${one.qualifier ? `(${one.qualifier})` : ''}`,
  );
const wanted = (sentence: string) =>
  brief(`二、2026年主要任务\n${sentence}`).map((line) => line.replace('target 2026 ', ''));

describe('readTargets', () => {
  it('tells targets from results by the headings, with their years', () => {
    expect(
      brief(`一、2025年工作回顾
地区生产总值增长6.2%左右。
二、2026年主要目标和任务
地区生产总值增长5%以上，城镇新增就业3.5万人。`),
    ).toEqual([
      'actual 2025 地区生产总值=6.2%(左右)',
      'target 2026 地区生产总值=5%(以上)',
      'target 2026 城镇新增就业=3.5万人',
    ]);
  });

  it('carries the subject of the clause before', () => {
    expect(wanted('实现一般公共预算收入160亿元（预计数），同口径增长4%左右。')).toEqual([
      '一般公共预算收入=160亿元',
      '一般公共预算收入=4%(左右)',
    ]);
    expect(wanted('新增上市公司5家、总数达到21家。')).toEqual(['新增上市公司=5家', '上市公司总数=21家']);
  });

  it('reads the three industries by their numbers', () => {
    expect(wanted('第一、二、三产业增加值分别增长3%、6%、7%。')).toEqual([
      '第一产业增加值=3%',
      '第二产业增加值=6%',
      '第三产业增加值=7%',
    ]);
  });

  it('reads 分别 pairs and leaves them out when subjects and figures do not match', () => {
    expect(wanted('居民消费支出、进出口总额分别增长3%、5%。')).toEqual(['居民消费支出=3%', '进出口总额=5%']);
    expect(wanted('城镇、农村居民人均消费支出分别增长5%和6%。')).toEqual([
      '城镇居民人均消费支出=5%',
      '农村居民人均消费支出=6%',
    ]);
    expect(wanted('各项收入分别增长3%、5%。')).toEqual([]);
    expect(wanted('居民消费支出、进出口总额分别超过30亿元、50亿元。')).toEqual([
      '居民消费支出=30亿元',
      '进出口总额=50亿元',
    ]);
  });

  it('reads counted actions, number before or behind the thing', () => {
    expect(wanted('新建公厕60座，改造提升40个助餐点。')).toEqual(['新建公厕=60座', '改造提升助餐点=40个']);
    expect(wanted('建设特色乡村30个、特色街区5个。')).toEqual(['建设特色乡村=30个', '建设特色街区=5个']);
  });

  it('reads 由…提高到… as the value reached and qualifiers on either side', () => {
    expect(wanted('森林覆盖率由30%提高到32%。')).toEqual(['森林覆盖率=32%']);
    expect(wanted('财政科技投入占比不低于10%，单位能耗控制在0.4吨标准煤以内。')).toEqual([
      '财政科技投入占比=10%(不低于)',
      '单位能耗=0.4吨标准煤(以内)',
    ]);
  });

  it.each([
    '加快构建“1030”产业体系。',
    '优化12345热线平台。',
    '推进G60科创走廊建设，引进世界500强企业。',
    '用好过境240小时免签政策。',
    '全面完成“十四五”规划目标。',
    '实施省、市重大项目79个和558个。',
    '推进5个方面的工作。',
    '落实第3次会议要求。',
  ])('invents nothing from %s', (sentence) => {
    expect(wanted(sentence)).toEqual([]);
  });

  it('reads a plan outline by its period and by years named in the sentence', () => {
    expect(
      brief(
        `第一章 发展基础
2025年，常住人口城镇化率达到68.5%。
第二章 发展目标
到2030年，常住人口城镇化率达到72%。研发投入强度达到3.2%以上。`,
        'plan-outline',
        '云泽市国民经济和社会发展第十五个五年规划纲要',
      ),
    ).toEqual([
      'actual 2025 常住人口城镇化率=68.5%',
      'target 2030 常住人口城镇化率=72%',
      'target 2026-2030 研发投入强度=3.2%(以上)',
    ]);
  });

  it('takes the five years before a plan for what was reached, to the end of the paragraph', () => {
    expect(
      brief(
        `第一章 环境
“十四五”时期，地区生产总值年均增长6.8%左右。一般公共预算收入突破100亿元。
第二章 主要目标
研发投入强度达到3.2%以上。`,
        'plan-outline',
        '云泽市国民经济和社会发展第十五个五年规划纲要',
      ),
    ).toEqual([
      'actual 2021-2025 地区生产总值=6.8%(左右)',
      'actual 2021-2025 一般公共预算收入=100亿元(突破)',
      'target 2026-2030 研发投入强度=3.2%(以上)',
    ]);
  });

  it('reads what a plan wants over all its years from the column for it', () => {
    expect(
      brief(
        `| 序号 | 指标 | 2025年 | 2030年 | 年均增速〔累计〕 | 属性 |
| 1 | 地区生产总值（亿元） | 1130 | 1600 | 6%左右 | 预期性 |
| 2 | 单位地区生产总值能耗降低（%） | — | — | 〔14〕 | 约束性 |`,
        'plan-outline',
        '云泽市国民经济和社会发展第十五个五年规划纲要',
      ),
    ).toEqual([
      'actual 2025 地区生产总值=1130亿元',
      'target 2030 地区生产总值=1600亿元',
      'target 2026-2030 地区生产总值=6%(左右)',
      'target 2026-2030 单位地区生产总值能耗=14%',
    ]);
  });

  it('reads tables with columns for two years', () => {
    expect(
      brief(
        `| 指标 | 单位 | 2025年实际 | 2030年目标 | 属性 |
| 地区生产总值 | 亿元 | 1203 | 1600以上 | 预期性 |
| 空气质量优良天数比例 | % | 82.5 | 完成省下达任务 | 约束性 |`,
        'plan-outline',
        '云泽市国民经济和社会发展第十五个五年规划纲要',
      ),
    ).toEqual([
      'actual 2025 地区生产总值=1203亿元',
      'target 2030 地区生产总值=1600亿元(以上)',
      'actual 2025 空气质量优良天数比例=82.5%',
      'target 2030 空气质量优良天数比例=完成省下达任务',
    ]);
  });

  it('reads a table that came down to lines, with wrapped cells and group names between', () => {
    expect(
      brief(
        `二、2026年国民经济和社会发展计划安排
表2 主要指标
指标分类 序号 指标名称 预期目标
经济
（3个）
1 地区生产总值 增长 5%以上
2 固定资产投资 保持稳定
3
数字产业增加值占规模以上工业
产值比重
55%左右
民生
4居民人均可支配收入增长5%
上述目标是预期性的。`,
        'plan-report',
        '关于2025年国民经济和社会发展计划执行情况与2026年计划草案的报告',
      ),
    ).toEqual([
      'target 2026 地区生产总值=5%(以上)',
      'target 2026 固定资产投资=保持稳定',
      'target 2026 数字产业增加值占规模以上工业产值比重=55%(左右)',
      'target 2026 居民人均可支配收入=5%',
    ]);
  });

  it('gives the clause verbatim with the line it stands on', () => {
    const [target] = readTargets([
      inventedPaper(
        'government-work-report',
        '政府工作报告',
        '二、2026年主要任务\n今年要抓好三件事，力争工业投资增长⏎\n10%以上。',
        50,
      ),
    ]);
    expect(target).toMatchObject({ text: '力争工业投资增长10%以上', firstLine: 51, lastLine: 52 });
  });

  it('marks a stretch of the year in the period', () => {
    expect(brief('一、2025年工作回顾\n1—9月，规上工业营业收入增长7.1%。')).toEqual([
      'actual 2025年1—9月 规上工业营业收入=7.1%',
    ]);
  });

  it('reads a box of indicators whose values stand without units', () => {
    expect(
      brief(
        `第二章 发展目标
专栏1 主要指标
类别 序号 指标 单位 2025年 2030年 属性
经济发展
1 地区生产总值 亿元 3150 4200 预期性
2 常住人口城镇化率 % 68 72 预期性
生态文明
3 地表水优良比例 % 95 完成省下达任务 约束性
第三章 建设现代化产业体系
到2030年，制造业增加值占比达到35%。`,
        'plan-outline',
        '云泽市国民经济和社会发展第十五个五年规划纲要',
      ),
    ).toEqual([
      'actual 2025 地区生产总值=3150亿元',
      'target 2030 地区生产总值=4200亿元',
      'actual 2025 常住人口城镇化率=68%',
      'target 2030 常住人口城镇化率=72%',
      'actual 2025 地表水优良比例=95%',
      'target 2030 地表水优良比例=完成省下达任务',
      'target 2030 制造业增加值占比=35%',
    ]);
  });

  it('completes a share, a pair with a common beginning and a count without a word for number', () => {
    expect(wanted('全社会研发经费投入增长8%以上、占地区生产总值比重达到2.8%。')).toEqual([
      '全社会研发经费投入=8%(以上)',
      '全社会研发经费投入占地区生产总值比重=2.8%',
    ]);
    expect(wanted('单位地区生产总值能源消耗和二氧化碳排放分别降低13.5%、18%。')).toEqual([
      '单位地区生产总值能源消耗=13.5%',
      '单位地区生产总值二氧化碳排放=18%',
    ]);
    expect(wanted('规模以上工业企业达到1500家。民生支出占一般公共预算支出的82%。')).toEqual([
      '规模以上工业企业=1500家',
      '民生支出占一般公共预算支出的比重=82%',
    ]);
  });

  it('leaves out names that say too little by themselves', () => {
    expect(wanted('播种面积稳定在350万亩以上，产量达到150万吨，带动就业1.5万人。')).toEqual([
      '播种面积=350万亩(以上)',
      '带动就业=1.5万人',
    ]);
  });

  it('takes the year of a heading that says nothing else', () => {
    const paper = inventedPaper(
      'government-work-report',
      '政府工作报告',
      '一、2025年工作\n森林覆盖率达68.4%。\n二、2026年工作\n森林覆盖率达69%。',
    );
    const dated = { ...paper, document: { ...paper.document, date: '2026-01-15' } };
    expect(readTargets([dated]).map((one) => `${one.role} ${one.period} ${one.value}`)).toEqual([
      'actual 2025 68.4',
      'target 2026 69',
    ]);
  });

  it('reads an expectancy of life in whole years, and no age', () => {
    expect(wanted('人均预期寿命达到82岁。60岁以上老年人占18%。')).toContain('人均预期寿命=82岁');
    expect(wanted('惠及65岁老人。')).toEqual([]);
  });
});
