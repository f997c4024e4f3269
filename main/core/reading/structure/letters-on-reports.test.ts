import { describe, expect, it } from 'vitest';
import { examineSource } from '../read-source.ts';

const read = async (text: string) => {
  const { reading } = await examineSource(new TextEncoder().encode(text), '来文.txt');
  return { papers: reading.documents.map(({ title, kind }) => [title, kind]), feedback: reading.feedback.length };
};

describe('a letter that encloses an opinion', () => {
  const opinion = '《云泽市人大常委会对市人民政府关于托育服务工作情况报告的审议意见》';
  const letter = (title: string, text: string) =>
    `${title}\n云泽市人民政府办公室：\n${text}\n云泽市人大常委会办公室\n2026年9月4日\n`;
  const numbered = `现将${opinion}（云人常审〔2026〕9号）交你们研究处理。根据监督法第十七条规定，请提出书面报告。`;
  const table = (whose: string, which: string) =>
    [
      `| ${whose} | ${which} | 报告时限 |`,
      '| 市教育局 | 第一条、第三条 | 2026年11月30日 |',
      '| 市财政局 | 第二条 | 2026年12月10日 |',
    ].join('\n');
  const enclosed = `现将${opinion}转送你们，请认真研究处理，并于2026年12月10日前书面报送。`;

  it.each([
    ['关于转送市人大常委会审议意见的函', enclosed],
    ['关于交办托育服务工作情况报告审议意见的函', enclosed],
    ['关于报送托育服务工作情况报告审议意见的函', `${opinion}随函附上，请审阅。`],
    ['关于转送市人大常委会审议意见的函', `${enclosed}\n一、请指定专人办理。\n二、请注明联系人。`],
    ['关于认真研究处理托育服务审议意见的函', enclosed],
    ['云泽市人大常委会审议意见', enclosed],
    ['关于交办托育服务工作情况报告审议意见的函', `${numbered}承办条目和时限如下：\n${table('承办机关', '承办条目')}`],
    ['关于转送托育服务工作情况报告审议意见的函', `${numbered}办理分工见下表：\n${table('责任单位', '意见')}`],
    ['关于转办托育服务审议意见的函', `${numbered}分工如下：第一条由市教育局承办，第二条由市财政局承办。`],
  ])('is a letter and brings neither opinion nor report: %s', async (title, text) => {
    const { reading } = await examineSource(new TextEncoder().encode(letter(title, text)), '函.txt');
    expect(reading.documents.map(({ kind }) => kind)).toEqual(['letter']);
    expect([reading.opinions, reading.feedback, reading.warnings]).toEqual([[], [], []]);
  });

  it.each([
    [
      '关于交办托育服务工作情况报告审议意见的函',
      '会议提出如下审议意见：\n一、加快增加托位。由市教育局负责。\n二、要培训人员。',
    ],
    ['关于转送市人大常委会审议意见的函', '现将审议意见转送你们，请研究处理。\n一、加快增加托位。\n二、完善培训办法。'],
  ])('is the opinion where it holds its points: %s', async (title, text) => {
    const { reading } = await examineSource(new TextEncoder().encode(letter(title, text)), '函.txt');
    expect(reading.opinions.map(({ points }) => points.length)).toEqual([2]);
  });
});

describe('a letter by its title that neither holds points nor says plainly that it hands an opinion over', () => {
  const text = (title: string) =>
    `${title}\n市人民政府：\n托育服务工作审议意见已经主任会议讨论通过，有关事项另行通知。\n云泽市人大常委会办公室\n2026年9月4日\n`;

  it('is a letter that a person is asked to look at, and no opinion without points', async () => {
    const bytes = new TextEncoder().encode(text('关于托育服务工作情况报告审议意见的函'));
    const { reading } = await examineSource(bytes, '函.txt');
    expect(reading.documents.map(({ kind }) => kind)).toEqual(['letter']);
    expect([reading.opinions, reading.warnings.map(({ code }) => code)]).toEqual([[], ['opinion-without-points']]);
  });

  it('stays an opinion without points where its title is that of an opinion', async () => {
    const bytes = new TextEncoder().encode(text('关于托育服务工作情况报告的审议意见'));
    const { reading } = await examineSource(bytes, '意见.txt');
    expect(reading.opinions.map(({ points }) => points.length)).toEqual([0]);
  });
});

