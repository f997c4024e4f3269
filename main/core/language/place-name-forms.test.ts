import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { bareLevel, leadingVerb, noNameForms, noPlaceForms, placeForms } from '#shared/text/place-name.rules.ts';
import type { TextForm } from '#shared/text/text-form.ts';
import { ruleOfForm } from './testing/rule-of-form.ts';

const [autonomous, ofDirections, usual, shortCounty] = placeForms;
const own = (one: TextForm) => ruleOfForm(one).form;
const none = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, null]));
const place = (name: string, level: string) => ({ [`${name}${level}教育局`]: { name, level } });

holdGroups('place that governs itself', own(autonomous), {
  ...place('云岭苗族', '自治州'),
  ...place('云岭', '自治县'),
  ...place('甲乙丙丁戊己庚辛', '自治旗'),
  ...place('江南', '自治区'),
  ...none(texts`云自治州 甲乙丙丁戊己庚辛壬自治州 云岭自治市 在2云岭自治州`),
});
holdGroups('district of a side', own(ofDirections), {
  ...place('市中', '区'),
  ...place('市南', '区'),
  ...place('市北', '区'),
  ...none(texts`市东区 在市中区 市中县`),
});
holdGroups('usual place', own(usual), {
  ...Object.assign({}, ...[...'省市县区旗盟州'].map((level) => place('云泽', level))),
  ...place('甲乙丙丁', '市'),
  ...Object.assign(
    {},
    ...[...'政族宗营兵间主防航委革盟进建生'].map((sign) => ({ [`云泽市民${sign}`]: { name: '云泽', level: '市' } })),
  ),
  ...place('云泽州', '市'),
  ...place('云泽市', '区'),
  ...place('云泽县', '区'),
  ...none([
    ...texts`云市政府 甲乙丙丁戊市 2云泽市 云泽镇 云泽市民 云泽旗帜`,
    ...[...'场长'].map((sign) => `云泽市${sign}`),
    ...[...'域长'].map((sign) => `云泽县${sign}`),
    ...[...'域块间别位划'].map((sign) => `云泽区${sign}`),
  ]),
});
holdGroups('county of one sign', own(shortCounty), {
  ...place('沛', '县'),
  ...none(texts`沛市 沛县域 沛县长 沛县区 县教育局 2沛县 在会沛县`),
});

holdEach('no name of a place', noNameForms.map(ruleOfForm), {
  'place-none-sign': {
    has: [...'的及了在把被该其这那我们牵各与促第届次'].map((sign) => `云${sign}市`),
    hasNot: ['云泽市'],
  },
  'place-none-whole': {
    has: [...[...'全本两每某'].map((sign) => `${sign}市`), ...[...'省县区州旗盟'].map((level) => `全${level}`)],
    hasNot: texts`云全市 全镇 云市`,
  },
  'place-none-kind': { has: ['自治州'], hasNot: texts`云自治州 自治 自治州市` },
  'place-none-level': { has: texts`省城 市城 县城 区城`, hasNot: texts`云市城 镇城 市政` },
});
const verbs = texts`
  会同云 联合 商请 提请 报请 交办 转交 督促 要求 按照 根据 围绕 依托 落实 贯彻 支持 配合 协助 委托 组织 推动 指导 通过 经过 关于 对照 参照 赶赴 来自
  位于 包括 其中 以及 同意 批准 听取 审议 印发 制定 通报 邀请 陪同 走访 考察 调研 视察 检查`;
holdEach('verb before a place', [ruleOfForm(leadingVerb)], {
  'place-none-verb': { has: verbs, hasNot: texts`会同 云会同泽 云联合` },
});
holdEach('no place', Object.values(noPlaceForms).map(ruleOfForm), {
  'place-none-city': {
    has: [
      ...texts`智慧城 海绵智慧城`,
      ...[...'大小新旧中老县省全和'].map((sign) => `${sign}城`),
      ...[...'超股上门夜楼集早菜街'].map((sign) => `云${sign}`),
    ],
    hasNot: texts`泽城 城 城云 大城云 云大 超云 甲乙城丙`,
  },
  'place-none-county': {
    has: [...'全本该各我两外邻区市省州辖属郊每某此'],
    hasNot: texts`沛 云全 全云`,
  },
  'place-none-district': {
    has: [
      ...texts`开发 高新 经开 度假 自贸 试验 示范 功能 产业 工业 商业 住宅 保税 合作 先行 旅游 核心 中心`.map(
        (kind) => `云${kind}`,
      ),
      ...texts`新 东新 主城 新城 老城 旧城 中心城`,
      ...[...'园社小校景库林牧灾片郊辖地市老矿港聚'].map((sign) => `云${sign}`),
    ],
    hasNot: texts`东湖 开发东 云东新 新东 园东 云新城 云主城 主城东 东城`,
  },
  'place-none-league': { has: texts`产业联 同 结 加`, hasNot: texts`联云 云` },
});
holdGroups('level of an organ', own(bareLevel), {
  ...Object.fromEntries(
    texts`省 自治区 自治州 市 自治县 县 区 自治旗 旗 盟 州`.map((level) => [`${level}教育局`, { level }]),
  ),
  ...none(texts`云市教育局 镇政府`),
});
