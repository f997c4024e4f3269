import { describe, expect, it } from 'vitest';
import { splitDemands } from './split-demands.ts';

const texts = (title: string, text: string) => splitDemands(title, text).map((one) => one.text);

describe('splitDemands', () => {
  it('splits a point into what it asks for, heading and mark left out', () => {
    const text = '二、补齐资金短板。要明确资金来源和分担比例，争取专项债券支持；引导社会资本参与。';
    expect(texts('补齐资金短板', text)).toEqual(['要明确资金来源和分担比例', '争取专项债券支持', '引导社会资本参与']);
  });

  it('keeps a lead-in with the act behind it and an aim with the act before it', () => {
    expect(texts('', '针对老旧管网，开展全面排查，切实提升供水安全。')).toEqual([
      '针对老旧管网，开展全面排查，切实提升供水安全',
    ]);
  });

  it('takes 要针对…的问题 for a lead-in, and 切实保障 for an aim', () => {
    const text = '要针对夜间停车难的问题，加快新增泊位，切实保障居民生活。要结合实际制定管理办法。';
    expect(texts('', text)).toEqual([
      '要针对夜间停车难的问题，加快新增泊位，切实保障居民生活',
      '要结合实际制定管理办法',
    ]);
  });

  it('splits acts that stand behind their object, and keeps limits and conditions with their act', () => {
    const text =
      '对已经启动的片区，应在年内排定资金计划。对老旧的管网开展普查，检测结果每季度向社会公布一次。组建联合体，年内至少建成2个。';
    expect(texts('', text)).toEqual([
      '对已经启动的片区，应在年内排定资金计划',
      '对老旧的管网开展普查',
      '检测结果每季度向社会公布一次',
      '组建联合体，年内至少建成2个',
    ]);
  });

  it('splits two acts of one clause, where the second has an object or a hearer of its own', () => {
    expect(texts('', '建立船工名册并向社会公布渡轮票价。')).toEqual(['建立船工名册', '并向社会公布渡轮票价']);
    expect(texts('', '建成票务平台并上线运行。查处黑车并公开曝光。抓紧并加快清淤。')).toEqual([
      '建成票务平台并上线运行',
      '查处黑车',
      '并公开曝光',
      '抓紧并加快清淤',
    ]);
  });

  it('splits at an amount, but not from what only completes it', () => {
    expect(texts('', '将渡口出租率提高到70%以上，处置报废渡轮。')).toEqual([
      '将渡口出租率提高到70%以上',
      '处置报废渡轮',
    ]);
    expect(texts('', '安排渡口经费，每年不少于300万元。')).toEqual(['安排渡口经费，每年不少于300万元']);
    expect(texts('', '优化办理流程，检修天数压缩到90天以内。')).toEqual(['优化办理流程，检修天数压缩到90天以内']);
  });

  it('cuts nothing inside quotation marks or brackets', () => {
    expect(texts('', '推行“排查，整改，销号”做法（含街道，社区）。')).toEqual([
      '推行“排查，整改，销号”做法（含街道，社区）',
    ]);
  });

  it('asks nothing of the brackets that say whose work it is', () => {
    const text =
      '一、扩大公办资源。年内新增学位1200个（牵头：市教育局）。建立巡查机制，每学期检查一次。（责任单位：市教育局；配合单位：市市场监管局、市公安局）请市政府认真研究处理。';
    expect(texts('扩大公办资源', text)).toEqual([
      '年内新增学位1200个',
      '建立巡查机制',
      '每学期检查一次',
      '请市政府认真研究处理',
    ]);
    for (const one of splitDemands('扩大公办资源', text)) expect(text.slice(one.start, one.end)).toBe(one.text);
    const bare = '六、畅通投诉渠道。统一由热线受理投诉，办结率不低于95%。（市数据局、白水县人民政府）';
    expect(texts('畅通投诉渠道', bare)).toEqual(['统一由热线受理投诉', '办结率不低于95%']);
    expect(texts('', '公布清单（市数据局）。\n增设站牌（市公安局）')).toEqual(['公布清单', '增设站牌']);
    expect(texts('', '推行首问负责（含夜间、周末）。')).toEqual(['推行首问负责（含夜间、周末）']);
  });

  it('takes the heading for the demand when the point is nothing else', () => {
    expect(texts('健全议事制度', '三、健全议事制度')).toEqual(['健全议事制度']);
  });

  it('marks time limits, figures and reports to the standing committee', () => {
    const demands = splitDemands('', '对18个片区应在2026年底前排定计划，并向市人大常委会报告。');
    expect(demands.map((one) => one.limit)).toEqual(['2026年底前', null]);
    expect(demands[0]?.figures.map((figure) => figure.text)).toEqual(['18个']);
    expect(demands.map((one) => one.report)).toEqual([false, true]);
  });

  it('gives each demand its place in the text', () => {
    const text = '一是摸清底数。二是简化审批，压缩时限。';
    for (const demand of splitDemands('', text)) expect(text.slice(demand.start, demand.end)).toBe(demand.text);
  });

  it('gives nothing for an empty text', () => {
    expect(splitDemands('', '')).toEqual([]);
  });

  it('keeps what it only names in quotation marks, and what sets a bound behind those for whom it is', () => {
    expect(texts('', '建立“叫应”机制。')).toEqual(['建立“叫应”机制']);
    expect(texts('', '为渡口船工供应岸边宿舍不少于60间套房。')).toHaveLength(1);
  });

  it('takes what an act is to lead to for no demand of its own', () => {
    const of = (text: string) => splitDemands('', text).map((one) => one.text);
    expect(of('提高门诊报销比例，引导群众就近就医。')).toEqual(['提高门诊报销比例，引导群众就近就医']);
    expect(of('完善集中采购制度，降低采购成本。')).toEqual(['完善集中采购制度，降低采购成本']);
    expect(of('提高签约质量，防止“签而不约”。')).toEqual(['提高签约质量，防止“签而不约”']);
    expect(splitDemands('', '完善报销办法，引导群众就近就医。')[0]?.core).toBe('完善报销办法');
    expect(of('引导群众就近就医。')).toEqual(['引导群众就近就医']);
    expect(of('完善采购制度，引导社会资本参与。')).toEqual(['完善采购制度', '引导社会资本参与']);
    expect(of('完善采购制度，降低票价。')).toEqual(['完善采购制度', '降低票价']);
  });

  it('takes an opening clause for a heading where what follows is definite, and splits a point that is one sentence', () => {
    const title = '理顺渡运体制，渡工参保率达到95%以上，渡船年内新增3艘';
    expect(texts(title, `一、${title}。`)).toEqual(['渡工参保率达到95%以上', '渡船年内新增3艘']);
    expect(texts('完善渡口', '二、完善渡口，年内新增渡船3艘，票款不得挪用。')).toEqual([
      '年内新增渡船3艘',
      '票款不得挪用',
    ]);
    // Where nothing is definite, the first clause asks like the others.
    expect(texts('完善渡口规划，规范渡工管理', '三、完善渡口规划，规范渡工管理。')).toEqual([
      '完善渡口规划',
      '规范渡工管理',
    ]);
  });

  it('leaves out the heading of the next part that stands behind a point', () => {
    expect(texts('更新渡船', '3.更新渡船。年内更新渡船3艘。\n第二部分 强化监管')).toEqual(['年内更新渡船3艘']);
  });

  it('takes no time since when for a limit, and no limit that is to be shortened', () => {
    const limits = (text: string) => splitDemands('', text).map(({ limit }) => limit);
    expect(limits('对2024年以来停运的渡口全部复查。')).toEqual([null]);
    expect(limits('压减渡船检验办理时限。')).toEqual([null]);
  });
});
