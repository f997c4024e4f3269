import type { measureRules, OneFigure } from './measure.rules.ts';

type Case = { given: OneFigure; gives: { indicator: string; confidence: number } };

/** A clause with one figure; what is not told is as in 水利: no name, no verb, nothing before. */
export function seen(told: Partial<OneFigure> = {}): OneFigure {
  const nothing = { indicator: null, verb: null };
  const figure = { text: '5个', unit: '个' };
  return { name: '', isChange: false, hasVerb: false, action: null, figure, tail: '', carried: nothing, ...told };
}

const gives = (indicator: string, confidence: number) => ({ indicator, confidence });
const growth = { isChange: true, hasVerb: true };
const output = { indicator: '工业总产值', verb: null };
const spending = { indicator: null, verb: null, spends: true };
const taxShare = { indicator: '税收收入', verb: null, unit: '%', share: '税收收入占比' };
const fund = { indicator: '社会保险基金收入', verb: null };
const park = { verb: '新增', object: '公园' };

export const measured: Readonly<Record<(typeof measureRules)[number]['id'], readonly Case[]>> = {
  'measures-lent': [
    { given: seen({ ...growth, carried: output }), gives: gives('工业总产值', 0.8) },
    { given: seen({ figure: { text: '5%', unit: '%' }, carried: output }), gives: gives('工业总产值', 0.8) },
    {
      given: seen({ isTelling: true, carried: { ...output, unit: '万个' } }),
      gives: gives('工业总产值', 0.8),
    },
    {
      given: seen({ isTelling: true, carried: { ...output, unit: '%', change: 'growth' } }),
      gives: gives('工业总产值', 0.8),
    },
    { given: seen({ isTelling: true, carried: output }), gives: gives('工业总产值', 0.8) },
    { given: seen({ name: '总数', hasVerb: true, carried: output }), gives: gives('工业总产值总数', 0.8) },
    { given: seen({ name: '增加值', hasVerb: true, carried: output }), gives: gives('工业增加值', 0.8) },
    {
      given: seen({ name: '总数', hasVerb: true, carried: { indicator: '新增公园', verb: '新增' } }),
      gives: gives('公园总数', 0.8),
    },
    {
      given: seen({ ...growth, figure: { text: '5个百分点', unit: '个百分点' }, carried: taxShare }),
      gives: gives('税收收入占比', 0.8),
    },
    { given: seen({ figure: { text: '73%', unit: '%' }, carried: taxShare }), gives: gives('税收收入占比', 0.8) },
    {
      given: seen({ ...growth, figure: { text: '5%', unit: '%' }, carried: taxShare }),
      gives: gives('税收收入', 0.8),
    },
    { given: seen({ name: '支出', carried: fund }), gives: gives('社会保险基金支出', 0.8) },
    { given: seen({ name: '年末滚存结余', carried: fund }), gives: gives('社会保险基金年末滚存结余', 0.8) },
  ],
  'measures-spending': [
    {
      given: seen({ name: '公共安全', figure: { text: '3亿元', unit: '亿元' }, carried: spending }),
      gives: gives('公共安全支出', 0.82),
    },
    {
      given: seen({ name: '公用经费', figure: { text: '3亿元', unit: '亿元' }, carried: spending }),
      gives: gives('公用经费', 0.82),
    },
  ],
  'measures-counted-thing': [
    { given: seen({ name: '规上企业', hasVerb: true }), gives: gives('规上企业', 0.82) },
    {
      given: seen({ name: '规上企业', figure: { text: '突破5个', unit: '个' } }),
      gives: gives('规上企业', 0.82),
    },
    // A bed is a thing and an indicator.
    { given: seen({ name: '养老床位', hasVerb: true }), gives: gives('养老床位', 0.82) },
  ],
  'measures-with-verb': [
    { given: seen({ name: '财政收入', hasVerb: true }), gives: gives('财政收入', 0.93) },
    { given: seen({ name: '养老床位', ...growth }), gives: gives('养老床位', 0.93) },
  ],
  'measures-beside': [{ given: seen({ name: '财政收入' }), gives: gives('财政收入', 0.88) }],
  'measures-added': [
    { given: seen({ name: '高新企业净增' }), gives: gives('高新企业净增', 0.8) },
    { given: seen({ name: '高新企业新增', hasVerb: true }), gives: gives('高新企业新增', 0.8) },
  ],
  'measures-subject': [
    { given: seen({ name: '第一产业', ...growth, isTelling: true }), gives: gives('第一产业', 0.84) },
    { given: seen({ name: '中欧班列', hasVerb: true, isTelling: true }), gives: gives('中欧班列', 0.84) },
  ],
  'measures-action': [
    { given: seen({ name: '新增公园', action: park }), gives: gives('新增公园', 0.82) },
    { given: seen({ action: { verb: '新增', object: '云泽' } }), gives: gives('新增云泽', 0.82) },
  ],
  'measures-action-behind': [
    {
      given: seen({ name: '新增', action: { verb: '新增', object: '' }, tail: '公园' }),
      gives: gives('新增公园', 0.78),
    },
  ],
  'measures-shared-verb': [
    {
      given: seen({ name: '街区', carried: { indicator: '新增公园', verb: '新增' } }),
      gives: gives('新增街区', 0.7),
    },
  ],
};

