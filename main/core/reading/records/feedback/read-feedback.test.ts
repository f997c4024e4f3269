import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { readFeedback } from './read-feedback.ts';

const read = (title: string, text: string, firstLine = 1) =>
  readFeedback(inventedPaper('feedback-report', title, text, firstLine)).feedback;
const outline = (title: string, text: string) =>
  read(title, text).measures.map((m) => `${m.level}.${m.number} ${m.heading}`);

describe('readFeedback', () => {
  it('reads parts and their second level with lines, organs and clauses with figures', () => {
    const feedback = read(
      '关于全市供水安全情况报告审议意见落实情况的反馈报告',
      `7月3日市第九届人大常委会第十一次会议听取和审议了《关于全市供水安全情况的报告》，从加快管网改造、理顺管理体制、完善应急体系等方面提出了审议意见。现将落实情况报告如下：
一、加快推进管网改造
（一）落实改造资金
市财政局安排专项资金1.2亿元，市水务局会同各县（市、区）改造老旧管网86公里。
（二）规范施工管理
市住建局开展检查12次；发现问题35个，⏎
全部整改到位。
二、理顺二次供水管理
明确市水务集团为责任主体。`,
      100,
    );
    expect(feedback.answers).toBe('关于全市供水安全情况报告的审议意见');
    expect(feedback.deliberatedAt).toBe('7月3日市第九届人大常委会第十一次会议');
    expect(feedback.pointsNamed).toEqual(['加快管网改造', '理顺管理体制', '完善应急体系']);
    expect(feedback.measures.map((m) => [m.level, m.number, m.heading, m.firstLine, m.lastLine])).toEqual([
      [1, 1, '加快推进管网改造', 101, 106],
      [2, 1, '落实改造资金', 102, 103],
      [2, 2, '规范施工管理', 104, 106],
      [1, 2, '理顺二次供水管理', 107, 108],
    ]);
    expect(feedback.measures[0]?.organs).toEqual(['市财政局', '市水务局', '各县（市、区）', '市住建局']);
    expect(feedback.measures[2]?.figures).toEqual([
      { text: '市住建局开展检查12次', line: 105 },
      { text: '发现问题35个，全部整改到位', line: 105 },
    ]);
    expect(feedback.measures[3]?.organs).toEqual(['市水务集团']);
  });

  it('reads a second level that runs as bold words in mid-paragraph', () => {
    expect(
      outline(
        '关于全市绿化工作情况报告审议意见落实情况的反馈报告',
        `现报告如下：
一、强化规划引领
一是完善绿地规划。编制完成规划。**二是严格规划执行。**加强督查。三是**推动共建共享**。开放绿地。
二、加强养护管理
**推行市场化养护。**招标确定单位。**开展专项整治。**补植行道树。`,
      ),
    ).toEqual([
      '1.1 强化规划引领',
      '2.1 完善绿地规划',
      '2.2 严格规划执行',
      '2.3 推动共建共享',
      '1.2 加强养护管理',
      '2.1 推行市场化养护',
      '2.2 开展专项整治',
    ]);
  });

  it('reads 1. parts with run-in headings and （1） under them', () => {
    expect(
      outline(
        '关于落实《关于全县教育工作情况报告的审议意见》情况的报告',
        `根据要求，现将情况报告如下：
1.优化学校布局。（1）新建学校。（2）撤并教学点。
2.建强教师队伍。公开招聘教师120名。`,
      ),
    ).toEqual(['1.1 优化学校布局', '2.1 新建学校', '2.2 撤并教学点', '1.2 建强教师队伍']);
  });

  it('keeps the closing outlook out of the last part', () => {
    const { measures } = read(
      '关于执行工作情况报告审议意见落实情况的报告',
      `现报告如下：
一、建强队伍
开展培训。
二、提升质效
结案率提高。
下一步，市中级人民法院将继续对照审议意见抓好落实。`,
    );
    expect(measures.map((m) => m.lastLine)).toEqual([3, 5]);
  });

  it('reads a paper that answers an inspection report and never says 审议意见', () => {
    const feedback = read(
      '关于检查《云泽市物业管理条例》贯彻实施情况报告的反馈报告',
      `根据《关于检查〈云泽市物业管理条例〉贯彻实施情况的报告》要求，现报告如下：
一、压实责任
市住建局牵头。
二、狠抓整改
整改问题20个。`,
    );
    expect(feedback.answers).toBe('关于检查《云泽市物业管理条例》贯彻实施情况的报告');
    expect(feedback.deliberatedAt).toBeNull();
  });

  it.each([
    ['关于落实《关于全县教育工作情况报告的审议意见》情况的报告', '关于全县教育工作情况报告的审议意见'],
    ['关于全区养老服务情况报告审议意见研究处理情况的报告', '关于全区养老服务情况报告的审议意见'],
    ['对《关于河道治理情况的报告》审议意见的研究处理情况报告', '关于河道治理情况的报告的审议意见'],
    ['关于2024年度审计查出问题整改情况的报告的反馈报告', '关于2024年度审计查出问题整改情况的报告'],
    [
      '关于2024年度市级预算执行和其他财政收支审计查出问题整改情况的报告',
      '关于2024年度市级预算执行和其他财政收支的审计工作报告',
    ],
    ['关于全市防汛工作报告审议意见整改落实情况的报告', '关于全市防汛工作报告的审议意见'],
  ])('takes what %s answers from its title', (title, answers) => {
    const found = read(title, '现报告如下：\n一、甲工作\n内容。\n二、乙工作\n内容。').answers ?? '';
    expect(found.replace(/的/g, '')).toBe(answers.replace(/的/g, ''));
  });

  it('reads a paper without numbered parts by its paragraphs, with less confidence', () => {
    const feedback = read(
      '关于全区绿化工作审议意见落实情况的报告',
      `区人大常委会：
现将有关情况报告如下：
区政府高度重视，制定了整改方案，明确了责任分工。
区城管局新增绿地3万平方米，补植树木1200株。
特此报告。
云山区人民政府
2025年9月1日`,
    );
    expect(feedback.measures.map((m) => [m.level, m.firstLine])).toEqual([
      [1, 3],
      [1, 4],
    ]);
    expect(feedback.confidence).toBeLessThan(0.7);
  });

  it('names the points that its headings quote', () => {
    const feedback = read(
      '关于全市消防工作情况报告审议意见落实情况的报告',
      `现报告如下：
一、关于“加强基层消防力量”的审议意见落实情况
新建消防站3座。
二、关于“整治高层建筑隐患”的审议意见落实情况
整改隐患260处。`,
    );
    expect(feedback.pointsNamed).toEqual(['加强基层消防力量', '整治高层建筑隐患']);
  });

  it('reads an audit rectification report in （一） style', () => {
    expect(
      outline(
        '关于2024年度市级预算执行审计查出问题整改情况的报告',
        `主任、各位副主任、各位委员：
现将整改情况报告如下：
一、整改工作总体情况
市政府召开专题会议。
二、问题整改情况
（一）关于预算编制不够细化的问题。已修订办法。
（二）关于资金拨付不及时的问题。已全部拨付。
三、下一步工作
持续跟踪。`,
      ),
    ).toEqual([
      '1.1 整改工作总体情况',
      '1.2 问题整改情况',
      '2.1 关于预算编制不够细化的问题',
      '2.2 关于资金拨付不及时的问题',
      '1.3 下一步工作',
    ]);
  });

  it('reads a table that sets each point beside what was done', () => {
    const feedback = read(
      '关于全市河湖治理情况报告审议意见研究处理情况的报告',
      `现将研究处理情况报告如下：
| 序号 | 审议意见 | 责任单位 | 落实情况 |
| 1 | 加快截污管网建设。年内完成50公里。 | 市水务局、市住建局 | 已建成52公里，完成率104%。 |
| 2 | 强化排污监管。 | 市生态环境局 | 立案查处企业12家。 |`,
    );
    expect(feedback.pointsNamed).toEqual(['加快截污管网建设', '强化排污监管']);
    expect(feedback.measures.map((m) => [m.number, m.heading, m.text, m.firstLine, m.organs])).toEqual([
      [1, '加快截污管网建设', '已建成52公里，完成率104%。', 3, ['市水务局', '市住建局']],
      [2, '强化排污监管', '立案查处企业12家。', 4, ['市生态环境局']],
    ]);
  });

  it('keeps what was done and how far it has come, where a table has a column for each', () => {
    const { measures } = read(
      '关于养老服务体系建设情况审议意见研究处理情况的报告',
      `现将情况报告如下。
整改清单
| 序号 | 审议意见 | 整改措施 | 责任单位 | 落实情况 |
| 1 | 优化设施布局 | 腾退公房12处用于养老 | 市民政局 | 已建成服务中心9处 |`,
    );
    expect(measures.map((m) => [m.heading, m.text])).toEqual([
      ['优化设施布局', '腾退公房12处用于养老\n已建成服务中心9处'],
    ]);
  });
});
