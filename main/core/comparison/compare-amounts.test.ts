import { describe, expect, it } from 'vitest';
import { inWords } from '../../testing/in-words.ts';
import { compareOpinion } from './compare-opinion.ts';

const cite = (document: string, quote: string) => ({ document, firstLine: 1, lastLine: 1, page: null, quote });

/** How a section under the heading of a point answers what it asks: the coverage, and why. */
function cover(title: string, asked: string, answer: string): string {
  const point = { id: 'p', number: 1, title, organs: [], citation: cite('o', `一、${title}。${asked}`) };
  const heading = `关于${title}`;
  const text = `（一）${heading}。${answer}`;
  const measure = { id: 'm', level: 1, number: 1, title: heading, organs: [], under: null, citation: cite('f', text) };
  const more = { opinion: 'o', feedback: 'f', pointsNamed: [], decisions: [], coverages: [] } as const;
  const found = inWords(compareOpinion({ ...more, points: [point], measures: [measure] })).points[0];
  return `${found?.coverage}：${found?.because}`;
}

const funds = ['收回沉淀资金', '对结转两年以上的专项资金1.32亿元收回统筹。'] as const;
const seats = ['增加养老床位', '新增养老床位1500张。'] as const;
const days = ['压缩办理周期', '把不动产登记平均办理周期由82天压缩到60天以内。'] as const;
const leaks = ['降低管网漏损', '供水管网漏损率由12%降低至9%以下。'] as const;
const hours = ['延长开放时间', '图书馆每周开放时间由40小时延长到56小时以上。'] as const;
const sites = ['整治积水点', '对全市积水点15处进行整治。'] as const;
const debts = ['清偿拖欠账款', '年内清偿拖欠企业账款3.6亿元。'] as const;
const pipes = ['改造老旧管网', '改造老旧燃气管网120公里。'] as const;
const grants = ['拨付补助', '拨付养殖污染治理补助1500万元。'] as const;
const cases = ['减少积案', '将三年以上信访积案由48件减少到10件以内。'] as const;
const notice = ['增加公示时间', '征收补偿方案公示期不少于30天。'] as const;
const owed = ['控制债务', '政府隐性债务余额控制在12亿元以内。'] as const;
const rate = ['提高办结率', '信访事项按期办结率由86%提高到95%以上。'] as const;

