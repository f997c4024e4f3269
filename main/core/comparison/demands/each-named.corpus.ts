import { texts } from '#core/rules/testing/texts.ts';
import type { eachToldRules } from './each-named.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

/** Invented words of demands that ask one thing of each of several by name. */
export const eachLists: Readonly<Record<string, string | readonly string[]>> = {
  东关和石桥各新建一处: '东关和石桥各',
  '东关、石桥、南门各扩建一处': '东关、石桥、南门各',
  东关及石桥各建一处: '东关及石桥各',
  东关与石桥各自建设一处: '东关与石桥各自',
  东关和石桥各设一处: '东关和石桥各',
  东关和石桥各办一所: '东关和石桥各',
  东关和石桥各开一家: '东关和石桥各',
  东关和石桥各选一处: '东关和石桥各',
  东关和石桥各配一名: '东关和石桥各',
  东关和石桥各增一班: '东关和石桥各',
  东关和石桥各制定办法: '东关和石桥各',
  东关和石桥各至少一处: '东关和石桥各',
  东关和石桥各不少于两处: '东关和石桥各',
  东关和石桥各一处: '东关和石桥各',
  东关和石桥各2处: '东关和石桥各',
  '1号闸、2号闸分别管护': '1号闸、2号闸分别',
  'A区、B区分别管护': 'A区、B区分别',
};

export const noEachLists: readonly string[] = texts`东关、石桥各级 东关石桥各一处 东关、石桥新建一处 东、西各一处 东关、石各一处 东、石桥各一处 东关、石桥a各一处`;

/** Invented words of demands that count those whom they name. */
export const countedLists: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'两三四五六七八九十'].map((count) => [`东关、石桥${count}处`, `东关、石桥${count}处`])),
  ...Object.fromEntries(
    [...'个家座类项级种地县镇所条大'].map((unit) => [`东关和石桥两${unit}`, `东关和石桥两${unit}`]),
  ),
  '东关、石桥、南门三处站台': '东关、石桥、南门三处',
  '三家单位——东关、石桥、南门': '三家单位——东关、石桥、南门',
  '两个渡口—东关、石桥': '两个渡口—东关、石桥',
  '两所夜间学校：东关及石桥，': '两所夜间学校：东关及石桥',
  '两个渡口（东关与石桥）': '两个渡口（东关与石桥',
  '两个渡口——东关、石桥——': '两个渡口——东关、石桥',
  '两个渡口——东关、石桥。': '两个渡口——东关、石桥',
  '两个渡口——东关、石桥；': '两个渡口——东关、石桥',
  '两个渡口——东关、石桥由': '两个渡口——东关、石桥',
};

export const noCountedLists: readonly string[] = texts`
  东关石桥两处 东关、石桥处 东关、石桥两米 东、石桥两处 东关、石两处 三家单位东关、石桥、南门 三条单位——东关、石桥 家单位——东关、石桥 两家店——东关、石桥
  两家一二三四五——东关、石桥 两家2店——东关、石桥 两个渡口———东关、石桥 两个渡口——东关石桥 两个渡口——东、石桥 两个渡口——东关、石桥a`;

/** Lists of names without what stands before the first of them. */
export const leads: Readonly<Record<string, string>> = {
  '在东关、石桥': '东关、石桥',
  '由市水务局、市林业局': '市水务局、市林业局',
  '为东关、石桥': '东关、石桥',
  '对东关、石桥': '东关、石桥',
  '从东关、石桥': '东关、石桥',
  '向东关、石桥': '东关、石桥',
  '推动东关、石桥': '东关、石桥',
  '督促东关、石桥': '东关、石桥',
  '督促在东关、石桥': '东关、石桥',
  东在: '东在',
  在东: '在东',
  东关: '东关',
};

/** Lists of names without how many they are. */
export const counts: Readonly<Record<string, string>> = {
  东关和石桥两个: '东关和石桥',
  东关和石桥三个街道社区: '东关和石桥',
  东关和石桥两个新设的街道: '东关和石桥两个新设的街道',
  东关和石桥四地: '东关和石桥',
  东关和石桥五县: '东关和石桥',
  东关和石桥六区: '东关和石桥',
  东关和石桥七市: '东关和石桥',
  东关和石桥八镇: '东关和石桥',
  东关和石桥九乡: '东关和石桥',
  东关和石桥十村: '东关和石桥',
  东关和石桥两处: '东关和石桥',
  东关和石桥两家: '东关和石桥',
  东关和石桥两所: '东关和石桥',
  东关和石桥两所学: '东关和石桥两所学',
  东关和石桥镇: '东关和石桥镇',
};

/** Names of organs without the sign that they end with. */
export const organEnds: Readonly<Record<string, string>> = {
  市林业局: '市林业',
  市体委: '市体',
  省水利厅: '省水利',
  市府办: '市府',
  市法院: '市法',
  局面: '局面',
};

export const eachTold: Readonly<Record<(typeof eachToldRules)[number]['id'], Held>> = {
  'each-all': {
    has: texts`均开放 都已开放 都在使用 全部开放 两个中心 三处 四座 五所 六家 七地 八个 九个 十个`,
    hasNot: texts`东关开放 都市 一处 两年`,
  },
  'each-undone': {
    has: texts`尚未建成 没有建成 暂缓建设`,
    hasNot: texts`未来三年 未成年人 未知 未发现问题 没有发生 没有出现 没有收到 已建成`,
  },
  'each-part': { has: texts`主体完工 框架完成 基础完成 封顶 一期建成 部分开放`, hasNot: texts`建成 开放` },
  'each-end': {
    has: texts`竣工 完工 建成 投用 投入使用 投入运转 运行 运营 开放 通车 印发 挂牌 开通 启用 开馆 设立 成立 完成`,
    hasNot: texts`投入 选址 开工 施工`,
  },
};