describe('a paper about a report on an opinion', () => {
  it('is a letter where a committee comments on the draft, whose version stands in the second line of the title', async () => {
    const found = await read(`云人教委函〔2026〕9号
关于托育服务审议意见研究处理情况报告
（征求意见稿）的意见
市人民政府办公室：
你办送来的征求意见稿收悉。经研究，提出如下意见：
一是没有回应审议意见第三条，请补充。
二是第二条与专项工作报告重复，请补充新的进展。
云泽市人大教育科学文化卫生委员会
2026年7月20日
`);
    const title = '关于托育服务审议意见研究处理情况报告（征求意见稿）的意见';
    expect(found).toEqual({ papers: [[title, 'letter']], feedback: 0 });
  });

  it('is a letter where the office tells what a vote on it came to', async () => {
    const found = await read(`云泽市人大常委会办公室
关于托育服务审议意见研究处理情况满意度测评结果的通报

2026年10月29日，市五届人大常委会第三十九次会议对研究处理情况的报告进行满意度测评。
满意21票，基本满意9票，不满意3票。测评结果为：满意。

云泽市人大常委会办公室
2026年10月29日
`);
    expect(found.papers.map(([, kind]) => kind)).toEqual(['letter']);
    expect(found.feedback).toBe(0);
  });

  it('is the report where its version alone follows the title', async () => {
    const found = await read(`关于托育服务审议意见研究处理情况的报告
（征求意见稿）
市人大教育科学文化卫生委员会：
一、关于增加托位
已新建托位300个。
二、关于培训人员
已培训保育员120人次。
云泽市人民政府办公室
2026年7月15日
`);
    expect(found.papers.map(([, kind]) => kind)).toEqual(['feedback-report']);
  });
});

describe('a letter that holds points', () => {
  const signed =
    '请市人民政府研究处理，并于2026年6月30日前将研究处理情况书面报告市人大常委会。\n云泽市人大常委会办公室\n2026年4月3日\n';
  it.each([
    [
      '关于渡口管理工作专题询问的意见',
      '根据询问和审议情况，现将有关意见转送你们研究处理：\n（一）公布渡口名册。由市交通运输局负责。\n（二）更新老旧渡船。由市财政局负责。',
    ],
    [
      '关于渡口管理工作有关事项的函',
      '根据审议情况，现将有关意见转送你们：\n一、公布渡口名册。登记全部渡口。\n二、更新老旧渡船。更新渡船12艘。',
    ],
  ])('is an opinion: %s', async (title, text) => {
    const whole = `云人常办〔2026〕16号\n云泽市人大常委会\n${title}\n市人民政府：\n2026年3月27日，云泽市第九届人大常委会第三十一次会议开展专题询问。${text}\n${signed}`;
    const { reading } = await examineSource(new TextEncoder().encode(whole), '意见.txt');
    expect(reading.documents.map(({ kind }) => kind)).toEqual(['deliberation-opinion']);
    expect(reading.opinions.map(({ points }) => points.length)).toEqual([2]);
  });
});

describe('a paper about reports that an office of the congress signs', () => {
  const letter = (office: string, title: string) => `${office}
云人常办函〔2026〕44号
${title}
市人民政府办公室：
7月1日收到的研究处理情况报告，对审议意见第五条没有具体措施。请于2026年8月31日前补充书面报告。
${office}
2026年8月5日
`;
  it.each([
    ['云泽市人大常委会办公室', '关于补充报告有关意见研究处理情况的函', 'letter'],
    ['云泽市人大农业与农村委员会', '关于渡口管理审议意见落实情况的通知', 'letter'],
    ['云泽市人大常委会城建环资工委', '关于渡口管理审议意见研究处理情况的报告', 'research-report'],
    ['云泽市人民政府办公室', '关于渡口管理审议意见研究处理情况的报告', 'feedback-report'],
  ])('is never an answer to an opinion: %s %s', async (office, title, kind) => {
    const { reading } = await examineSource(new TextEncoder().encode(letter(office, title)), '来文.txt');
    expect(reading.documents.map((one) => one.kind)).toEqual([kind]);
    expect(reading.feedback).toHaveLength(kind === 'feedback-report' ? 1 : 0);
  });
});
