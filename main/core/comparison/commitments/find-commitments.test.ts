import { describe, expect, it } from 'vitest';
import { atOnce } from '../../steps.ts';
import { inventPaper } from '../testing/alarm-paper.ts';
import { dueOfPromise } from './due-of-promise.ts';
import { findCommitments } from './find-commitments.ts';
import { collectDone, findFulfilment } from './find-fulfilment.ts';

describe('dueOfPromise', () => {
  it.each([
    ['年底前全部完成', '2026-12-31'],
    ['2027年底前建成', '2027-12-31'],
    ['到2027年，覆盖率达到95%', '2027-12-31'],
    ['明年6月底前投用', '2027-06-30'],
    ['12月底前完成验收', '2026-12-31'],
    ['3月底前完成验收', '2027-03-31'],
    ['2027年2月前完成', '2027-01-31'],
    ['明年一季度出台', '2027-03-31'],
    ['2027年上半年开工', '2027-06-30'],
    ['2026年12月15日前报告', '2026-12-15'],
    ['三个月内整改到位', '2027-02-20'],
    ['“十五五”期末达到80%', '2030-12-31'],
  ])('reads %s', (text, iso) => {
    expect(dueOfPromise(text, '2026-11-20', 2026)?.iso).toBe(iso);
  });

  it('keeps the words where no day follows from them, and gives null where no time is named', () => {
    expect(dueOfPromise('年底前完成', null, null)).toEqual({ text: '年底前', iso: null });
    expect(dueOfPromise('全力推进片区更新', '2026-11-20', 2026)).toBeNull();
  });
});

