import { describe, expect, it } from 'vitest';
import { inWords } from '../../testing/in-words.ts';
import { compareOpinion } from './compare-opinion.ts';

const cite = (document: string, quote: string) => ({ document, firstLine: 1, lastLine: 1, page: null, quote });
const days = { asked: '2026-05-06', answered: '2026-07-31' };

/** The coverage of a point by one section of an answer of 31 July 2026. */
function cover(title: string, asked: string, answer: string) {
  const point = { id: 'p', number: 1, title, organs: [], citation: cite('o', `一、${title}。${asked}`) };
  const citation = cite('f', `一、${title}。${answer}`);
  const measure = { id: 'm', level: 1, number: 1, title, organs: [], under: null, citation };
  const papers = { opinion: 'o', feedback: 'f', points: [point], measures: [measure], pointsNamed: [], days };
  return inWords(compareOpinion({ ...papers, decisions: [], coverages: [] })).points[0];
}

describe('a deed without a result', () => {
  it.each([
    ['建立船工津贴制度。', '船工津贴方案已经拟定，正在征求意见。', '正在办理'],
    ['修订渡口管理办法。', '渡口管理办法修订稿已提交司法部门审查。', '只做了准备'],
    ['修订渡口管理办法。', '渡口管理办法草案已完成，待市政府审定后印发。', '只做了准备'],
    ['建成城北码头。', '城北码头已开工。', '正在办理'],
  ])('is no answer: %s %s', (asked, answer, because) => {
    const found = cover('渡口管理', asked, answer);
    expect(found?.coverage).toBe('partial');
    expect(found?.because).toContain(because);
  });

  it.each([
    ['2026年11月底前建成票务平台。', '票务平台已完成招标，2026年11月30日前建成。', '承诺2026年11月30日'],
    ['组建航道、渡口两个调解委员会。', '渡口调解委员会6月成立；航道调解委员会正在筹备，9月20日前挂牌。', '承诺9月20日'],
    ['每年送戏下乡不少于150场。', '上半年送戏下乡96场，下半年再安排70场。', '承诺下半年'],
  ])('is made good by a promise with a day within the limit, which is said: %s %s', (asked, answer, because) => {
    const found = cover('渡口管理', asked, answer);
    expect(found?.coverage).toBe('full');
    expect(found?.because).toContain(because);
  });

  it('answers nothing where it is only meant, without a day', () => {
    const found = cover('渡口管理', '出台渡口收费办法。', '渡口收费办法力争尽快出台。');
    expect(found?.coverage).toBe('none');
    expect(found?.because).toContain('只有打算');
  });

  it.each([
    ['制定渡口整治方案。', '5月制定渡口整治方案。'],
    ['年内开工建设城北码头。', '城北码头已于6月开工。'],
    ['建成城北码头。', '城北码头已建成通船，城南步道正在选址。'],
    ['清理渡口附近违建。', '清理渡口附近违建12处，对正在施工的工地一并检查。'],
  ])('is a result where it was asked for, or stands beside one: %s %s', (asked, answer) => {
    expect(cover('渡口管理', asked, answer)?.coverage).toBe('full');
  });
});

describe('a rest', () => {
  it.each([
    ['组建航道、渡口两个调解委员会。', '渡口调解委员会6月成立；航道调解委员会正在筹备。', '航道调解委员会正在筹备'],
    ['渡轮刷卡覆盖全部渡口。', '全市19个渡口中，17个已实行渡轮刷卡。', '19个渡口中，17'],
    ['渡轮刷卡覆盖全部渡口。', '渡口已实行渡轮刷卡。其余2个渡口明年改造。', '其余2个渡口明年改造'],
  ])('leaves a demand partly answered: %s %s', (asked, answer, words) => {
    const found = cover('渡口服务', asked, answer);
    expect(found?.coverage).toBe('partial');
    expect(found?.because).toContain(`还有没有办完的（“${words}”）`);
  });

  it('is none beyond the amount asked for, nor in work that goes on', () => {
    const asked = '新增渡口救助站不少于3个。';
    expect(cover('渡口服务', asked, '已新增渡口救助站4个，另2个正在建设。')?.coverage).toBe('full');
    expect(cover('渡口服务', '公开渡轮班次。', '已公开渡轮班次，下一步继续公开120条班次信息。')?.coverage).toBe('full');
    expect(cover('渡口服务', '渡轮刷卡覆盖全部渡口。', '19个渡口中，19个已实行渡轮刷卡。')?.coverage).toBe('full');
  });
});