describe('part of an amount asked for', () => {
  it.each([
    [...funds, '结转两年以上的专项资金1.32亿元，已收回0.98亿元。', '1.32亿元', '0.98亿元'],
    [...funds, '结转两年以上的专项资金1.32亿元，0.98亿元已收回。', '1.32亿元', '0.98亿元'],
    [...funds, '结转两年以上的专项资金1.32亿元，目前收回统筹9800万元。', '1.32亿元', '9800万元'],
    [...funds, '结转两年以上的专项资金共1.32亿元，截至10月底收回统筹9800万元。', '1.32亿元', '9800万元'],
    [...funds, '结转两年以上的专项资金1.32亿元，其中0.98亿元已收回统筹。', '1.32亿元', '0.98亿元'],
    [...funds, '结转两年以上的专项资金1.32亿元，收回率74.2%。', '1.32亿元', '74.2%'],
    [...funds, '结转两年以上的专项资金1.32亿元已收回74.2%。', '1.32亿元', '74.2%'],
    [...seats, '1500张养老床位，已建成投用823张。', '1500张', '823张'],
    [...seats, '养老床位年度任务1500张，建成投用823张。', '1500张', '823张'],
    [...sites, '15处积水点，已整治完成9处。', '15处', '9处'],
    [...sites, '全市15处积水点已完成整治60%。', '15处', '60%'],
    [...rate, '信访事项按期办结率由86%提高到91%。', '95%', '91%'],
    [...debts, '拖欠企业账款3.6亿元，清偿2.9亿元。', '3.6亿元', '2.9亿元'],
    [...pipes, '老旧燃气管网120公里改造任务，已完成96公里。', '120公里', '96公里'],
    [...grants, '养殖污染治理补助1500万元，已下达823万元。', '1500万元', '823万元'],
  ])('is a part: %s%s %s', (title, asked, answer, wanted, told) => {
    const found = cover(title, asked, answer);
    expect(found).toMatch(/^partial/);
    expect(found).toContain(wanted);
    expect(found).toContain(told);
  });

  it.each([
    [...funds, '结转两年以上的专项资金1.32亿元，已收回1.32亿元。'],
    [...funds, '结转两年以上的专项资金1.32亿元已收回统筹，其中0.98亿元用于民生项目。'],
    [...funds, '结转两年以上的专项资金1.32亿元，已全部收回统筹。'],
    [...funds, '结转两年以上的专项资金13200万元已收回统筹，全年另争取上级资金0.6亿元。'],
    [...funds, '结转两年以上的专项资金1.32亿元，已收回1.45亿元（含利息）。'],
    [...seats, '新增养老床位1620张，已安排运营补助430万元。'],
    [...sites, '15处积水点已全部整治，投入资金620万元。'],
    [...sites, '15处积水点，已整治15处，完成率100%。'],
    [...rate, '信访事项按期办结率由86%提高到96.4%。'],
    [...debts, '拖欠企业账款3.6亿元已于9月全部清偿，其中市本级2.1亿元、县级1.5亿元。'],
    [...pipes, '120公里老旧燃气管网已改造完成，其中架空管18公里。'],
    [...pipes, '改造老旧燃气管网120公里，新建调压站6座，综合漏损率下降到3%。'],
    [...pipes, '老旧燃气管网120公里，改造完成率100%。'],
    [...grants, '养殖污染治理补助0.15亿元已全部拨付到户，户均补助3.2万元。'],
  ])('is none where all was done, or more: %s%s %s', (title, asked, answer) => {
    expect(cover(title, asked, answer)).toMatch(/^full/);
  });
});

describe('an amount that another is to become', () => {
  it.each([
    [...days, '不动产登记平均办理周期由82天压缩到58天。'],
    [...days, '不动产登记平均办理周期压缩到58天。'],
    [...days, '不动产登记平均办理周期由82天缩短为60天。'],
    ['压缩办理周期', '把不动产登记平均办理周期压缩到60天以内。', '不动产登记平均办理周期由82天压缩到58天。'],
    [...leaks, '供水管网漏损率由12%下降到8.6%。'],
    [...hours, '图书馆每周开放时间由40小时延长到63小时。'],
    [...cases, '三年以上信访积案由48件减少到6件。'],
    [...cases, '三年以上信访积案48件，已化解42件，剩余6件。'],
    [...notice, '征收补偿方案公示期为35天。'],
    [...owed, '政府隐性债务余额为11.4亿元，化解3.1亿元。'],
  ])('is what it goes to: %s%s %s', (title, asked, answer) => {
    expect(cover(title, asked, answer)).toMatch(/^full/);
  });

  it.each([
    [...days, '不动产登记平均办理周期由82天压缩到71天。', '60天', '71天'],
    [...leaks, '供水管网漏损率由12%降低至10.4%。', '9%', '10.4%'],
    [...hours, '图书馆每周开放时间由40小时延长到48小时。', '56小时', '48小时'],
    ['压缩办理周期', '把不动产登记平均办理周期压缩到60天以内。', '不动产登记平均办理周期压缩到71天。', '60天', '71天'],
    [...cases, '三年以上信访积案由48件减少到17件。', '10件', '17件'],
    [...notice, '征收补偿方案公示期为15天。', '30天', '15天'],
    ['压缩办理周期', '把案件平均处置时间压缩到60天以内。', '案件平均处置71天。', '60天', '71天'],
    ['整治小区', '对投诉最多的20个小区开展整治。', '整治投诉最多的小区12个。', '20个', '12个'],
    ['控制票价', '每条航线票价不得超过6元。', '每条航线票价为8元。', '6元', '8元'],
  ])('and is not reached: %s%s %s', (title, asked, answer, wanted, told) => {
    const found = cover(title, asked, answer);
    expect(found).toMatch(/^partial/);
    expect(found).toContain(wanted);
    expect(found).toContain(told);
    expect(found).not.toContain('要求 82');
  });

  it.each([
    ['提高处理率', '城市生活污水处理率达到95%以上。', '工业园区废水处理率达到97%。'],
    ['增加学位', '新增公办幼儿园学位1200个。', '新增民办高中停车泊位1300个。'],
  ])('and is asked about where another thing is counted in the same unit: %s%s %s', (title, asked, answer) => {
    const found = cover(title, asked, answer);
    expect(found).not.toMatch(/^full/);
    expect(found).toContain('请核对');
  });

  it('and is asked about where only what was taken off it is sure', () => {
    expect(cover(...owed, '政府隐性债务余额13.2亿元，化解3.1亿元。')).toContain('可能回应，请核对');
  });
});