describe('findCommitments', () => {
  const find = (text: string, date: string | null = '2026-11-20') => findCommitments(inventPaper('f', date, text));

  it('takes a request for comments until a day for no promise', () => {
    expect(find('我办起草了报告，现送上，请于12月5日前反馈意见。')).toEqual([]);
    expect(find('12月5日前征求社区意见，年底前印发方案。')).not.toEqual([]);
  });

  it('takes what the writer asks of another organ for no promise of that organ', () => {
    expect(find('请临江区人民政府于12月15日前就第62号建议重新答复代表。')).toEqual([]);
    expect(find('现请市水务局抓紧整治，12月底前完成。')).toEqual([]);
    expect(find('请市水务局配合，我局将于12月底前完成整治。')).toHaveLength(1);
  });

  it('finds what is arranged for later beside what was done', () => {
    const dues = (text: string) => find(text, '2026-08-27').map(({ title, due }) => [title, due]);
    expect(dues('已举办船员宣讲56场，下半年再安排70场。')).toEqual([
      ['已举办船员宣讲56场，下半年再安排70场', '2026-12-31'],
    ]);
    expect(dues('5月组织船员培训一轮；第二轮安排在11月。')).toEqual([['第二轮安排在11月', '2026-11-30']]);
    expect(dues('上半年已安排培训2场。')).toEqual([]);
  });

  it('finds what is still to come beside what was done, with its own day or without one', () => {
    const promises = find(
      '救助站已建成2所，第三所将于2026年12月20日前开工。航道图册正在论证，拟于2027年春季学期印发。',
    );
    expect(promises.map(({ title, due, dueText }) => [title, due, dueText])).toEqual([
      ['第三所将于2026年12月20日前开工', '2026-12-20', '2026年12月20日'],
      ['航道图册正在论证，拟于2027年春季学期印发', null, '2027年春季学期'],
    ]);
  });

  it('gives title, due date, figure, organ and place of a promise', () => {
    expect(find('一、进展\n下一步，市住建局将新增加装电梯120台，2027年6月底前完成。')).toEqual([
      {
        title: '市住建局将新增加装电梯120台，2027年6月底前完成',
        ownWords: '市住建局将新增加装电梯120台，2027年6月底前完成',
        citation: {
          document: 'f',
          firstLine: 2,
          lastLine: 2,
          page: null,
          quote: '下一步，市住建局将新增加装电梯120台，2027年6月底前完成',
        },
        organ: '市住建局',
        due: '2027-06-30',
        dueText: '2027年6月底前',
        figure: '120台',
      },
    ]);
  });

  it('takes figures under a heading on the next steps for promised', () => {
    expect(find('二、下一步工作打算\n改造老旧小区32个。')).toMatchObject([{ figure: '32个', due: null }]);
    expect(find('二、主要做法\n改造老旧小区32个。')).toEqual([]);
  });

  it.each([
    ['something done', '截至10月底，已加装电梯46台。'],
    ['a day before the paper', '计划于2026年3月底前完成排查。'],
    ['what somebody demanded', '11月25日，主任在推进会上要求，要再加装电梯60台。'],
    ['a promise without date or figure', '下一步，将进一步加强监管。'],
  ])('leaves out %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    '更新单元规划正在专家论证，相关数据尚未确定，恳请延期至2026年12月30日前报送。',
    '因数据仍在核对，恳请将养老服务审议意见研究处理情况报告报送时间延至2026年12月31日。',
    '经主任会议研究，同意将报送时间延至2026年12月16日，请抓紧办理，届时不再延期。',
    '下一步，拟申请宽限，2026年12月20日前报送正式报告。',
  ])('takes no asking to report later, and no leave to do so, for a promise: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('keeps what is promised beside the asking, and a work whose end is put off', () => {
    expect(find('二期护岸拟申请延期，一期护岸将于2026年12月底前完工。').map(({ due }) => due)).toEqual(['2026-12-31']);
    expect(find('受汛情影响，护岸工程将延期至2027年6月底完工。').map(({ due }) => due)).toEqual(['2027-06-30']);
  });

  it.each([
    '护岸加固资金拟列入2027年水利建设计划。',
    '码头照明改造争取纳入明年政府投资项目。',
    '渡口公厕2027年列入市级民生实事项目。',
    '步道扩建拟2027年启动前期工作。',
  ])('takes neither the year of a list nor that of an intention for the day of a promise: %s', (text) => {
    expect(find(text)).toEqual([]);
    expect(dueOfPromise(text, '2026-06-05', 2026)).toBeNull();
  });

  it('keeps the day by which what is listed or meant is to be done', () => {
    const dues = (text: string) => find(text, '2026-06-05').map(({ due }) => due);
    expect(dues('护岸加固已列入2026年水利建设计划，将于2026年底前完工。')).toEqual(['2026-12-31']);
    expect(dues('拟列入2027年水利建设计划，2027年6月底前建成。')).toEqual(['2027-06-30']);
    expect(dues('步道扩建拟2027年建成。')).toEqual(['2027-12-31']);
  });

  it.each([
    ['4条航道通航，2条正在疏浚，12月中旬竣工。', '2条正在疏浚，12月中旬竣工', '2026-12-20'],
    ['现已完成13条，滨河路等4条正在施工、年底前完工。', '滨河路等4条正在施工、年底前完工', '2026-12-31'],
    [
      '1至9月培训船员2140人次，第四季度再培训1000人次。',
      '1至9月培训船员2140人次，第四季度再培训1000人次',
      '2026-12-31',
    ],
    ['签订协议，今明两年定向培养船员50名，首批26名已于8月入学。', '签订协议，今明两年定向培养船员50名', '2027-12-31'],
    ['核定欠款4亿元，其余1亿元列入2027年预算安排。', '其余1亿元列入2027年预算安排', '2027-12-31'],
  ])('finds a time still to come beside what was done, without a word of promise: %s', (text, title, due) => {
    expect(find(text, '2026-10-13').map((one) => [one.title, one.due])).toEqual([[title, due]]);
  });

  it('finds what waits for something, and what takes some years, with no day', () => {
    const found = (text: string) => find(text).map(({ figure, due, dueText }) => [figure, due, dueText]);
    expect(found('余下21处待省级资金下达后组织实施。')).toEqual([['21处', null, null]]);
    expect(found('余款分两年偿还。')).toEqual([[null, null, '分两年']]);
  });

  it.each([
    '东线渡口于6月通水，新增用水人口4万人。',
    '水务馆11月完成装修，12月试行。',
    '1至11月完成产值3亿元。',
    '资金拟列入2027年预算安排。',
  ])('takes a month that is over, and a stretch from the beginning of the year, for no day to come: %s', (text) => {
    expect(find(text, '2026-12-28')).toEqual([]);
  });

  describe('in a table', () => {
    const row = (text: string) =>
      find(`| 序号 | 事项 | 办理情况 | 责任单位 | 完成时限 |\n| --- | --- | --- | --- | --- |\n${text}`).map(
        ({ title, due, organ, citation }) => [title, due, organ, citation.firstLine],
      );

    it('finds a promise in a cell, with the organ of its row', () => {
      expect(row('| 1 | 护岸 | 34处护岸已加固；其余87处分三年加固，2029年6月底前补足 | 市水务局 | 推进中 |')).toEqual([
        ['其余87处分三年加固，2029年6月底前补足', '2029-06-30', '市水务局', 3],
      ]);
    });

    it('takes the day of a column of its own for the matter of the row', () => {
      expect(row('| 3 | 护岸 | 112处护岸从零编起；2027年巡护支出压减10% | 市水务局 | 2027年1月底前 |')).toEqual([
        ['2027年巡护支出压减10%', '2027-01-31', '市水务局', 3],
      ]);
      expect(row('| 3 | 修订护岸办法 | 已征求各方面意见建议 | 市水务局 | 2027年1月底前 |')).toEqual([
        ['修订护岸办法', '2027-01-31', '市水务局', 3],
      ]);
    });

    it.each([
      ['a day that is over', '| 3 | 护岸 | 112处护岸全部加固 | 市水务局 | 2026年9月底前 |'],
      ['no day', '| 3 | 护岸 | 112处护岸全部加固 | 市水务局 | 长期坚持 |'],
    ])('finds nothing in a row with %s', (_, text) => {
      expect(row(text)).toEqual([]);
    });
  });

  it('finds what is to be done within the year, whatever its other words', () => {
    const found = (text: string) => find(text, '2026-05-09').map(({ due, dueText }) => [due, dueText]);
    expect(found('2026年内先在旧粮库开辟渡船陈列区800平方米。')).toEqual([['2026-12-31', '2026年内']]);
    expect(found('年底前办结。')).toEqual([['2026-12-31', '年底前']]);
    expect(found('步道扶手2026年内建成。')).toEqual([['2026-12-31', '2026年内']]);
    expect(found('2025年内建成步道3公里。')).toEqual([]);
    expect(found('近两年内建成步道3公里。')).toEqual([]);
    expect(found('2026年内已培训船员300人。')).toEqual([]);
  });

  it('names a short promise together with what it is about', () => {
    expect(find('电梯改造平台开发过半，预计2027年6月上线。')[0]?.title).toBe('电梯改造平台开发过半，预计2027年6月上线');
  });

  it('tells apart two promises of one sentence by their own days', () => {
    const found = find('将力争2027年底前完成30个片区更新任务，2026年底前出台旧城更新资金管理办法。');
    expect(found.map((one) => [one.due, one.figure])).toEqual([
      ['2027-12-31', '30个'],
      ['2026-12-31', null],
    ]);
  });

  it('gives the second promise of a sentence the subject of the first', () => {
    const found = find('市住建局力争2027年底前完成30个片区更新任务，2026年底前出台旧城更新资金管理办法。');
    expect(found.map((one) => [one.organ, one.title])).toEqual([
      ['市住建局', '市住建局力争2027年底前完成30个片区更新任务'],
      ['市住建局', '市住建局：2026年底前出台旧城更新资金管理办法'],
    ]);
  });

  it('cuts before another organ with a promise of its own', () => {
    const found = find('下一步，市住建局将在2027年底前完成30个片区更新任务，市财政局将于2026年底前出台资金办法。');
    expect(found.map((one) => [one.organ, one.due])).toEqual([
      ['市住建局', '2027-12-31'],
      ['市财政局', '2026-12-31'],
    ]);
  });

  it('cuts short clauses with days of their own, and carries the year on', () => {
    const steps = find('预计2027年3月完成主体结构，6月竣工验收，年底前投入使用。');
    expect(steps.map((one) => one.due)).toEqual(['2027-03-31', '2027-06-30', '2027-12-31']);
    expect(steps.map((one) => one.title)).toEqual(['预计2027年3月完成主体结构', '6月竣工验收', '年底前投入使用']);
    expect(find('下一步，加快编制规划，2027年3月底前报批，2027年底前开工建设。')[1]?.title).toBe(
      '加快编制规划，2027年底前开工建设',
    );
    const years = find('下一步，计划2027年新增托位500个，2028年新增托位800个。');
    expect(years.map((one) => [one.due, one.figure])).toEqual([
      ['2027-12-31', '500个'],
      ['2028-12-31', '800个'],
    ]);
  });

  it('leaves a day with the act before it when the act has no other', () => {
    expect(find('下一步，将加装电梯120台、改造管网30公里，2027年6月底前完成。')).toMatchObject([
      { due: '2027-06-30', figure: '120台' },
    ]);
  });

  it('finds a promise behind what was done in the same sentence', () => {
    const bridge = '云澄大桥主体结构已完成70%，确保2027年6月底前建成通车。';
    expect(find(bridge)).toMatchObject([
      { title: expect.stringContaining('确保2027年6月底前建成通车'), due: '2027-06-30' },
    ]);
    const pumps = '全市28座泵站已有25座装上监测设备，其余3座设备已完成采购，12月底前安装到位。';
    expect(find(pumps)).toMatchObject([{ title: '其余3座设备已完成采购，12月底前安装到位', due: '2026-12-31' }]);
    const data = '泵站、闸门数据已接入平台，雨量数据12月底前完成接入。';
    expect(find(data)).toMatchObject([{ title: expect.stringContaining('雨量数据12月底前'), due: '2026-12-31' }]);
    expect(find('泵站设备已完成采购，10月底前已安装到位。')).toEqual([]);
    expect(find('泵站设备已完成采购，7月20日发布了公告。')).toEqual([]);
  });

  it('books a promise on no organ of the passage before', () => {
    const text = `一、关于河道保洁。市城管局印发《云泽市河道保洁办法》。\n二、关于管网建设。${'已完成城区管网普查和问题点位登记，'.repeat(4)}计划2026年12月底前全部完成。`;
    expect(find(text)).toMatchObject([{ due: '2026-12-31', organ: null }]);
  });

  it.each([
    '向全市6个县（区）水务局增加编制18名，到岗15名，其余3名将于2026年12月15日前到岗。',
    '经市委编办同意，给各区城市管理局配备执法车12辆，其余4辆将于2026年12月15日前交付。',
    '对市教育局、市水务局的设备作了检修，剩余6台将于2026年12月15日前完成。',
  ])('books a promise on no organ that only receives something: %s', (text) => {
    const organs = find(text).map(({ organ }) => organ);
    expect(organs.length).toBeGreaterThan(0);
    expect(organs.filter((organ) => organ !== null)).toEqual([]);
  });

  it('books it on the organ that acts, though another receives', () => {
    expect(find('市财政局向市水务局拨付经费，其余300万元将于2026年12月15日前拨付到位。')).toMatchObject([
      { organ: '市财政局' },
    ]);
  });

  it('books a promise on no organ that the passage names beside its heading', () => {
    const text = '一、关于河道保洁。市城管局配合开展巡查。2026年12月底前完成保洁设施改造。';
    expect(find(text)).toMatchObject([{ organ: null }]);
  });

  it('takes the organ of the heading when the sentence names none', () => {
    expect(find('二、市城管局下一步工作打算\n改造公厕36座。')).toMatchObject([{ organ: '市城管局', figure: '36座' }]);
  });

  it('takes the year that a paper without a date speaks of most', () => {
    const text = '2026年以来成效明显。2026年共排查12次。\n预计年底前加装电梯60台。';
    expect(find(text, null).at(-1)).toMatchObject({ due: '2026-12-31' });
    const often = '2025年排查12次。2024年排查9次。2025年整治8处。\n预计年底前加装电梯60台。';
    expect(find(often, null).at(-1)).toMatchObject({ due: '2025-12-31' });
    const rarer = '2024年排查9次。2025年排查12次。2024年整治8处。\n预计年底前加装电梯60台。';
    expect(find(rarer, null).at(-1)).toMatchObject({ due: '2024-12-31' });
    const alike = '2025年排查12次。2024年排查9次。\n预计年底前加装电梯60台。';
    expect(find(alike, null).at(-1)).toMatchObject({ due: '2025-12-31' });
    const turned = '2024年排查9次。2025年排查12次。\n预计年底前加装电梯60台。';
    expect(find(turned, null).at(-1)).toMatchObject({ due: '2025-12-31' });
    expect(find('预计年底前加装电梯60台。', null)).toMatchObject([{ due: null, dueText: '年底前' }]);
  });
});