describe('a half of a demand', () => {
  it('stays refused where the other half is done', () => {
    const asked = '将渡轮检查和码头检查合并为每年一次联合检查。';
    const answer = '渡轮检查已纳入联合检查，每年一次；码头检查因法律另有规定，暂不能合并。';
    const found = cover('减少重复检查', asked, answer);
    expect(found?.coverage).toBe('partial');
    expect(found?.because).toContain('未采纳（理由：码头检查因法律另有规定，暂不能合并）');
  });

  it('stays open where the answer is silent on the second act', () => {
    const found = cover('渡口管理', '建立船工名册制度并向社会公布渡轮票价。', '船工名册制度已建立。');
    expect(found?.coverage).toBe('partial');
    expect(found?.because).toContain('没有找到回应：“并向社会公布渡轮票价”');
  });

  it('stays open where nothing was made known', () => {
    const found = cover('查处黑车', '对黑车从严查处并公开曝光。', '查处黑车4起，罚款11.6万元。');
    expect(found?.because).toContain('没有找到回应：“并公开曝光”');
    expect(cover('查处黑车', '对黑车从严查处并公开曝光。', '查处黑车4起，均已公开曝光。')?.coverage).toBe('full');
  });

  it('is left to be checked where the words of what was to be made known stand there, and nothing was made known', () => {
    const asked = '逐处检查渡口，检查结果向船工公开。';
    const found = cover('渡口安全', asked, '已逐处检查渡口62处，检查结果同船工逐一核对。');
    expect(found?.because).toContain('可能回应，请核对：“逐处检查渡口，检查结果向船工公开”');
    const told = '已逐处检查渡口62处，检查结果6月3日向船工公开。';
    expect(cover('渡口安全', asked, told)?.coverage).toBe('full');
  });

  it('stays open where a figure is reached and the second act is missing', () => {
    const found = cover('渡口管理', '将渡口出租率提高到70%以上，处置报废渡轮。', '渡口出租率达到72.5%。');
    expect(found?.because).toContain('没有找到回应：“处置报废渡轮”');
  });

  it('is none where the first clause only gives the direction of the amount behind it', () => {
    const asked = '优化办理流程，将渡轮检修天数压缩到90天以内。';
    expect(cover('渡轮检修', asked, '渡轮检修天数为86天。')?.coverage).toBe('full');
    expect(cover('渡轮检修', asked, '渡轮检修天数为96天。')?.coverage).toBe('partial');
  });
});

describe('a limit', () => {
  it('is kept by an amount that the answer tells as reached, even some days behind it', () => {
    const asked = '2026年6月底前修复水毁护岸105公里。';
    expect(cover('修复护岸', asked, '已修复水毁护岸108公里。')?.coverage).toBe('full');
  });

  it('is told with both days where the answer names a later one', () => {
    const promised = cover('充实船工', '2026年12月31日前补充船工12名。', '计划2027年3月31日前补充船工12名。');
    expect(promised?.coverage).toBe('partial');
    expect(promised?.because).toContain('要求“2026年12月31日前”，反馈“2027年3月31日”');
    const done = cover('疏浚航道', '2026年5月底前疏浚城东航道。', '城东航道于6月20日完成疏浚。');
    expect(done?.coverage).toBe('partial');
    expect(done?.because).toContain('晚于要求的时限');
    expect(cover('疏浚航道', '2026年6月底前疏浚城东航道。', '城东航道于6月20日完成疏浚。')?.coverage).toBe('full');
    expect(cover('疏浚航道', '2026年6月底前疏浚城东航道。', '截至7月20日，城东航道已完成疏浚。')?.coverage).toBe(
      'full',
    );
  });
});

describe('a sentence that ends with the words of its heading', () => {
  it('tells what it tells', () => {
    expect(cover('公布渡轮班次', '每季度公布渡轮班次。', '一季度、二季度已向社会公布渡轮班次。')?.coverage).toBe(
      'full',
    );
  });
});