describe('figures that were once taken for enough', () => {
  const short = (title: string, asked: string, answer: string) => cover(title, asked, answer);

  it.each([
    ['恢复夜航', '年内60%以上的渡口恢复夜航。', '目前恢复夜航的渡口9处，占40.9%。'],
    [
      '提高经费标准',
      '渡口管护经费标准由每年600元提高到不低于800元。',
      '渡口管护经费标准自9月起由每年600元提高到720元，市县两级新增投入1980万元。',
    ],
    [
      '盘活闲置码头',
      '盘活闲置码头面积不低于40万平方米。',
      '盘活闲置码头面积36.8万平方米，其中出租21.2万平方米、划转8.4万平方米、处置7.2万平方米。',
    ],
    ['清偿欠款', '无分歧欠款全部清偿。', '确认无分歧欠款1.37亿元，已清偿1.02亿元，清偿率74.5%，其余分两年偿还。'],
    [
      '降低负债',
      '4户企业年底前资产负债率降到75%以下。',
      '甲、乙公司资产负债率分别降至73.6%、74.2%，丙、丁公司资产负债率分别为77.9%、76.3%。',
    ],
    ['接待过夜游客', '年接待过夜游客150万人次。', '全年接待游客712万人次，其中过夜游客138.6万人次。'],
    ['新建渡口', '新建渡口30处。', '累计建成渡口118处，今年新建24处。'],
    ['提高生活费', '船工基本生活费标准提高到每人每月2200元。', '自7月起船工基本生活费标准由1850元提高到2050元。'],
    ['扩大岸线', '人均岸线长度提高到2.8米。', '人均岸线长度由2.51米增至2.67米。'],
    ['办好活动', '每季度举办1次大型活动，培训船工200名。', '三季度举办大型活动，四季度没有举办；培训船工231名。'],
  ] as const)('fall short: %s', (title, asked, answer) => {
    expect(short(title, asked, answer)).toMatch(/^partial/);
  });

  it.each([
    [
      '盘活闲置码头',
      '盘活闲置码头面积不低于40万平方米。',
      '盘活闲置码头面积46.8万平方米，其中出租21.2万平方米、划转8.4万平方米。',
    ],
    ['接待过夜游客', '年接待过夜游客150万人次。', '全年接待游客712万人次，其中过夜游客158.6万人次。'],
    ['新建渡口', '新建渡口30处。', '累计建成渡口118处，今年新建34处。'],
    ['清偿欠款', '无分歧欠款全部清偿。', '无分歧欠款1.37亿元已全部清偿。'],
  ] as const)('are enough: %s', (title, asked, answer) => {
    expect(short(title, asked, answer)).toMatch(/^full/);
  });
});