describe('findFulfilment', () => {
  const commitment = {
    figure: '120台',
    citation: { document: 'f', firstLine: 1, lastLine: 1, page: null, quote: '2027年6月底前新增加装住宅电梯120台' },
  };
  const find = (text: string) =>
    findFulfilment(
      commitment,
      atOnce(collectDone([inventPaper('next', '2027-09-01', text)])),
      (paper) => paper.date !== null,
    );

  it('finds the later passage that shows the promise kept, or kept in part', () => {
    expect(find('今年已新增加装住宅电梯126台。')).toMatchObject({
      state: 'kept',
      citation: { document: 'next', quote: '今年已新增加装住宅电梯126台' },
    });
    expect(find('今年已新增加装住宅电梯80台。')?.state).toBe('partly-kept');
  });

  it.each([
    '因井道改造，申请将“新增加装住宅电梯120台”的完成期限延长。',
    '今年已新增加装住宅电梯80台；其余40台不再建设，原承诺不能兑现。',
    '新增加装住宅电梯120台未能按期完成。',
    '新增加装住宅电梯120台已列入明年住建计划。',
    '经代表同意，新增加装住宅电梯120台延期完成。',
  ])('takes what asks for more time, denies or only plans for no evidence: %s', (text) => {
    expect(find(text)).toBeNull();
  });

  it('takes the best of several passages, and only those of papers that count', () => {
    const papers = [
      inventPaper('a', '2027-08-01', '今年已新增加装电梯130台。'),
      inventPaper('b', '2027-09-01', '今年已新增加装住宅电梯126台。'),
      inventPaper('c', null, '今年已新增加装住宅电梯128台。'),
    ];
    const best = (isLater: (document: string) => boolean) =>
      findFulfilment(commitment, atOnce(collectDone(papers)), ({ document }) => isLater(document))?.citation.document;
    expect(best(() => true)).toBe('b');
    expect(best((one) => one !== 'b')).toBe('c');
    expect(best(() => false)).toBeUndefined();
    expect(find('今年已新增加装住宅电梯126台。')?.share).toBe(1);
  });

  it('is kept by words alone where no figure was promised, but not by what was done in part', () => {
    const own = { citation: { ...commitment.citation, quote: '2027年6月底前出台加装住宅电梯管理办法' } };
    const kept = (text: string) =>
      findFulfilment(
        { ...own, figure: null },
        atOnce(collectDone([inventPaper('next', '2027-09-01', text)])),
        () => true,
      )?.state;
    expect(kept('加装住宅电梯管理办法已出台。')).toBe('kept');
    expect(kept('加装住宅电梯管理办法部分条款已出台。')).toBeUndefined();
    expect(kept('')).toBeUndefined();
  });

  it('finds nothing for a promise of too few words', () => {
    const short = { figure: '120台', citation: { ...commitment.citation, quote: '加装120台' } };
    expect(
      findFulfilment(short, atOnce(collectDone([inventPaper('n', '2027-09-01', '已加装120台。')])), () => true),
    ).toBeNull();
  });

  it('finds nothing for a promise that says only that money is spent', () => {
    const spent = { figure: '82万元', citation: { ...commitment.citation, quote: '全年投入资金82万元' } };
    const later = inventPaper('n', '2027-09-01', '已累计投入资金36万元，翻修趸船3艘。');
    expect(findFulfilment(spent, atOnce(collectDone([later])), () => true)).toBeNull();
  });

  it('finds nothing in another promise, another thing or another unit', () => {
    expect(find('将新增加装住宅电梯126台。')).toBeNull();
    expect(find('今年已新增养老床位126张。')).toBeNull();
    expect(find('今年已为住宅电梯新增加装监控，投入126万元。')).toBeNull();
  });
});