describe('an amount', () => {
  it('of each year is held against what a year has brought so far', () => {
    expect(cover('送戏下乡', '每年送戏下乡不少于150场。', '上半年送戏下乡96场。')?.because).toContain('反馈 96场');
    const more = '上半年送戏下乡96场，下半年再安排40场。';
    expect(cover('送戏下乡', '每年送戏下乡不少于150场。', more)?.because).toContain('反馈 96场');
    expect(cover('送戏下乡', '每年送戏下乡不少于150场。', '今年送戏下乡160场。')?.coverage).toBe('full');
  });

  it('is not reached by what so many others are out of', () => {
    const found = cover('翻修渡口', '完成18处渡口翻修。', '18处渡口中，13处已翻修。');
    expect(found?.coverage).toBe('partial');
  });

  it('is missing where the answer tells none, and is told where it only counts otherwise', () => {
    const asked = '补充城区渡口救助船工60名。';
    expect(cover('补充船工', asked, '城区渡口救助船工已补充。')?.because).toContain('没有说明数量');
    expect(cover('补充船工', asked, '城区渡口救助船工已补充63人。')?.coverage).toBe('full');
    expect(cover('补充船工', asked, '城区渡口救助船工已补充52人。')?.because).toContain('没有达到要求的数量');
  });

  it('is no day from which something holds', () => {
    const found = cover('免费乘船', '自2026年7月1日起，老年人免费乘船。', '老年人免费乘船自7月1日起实行，惠及14万人。');
    expect(found?.coverage).toBe('full');
  });
});

describe('a passage that is nothing but its heading', () => {
  it('is judged by that sentence', () => {
    const title = '自6月起12家渡轮公司实行实名购票';
    const point = {
      id: 'p',
      number: 1,
      title: '推行渡轮实名购票',
      organs: [],
      citation: cite('o', '推行渡轮实名购票。'),
    };
    const measure = {
      id: 'm',
      level: 2,
      number: 1,
      title,
      organs: [],
      under: null,
      citation: cite('f', `（一）${title}。`),
    };
    const papers = { opinion: 'o', feedback: 'f', points: [point], measures: [measure], pointsNamed: [], days };
    const found = inWords(compareOpinion({ ...papers, decisions: [], coverages: [] })).points[0];
    expect(found?.coverage).toBe('full');
  });
});

describe('what must not be', () => {
  it.each([
    ['不得向渡口商户摊派费用。', '今年以来未发生一起向渡口商户摊派费用的情况。'],
    ['严禁渡船超载。', '查处渡船超载2起，均已处罚。'],
    ['禁止夜间渡船载客。', '全年没有一起夜间渡船载客。'],
  ])('is answered where it was not, or was punished: %s %s', (asked, answer) => {
    expect(cover('渡口管理', asked, answer)?.coverage).toBe('full');
  });

  it('is answered so beside another demand, in words of its own', () => {
    const asked = '建成城北码头。严禁向渡口商户摊派钱物。';
    const built = '城北码头5月20日建成。';
    expect(cover('渡口管理', asked, `${built}今年以来商户均如常经营，未发生一起乱收费。`)?.coverage).toBe('full');
    expect(cover('渡口管理', asked, `${built}今年以来商户均如常经营。`)?.coverage).toBe('partial');
  });

  it('is not answered by what is only promised', () => {
    expect(cover('渡口管理', '严禁渡船超载。', '下一步将查处渡船超载。')?.coverage).not.toBe('full');
  });
});

describe('a result that is to be made known', () => {
  const asked = '评定示范渡口，结果向社会公布。';

  it('is known wherever it was printed', () => {
    const found = cover('渡口管理', asked, '6月评定示范渡口8处，目录刊登在市政府公报。');
    expect(found?.coverage).toBe('full');
    expect(cover('渡口管理', asked, '6月评定示范渡口8处。')?.coverage).toBe('partial');
  });
});

describe('a report that tells under labels', () => {
  it('answers by what it tells behind them, and not by the task told again', () => {
    const asked = '建成城北码头。';
    expect(cover('渡口管理', asked, '任务：建成城北码头。进展：城北码头5月20日建成。')?.coverage).toBe('full');
    expect(cover('渡口管理', asked, '任务：建成城北码头。进展：渡船检修有序。')?.coverage).not.toBe('full');
  });
});

describe('a paper that was asked about before it was issued', () => {
  it('is issued, and no more under way', () => {
    const asked = '出台渡口收费办法。';
    const answer = '渡口收费办法先后三次征求意见，7月19日经市政府常务会议审定印发。';
    expect(cover('渡口管理', asked, answer)?.coverage).toBe('full');
    expect(cover('渡口管理', asked, '渡口收费办法先后三次征求意见。')?.coverage).toBe('partial');
  });
});
