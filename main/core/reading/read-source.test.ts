import { existsSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { explainLines } from './explain/explain-lines.ts';
import { examineSource, readSource } from './read-source.ts';
import { papersIn, readText } from './testing/read-text.ts';

const prose = '今年以来，各级各部门认真贯彻上级部署，围绕中心、服务大局，扎实推进各项工作，取得了明显成效。';

describe('a source that holds one paper', () => {
  it('reads a reply to a suggestion with title, or without', async () => {
    const body = `王芳等代表：\n您们提出的《关于改善山区学校取暖条件的建议》已交由我局办理，现答复如下：\n${prose}\n云泽县教育局\n2023年6月6日\n邮编：430000`;
    const { reading } = await readText(`县教育局对县十七届人大二次会议第12号建议的答复\n\n${body}`);
    expect(reading.documents).toMatchObject([
      {
        title: '县教育局对县十七届人大二次会议第12号建议的答复',
        kind: 'suggestion-reply',
        author: '云泽县教育局',
        date: '2023-06-06',
      },
    ]);
    const bare = (await readText(body, '答复.txt')).reading;
    expect(bare.documents).toMatchObject([{ title: '答复', kind: 'suggestion-reply', date: '2023-06-06' }]);
    expect(bare.warnings.map((warning) => warning.code)).toContain('title-guessed');
  });

  it('reads minutes from a web page and leaves the page out', async () => {
    const text = `首页 > 常委会会议 > 会议纪要\n云泽区第九届人大常委会第七次会议纪要\n发布时间：2022-07-27  来源：区人大办  浏览次数：123\n7月27日，区九届人大常委会举行第七次会议。\n一、会议听取了关于环境状况的报告。会议建议：一要压实责任。二要突出重点。\n京ICP备12345678号`;
    expect(await papersIn(text)).toEqual(['minutes: 云泽区第九届人大常委会第七次会议纪要']);
    const { fates } = await readText(text);
    expect([1, 3, 6].map((line) => fates.get(line))).toEqual(Array(3).fill('web page, not text'));
  });

  it('joins a title and a note that are broken over lines', async () => {
    const text = `关于2025年度市级预算执行和其他财政收支审计\n查出问题整改情况的报告\n\n——2025年12月23日在云泽市第十五届人民代表大会\n常务委员会第三十六次会议上\n\n云泽市审计局局长  马 军\n\n主任、各位副主任、秘书长，各位委员：\n${prose}`;
    expect((await readText(text)).reading.documents).toMatchObject([
      {
        title: '关于2025年度市级预算执行和其他财政收支审计查出问题整改情况的报告',
        kind: 'feedback-report',
        author: '马军',
        office: '云泽市审计局局长',
        date: '2025-12-23',
        meeting: '云泽市第十五届人民代表大会常务委员会第三十六次会议',
      },
    ]);
  });

  it('takes a title printed twice once', async () => {
    const text = `市人大教科文卫委 关于我市学前教育发展情况的调研报告\n来源：市人大网\n市人大教科文卫委\n关于我市学前教育发展情况的调研报告\n（2018年5月29日在市五届人大常委会第三次会议上）\n市人大常委会：\n${prose}`;
    expect(await papersIn(text)).toEqual(['research-report: 市人大教科文卫委关于我市学前教育发展情况的调研报告']);
  });

  it('reads a government work report with wraps, page marks and an explanation of terms', async () => {
    const wrap = (content: string) => (`　　${content}`.match(/.{1,28}/gu) ?? []).join('\n');
    const long = prose.repeat(4);
    const text = [
      '政 府 工 作 报 告',
      '2026年1月18日在云泽县第十八届人民代表大会第五次会议上',
      '县长  林晓东',
      '各位代表：',
      wrap(long),
      '- 1 -',
      wrap(`二、2026年工作安排。${long}`),
      '- 2 -',
      '附件',
      '名 词 解 释',
      `1.“两重”：${prose}`,
    ].join('\n');
    const { reading, papers } = await readText(text);
    expect(reading.documents).toMatchObject([
      { title: '政府工作报告', kind: 'government-work-report', author: '林晓东', date: '2026-01-18' },
      { title: '名词解释', kind: 'term-explanation', parent: 'd1' },
    ]);
    expect(papers[0]?.body.map((paragraph) => paragraph.text)).toEqual([long, `二、2026年工作安排。${long}`]);
  });

  it('reads a five-year plan with its contents as one paper', async () => {
    const text = `云泽县国民经济和社会发展\n第十五个五年规划纲要\n\n目  录\n前  言 1\n第一章  开启新征程 2\n第一节  发展基础 2\n附  件  重大项目清单 90\n\n前  言\n${prose}\n第一章  开启新征程\n第一节  发展基础\n${prose}\n专栏1  主要指标完成情况\n1. 经济类指标。${prose}`;
    expect(await papersIn(text)).toEqual(['plan-outline: 云泽县国民经济和社会发展第十五个五年规划纲要']);
  });

  it('reads a law with contents and notes', async () => {
    const text =
      '云泽省票决制规定\n（2025年11月28日云泽省第十四届人民代表大会常务委员会第十八次会议通过  2026年3月1日修订）\n目 录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 为了规范工作，制定本规定。\n第二章 附则\n第二条 本规定自公布之日起施行。';
    expect((await readText(text)).reading.documents).toMatchObject([
      { title: '云泽省票决制规定', kind: 'law-text', date: '2025-11-28' },
    ]);
  });

  it('reads an opinion pasted alone, with a title or by its words', async () => {
    const body = `市人大常委会组成人员认为，${prose}\n组成人员建议：\n一、压实责任。${prose}\n二、补齐短板。${prose}`;
    expect(await papersIn(`关于全市消防工作情况报告的审议意见\n${body}`)).toEqual([
      'deliberation-opinion: 关于全市消防工作情况报告的审议意见',
    ]);
    expect(await papersIn(body, '消防审议意见.txt')).toEqual(['deliberation-opinion: 消防审议意见']);
  });

  it('reads subject and meeting of an opinion from its text when the title names only who speaks', async () => {
    const { reading } = await readText(`云泽市人大常委会审议意见书
（第3号）
市人民政府：
2026年3月18日，市第九届人大常委会第二十三次会议听取和审议了市农业农村局局长杨 帆所作的《关于全市高标准农田建设情况的报告》，现提出如下审议意见：
1.健全管护机制。明确主体。
2.足额配套资金。按时拨付。
云泽市人大常委会
2026年3月25日
`);
    expect(reading.documents.map((one) => one.meeting)).toEqual(['市第九届人大常委会第二十三次会议']);
    expect(reading.opinions.map((one) => one.subject)).toEqual(['关于全市高标准农田建设情况的报告']);
  });

  it('parts a title from an address on the same line', async () => {
    const text = `关于代表建议办理情况的汇报主任、各位副主任、各位委员：\n受张市长委托，现汇报如下：\n${prose}`;
    expect(await papersIn(text)).toEqual(['suggestion-work-report: 关于代表建议办理情况的汇报']);
  });

  it('takes letterheads, numbers and labels above the title for labels', async () => {
    const opinion = `云泽市人大常委会审议意见书\n〔2025〕3号\n对市政府《关于水环境治理情况的报告》的审议意见\n市人民政府：\n会议建议：\n一、加强统筹。${prose}`;
    expect(await papersIn(opinion)).toEqual(['deliberation-opinion: 对市政府《关于水环境治理情况的报告》的审议意见']);
    const reply = `A类\n云教建字〔2025〕12号          签发人：李 明\n对市九届人大五次会议第45号建议的答复\n王芳代表：\n${prose}`;
    expect(await papersIn(reply)).toEqual(['suggestion-reply: 对市九届人大五次会议第45号建议的答复']);
    const draft = `云泽市第九届人民代表大会第五次会议文件之三\n云泽市人民代表大会常务委员会工作报告\n（征求意见稿）\n云泽市人大常委会主任 王 建\n各位代表：\n${prose}`;
    expect(await papersIn(draft)).toEqual([
      'standing-committee-report: 云泽市人民代表大会常务委员会工作报告（征求意见稿）',
    ]);
  });

  it('knows a speech with a title of its own by the note under it', async () => {
    const text = `凝心聚力\n——在云泽市第九届人民代表大会第五次会议上的讲话\n（2026年1月20日）\n王建国\n各位代表：\n${prose}`;
    expect((await readText(text)).reading.documents).toMatchObject([
      { title: '凝心聚力', kind: 'speech', author: '王建国', date: '2026-01-20' },
    ]);
  });

  it('reads notices, news and lists as what they are', async () => {
    const notice = `云泽县第十七届人大常委会第15次会议的通知\n各位常委会组成人员：\n一、会议议程\n（一）听取和审议县人民政府关于预算调整方案的报告；\n二、参加人员\n云泽县人大常委会办公室\n2013年10月24日`;
    expect(await papersIn(notice)).toEqual(['letter: 云泽县第十七届人大常委会第15次会议的通知']);
    const list = '云泽市九届人大五次会议代表建议目录\n| 序号 | 题目 |\n| 1 | 关于加快地铁建设的建议 |';
    expect(await papersIn(list)).toEqual(['suggestion-list: 云泽市九届人大五次会议代表建议目录']);
  });
});

describe('a source that holds several papers', () => {
  it('parts an announcement from the law it makes known', async () => {
    const text = `云泽市第五届人民代表大会常务委员会公告\n第八十五号\n《云泽市执法检查条例》已通过，现予公布，自2009年3月1日起施行。\n云泽市人民代表大会常务委员会\n二〇〇九年一月六日\n\n云泽市执法检查条例\n（2008年12月29日云泽市第五届人民代表大会常务委员会第二十四次会议通过）\n第一章 总 则\n第一条 为了规范工作，制定本条例。`;
    const { reading } = await readText(text);
    expect(reading.documents).toMatchObject([
      { kind: 'announcement', date: '2009-01-06', parent: null },
      { kind: 'law-text', title: '云泽市执法检查条例', date: '2008-12-29', parent: 'd1' },
    ]);
  });

  it('gives announcements of which only the number is printed the title of the series', async () => {
    const paper = (number: string) =>
      `（第${number}号）\n云泽市第九届人民代表大会第五次会议于2026年1月20日选举完毕。\n现予公告。`;
    const text = `云泽市第九届人民代表大会第五次会议公告\n${paper('一')}\n\n${paper('二')}`;
    expect(await papersIn(text)).toEqual([
      'announcement: 云泽市第九届人民代表大会第五次会议公告（第一号）',
      'announcement: 云泽市第九届人民代表大会第五次会议公告（第二号）',
    ]);
  });

  it('uses a contents without pages and a cover as evidence only', async () => {
    const note = '——2026年6月24日在云泽市第九届人大常委会第十八次会议上';
    const text = `云泽市人民代表大会常务委员会公报\n2026年第3号\n目    录\n云泽市第九届人大常委会第十八次会议议程\n关于全市水利工作情况的报告\n云泽市第九届人大常委会第十八次会议议程\n（2026年6月24日通过）\n一、听取和审议关于全市水利工作情况的报告；\n关于全市水利工作情况的报告\n${note}\n云泽市水利局局长 丁磊\n主任、各位委员：\n${prose}`;
    expect(await papersIn(text)).toEqual([
      'agenda: 云泽市第九届人大常委会第十八次会议议程',
      'work-report: 关于全市水利工作情况的报告',
    ]);
  });

  it('keeps attached tables with their paper and makes attached papers papers', async () => {
    const text = `关于全市农业工作情况的报告\n——2026年6月24日在市九届人大常委会第十八次会议上\n云泽市农业农村局局长 宁春\n各位委员：\n${prose}\n附件：1.农民收入情况表\n2.关于种业工作情况的报告\n附件 1\n农民收入情况表\n（截至2026年5月）\n| 年份 | 收入 |\n| 2025 | 4.8 |\n附件 2\n关于种业工作情况的报告\n云泽市农业农村局\n${prose}`;
    const { reading, fates } = await readText(text);
    expect(reading.documents.map(({ title, parent }) => [title, parent])).toEqual([
      ['关于全市农业工作情况的报告', null],
      ['关于种业工作情况的报告', 'd1'],
    ]);
    expect(fates.get(11)).toBe('row of a table in d1');
  });

  it('reads markdown headings and GBK bytes', async () => {
    const md = `# 关于全市计划执行情况的报告\n\n**云泽市发改委主任 何涛**\n\n主任、各位委员：\n\n## 一、执行情况\n\n${prose}\n\n# 关于全市计划执行情况的调研报告\n\n云泽市人大财政经济委员会\n\n${prose}`;
    expect(await papersIn(md, 'a.md')).toEqual([
      'plan-report: 关于全市计划执行情况的报告',
      'research-report: 关于全市计划执行情况的调研报告',
    ]);
    const gbk = Uint8Array.from([
      0xb9, 0xd8, 0xd3, 0xda, 0xb9, 0xa4, 0xd7, 0xf7, 0xb5, 0xc4, 0xb1, 0xa8, 0xb8, 0xe6, 0x0a, 0xc8, 0xab, 0xca, 0xd0,
      0xa1, 0xa3,
    ]);
    const { source, documents } = await readSource(gbk, 'gbk.txt');
    expect([source.encoding, documents[0]?.title]).toEqual(['gb18030', '关于工作的报告']);
  });
});

describe('a zip of papers', () => {
  const zip = zipSync({
    '报告.txt': new TextEncoder().encode(`关于全市水利工作情况的报告\n云泽市水利局局长 丁磊\n各位委员：\n${prose}`),
    '坏.docx': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
    '意见.txt': new TextEncoder().encode(`关于全市水利工作情况报告的审议意见\n组成人员建议：\n一、强化监管。${prose}`),
  });

  it('is read as one source when asked so, an entry that fails being named', async () => {
    const { reading, fates } = await examineSource(zip, '材料.zip', { joinEntries: true });
    expect(reading.documents.map(({ id, firstLine }) => [id, firstLine])).toEqual([
      ['d1', 1],
      ['d2', 5],
    ]);
    expect(reading.opinions[0]?.points[0]).toMatchObject({ heading: '强化监管', firstLine: 7 });
    expect(reading.links).toMatchObject([{ from: 'd2', to: 'd1', relation: 'deliberates-on' }]);
    expect(reading.warnings).toContainEqual(expect.objectContaining({ code: 'entry-not-read' }));
    expect(fates.size).toBe(7);
  });

  it('is only listed otherwise', async () => {
    const { reading, drawn } = await examineSource(zip, '材料.zip');
    expect(reading.documents).toEqual([]);
    expect(drawn.entries?.length).toBe(3);
  });
});

describe('reading', () => {
  it('tells its stages and stops when it is cancelled', async () => {
    const stages: string[] = [];
    await readSource(new TextEncoder().encode(prose), 'a.txt', { onProgress: (stage) => stages.push(stage) });
    expect(stages).toEqual(['drawing', 'papers', 'records', 'links']);
    const stop = new AbortController();
    const running = readSource(new TextEncoder().encode(prose), 'a.txt', { signal: stop.signal });
    stop.abort();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('explains every line of the sample gazette', async () => {
    const path = new URL('../../../assets/samples/云泽市人大常委会公报2026年第4号.txt', import.meta.url);
    const examined = await examineSource(readFileSync(path), 'sample.txt');
    const explained = explainLines(examined);
    expect(explained.length).toBe(examined.drawn.lines.filter((line) => line.text.trim() !== '').length);
    const fates = new Set(explained.map(({ fate }) => fate.replace(/\d+/g, 'n')));
    for (const fate of ['title of dn', 'by-line of dn', 'body of dn', 'joined to n', 'table of contents'])
      expect(fates).toContain(fate);
  });
});

const shared = '../shared';
type Gold = {
  n: number;
  title: string;
  kind: string;
  startLine: number;
  endLine: number;
  tocPage: number;
  level?: number;
};

describe.skipIf(!existsSync(`${shared}/gold/documents.json`))('the real gazette', () => {
  it('gives every paper of the gold and none more', async () => {
    const gold: Gold[] = JSON.parse(readFileSync(`${shared}/gold/documents.json`, 'utf8'));
    const { reading } = await examineSource(readFileSync(`${shared}/real/gazette-2025-5.txt`), 'gazette.txt');
    const plain = (title: string) => title.normalize('NFKC').replaceAll(' ', '');
    expect(
      reading.documents.map(({ title, kind, firstLine, lastLine, page }) => [
        plain(title),
        kind,
        firstLine,
        lastLine,
        page,
      ]),
    ).toEqual(
      gold
        .filter(({ level = 1 }) => level === 1)
        .map(({ title, kind, startLine, endLine, tocPage }) => [plain(title), kind, startLine, endLine, tocPage]),
    );
  });
});