const shared = { indicator: '新增公园', verb: '新增' };

/** Clauses that measure nothing for sure. */
export const unmeasured: readonly OneFigure[] = [
  seen(),
  seen({ name: '支出', carried: { indicator: '居民收入', verb: null } }),
  seen({ name: '保有量', hasVerb: true, carried: { indicator: '市场渗透率', verb: null } }),
  seen({ name: '公共安全', figure: { text: '3亿元', unit: '亿元' } }),
  seen({ name: '公共安全', figure: { text: '3个', unit: '个' }, carried: spending }),
  seen({ name: '加强公共安全', figure: { text: '3亿元', unit: '亿元' }, carried: spending }),
  seen({ name: '公共安全', tail: '以及', figure: { text: '3亿元', unit: '亿元' }, carried: spending }),
  seen({ name: '公共安全', isChange: true, figure: { text: '3亿元', unit: '亿元' }, carried: spending }),
  seen({ name: '产量', hasVerb: true, carried: output }),
  seen({ name: '总数', hasVerb: true }),
  seen({ name: '增加值', hasVerb: true, carried: { indicator: '财政收入', verb: null } }),
  seen({ name: '总数', hasVerb: true, carried: output, tail: '以及' }),
  seen({ isTelling: true, carried: { ...output, unit: '%' } }),
  seen({ carried: { ...output, unit: '个' } }),
  seen({ name: '高新企业净增', tail: '以及' }),
  seen({ name: '高新企业净增', figure: { text: '5%', unit: '%' } }),
  seen({ name: '推进企业净增' }),
  seen({ name: '第一产业', hasVerb: true }),
  seen({ name: '第一产业', isTelling: true, tail: '以及' }),
  seen({ name: '加强水利', isTelling: true }),
  seen({ name: '规上企业' }),
  seen({ name: '规上企业', ...growth }),
  seen({ name: '规上企业', hasVerb: true, tail: '以及' }),
  seen({ name: '财政收入', tail: '以及' }),
  seen({ name: '财政收入', hasVerb: true, tail: '以及' }),
  seen({ carried: output }),
  seen({ ...growth }),
  seen({ ...growth, carried: output, tail: '以及' }),
  seen({ name: '水利', ...growth, carried: output }),
  seen({ action: { verb: '新增', object: '园' } }),
  seen({ action: park, tail: '以及' }),
  seen({ action: { verb: '新增', object: '' }, tail: '园' }),
  seen({ action: { verb: '新增', object: '' } }),
  seen({ name: '街区', carried: shared, hasVerb: true }),
  seen({ name: '街区', carried: shared, tail: '以及' }),
  seen({ name: '推进街区', carried: shared }),
  seen({ name: '区', carried: shared }),
];
