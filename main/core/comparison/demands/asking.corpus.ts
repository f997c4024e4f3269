import { texts } from '#core/rules/testing/texts.ts';
import type { askingClauseRules, clauseRules } from './asking.rules.ts';

// Invented clauses of points, by the rule that decides them. Most are shorter than seven signs, so that only their rule can tell.
const long = (length: number) => '云'.repeat(length);

export const askingClauses: Readonly<Record<(typeof askingClauseRules)[number]['id'], readonly string[]>> = {
  'clause-to-problem': texts`
    要针对夜间停车改造难 要正视清淤不足的短板 要针对站台建设的堵点 要针对补贴发放的问题 要正视排查与整改的矛盾 要针对站台建设短板`,
  'clause-to-act': texts`要针对夜间 要正视内涝 要结合实际`,
  'clause-report': texts`向市人大报告`,
  'clause-duty': [
    ...texts`路灯要换新清理 站牌应更新 站牌应当更新 站牌须更新 站牌需更新 对校舍要定期检查的村 对要在一二三四五六七八清理的村`,
    ...texts`对要一二三四五六七八切实着力持续清理的村 要针对停车清理车位 要针对停车难点清理车位 对要于一二三四五六七八清理的村 对要3年2次清理的村`,
  ],
  'clause-wish': texts`建议改期 建议要针对停车难题 建议要结合实际 要缓解停车难 要快 应快 须快 需要快`,
  'clause-make-into': [
    ...texts`把夜市作为亮点 将夜市作为亮点 把夜市纳入图 把夜市列入图 把夜市列为头等 把夜市融入图 把夜市转化为钱 把夜市打造成`,
    `把${long(30)}列为头等`,
  ],
  'clause-first': [...texts`先易后难`, `先${long(10)}后难`],
  'clause-act': texts`更新站牌 切实更新 并也还也清理`,
  'clause-towards': texts`并向社会公布 向群众公示 向企业公布 向商户公布 向单位公布 向代表公布`,
  'clause-amount': texts`
    票价不少于3元的渡口 票价不低于3元的渡口 票价不超过3元的渡口 票价不高于3元的渡口 票价达3元的渡口 票价降至3元的渡口 票价降到3元的渡口 票价定在3元的渡口 票价定为3元的渡口
    票价3元以上的渡口 渡口3以上的渡口 渡口3一二三四以上的渡口 票价3元以下的渡口 黑车2小时内离场 渡口3 渡口3一二三`.concat(
    '票价达 3元的渡口',
  ),
  'clause-act-inside': texts`菜单每半年公开 夜里清理的村很干净 夜里清理在用的站台 对老旧的管网普查两遍 对路面坚持普查两遍`,
};

export const otherClauses: readonly string[] = [
  ...texts`
    向船公布 其向社会公布 向社会走
    对票价3元以上 对票价不少于3元 通过票价3元以上 每年不少于3元 每月不少于3元 每季不少于3元 每周不少于3次 每次不少于3元 每天不少于3元 每半年不少于3次 其中票价3元以上 不少于3元 达到3元 均不少于3元 票价3元的渡口 现有渡口3个 目前渡口3个 存在积水3处 渡口3，船 渡口3一二三四 自7月1日起 7月底前 明年3年后
    渡口3个，以上 渡口3一二三四五以上
    夜间停车难 要求站长 要素齐全 要件齐全 应急车辆 应对山火 需要的车 作为亮点夜市 把夜作为亮点 夜里把夜市作为亮点 对站牌更新 针对老旧的管网普查两遍 路灯亮了先易后难 对清理的村很满意 围绕清理的村座谈 对要一二三四五六七八切实着力持续积极清理的村 将，夜市作为亮点
    先，易后难 先后有别 首先易后难 站牌更新 菜单公开`,
  `把${long(31)}列为头等`,
  `先${long(11)}后难`,
];

type Held = { has: readonly string[]; hasNot: readonly string[] };

export const clauses: Readonly<Record<(typeof clauseRules)[number]['id'], Held>> = {
  'clause-always-leads': { has: ['围绕夜间'], hasNot: ['夜间围绕', '对夜间'] },
  'clause-may-lead': { has: ['对夜间'], hasNot: ['夜间对', '围绕夜间'] },
  'clause-leads': {
    has: texts`针对夜间 对夜间 要结合实际 要正视内涝`,
    hasNot: texts`夜间针对 清理淤泥 要清理淤泥`,
  },
  'clause-aims': {
    has: texts`
      提升车速 从而提升车速 以提升车速 进而提升车速 切实提升车速 从而以切实提升车速 切实保障通行 更好保障通行 有效保障通行
      避免重复建设 避免出现积水 避免造成积水 防止积水`,
    hasNot: texts`车速提升 从而以切实着力提升车速 保障通行 避免积水 不防止积水 防止和纠正积水 防止与纠正积水 已切实保障通行 已避免出现积水`,
  },
  'clause-aims-at-people': {
    has: texts`
      引导群众错峰 方便市民出行 便利居民过江 吸引村民参与 带动农民增收 从而引导公众节水 以方便百姓 进而方便家长 切实方便青年 从而以切实方便学生
      引导老年人就近理发 方便一二市民 引导老人理发 方便夜间游客 吸引消费者 方便职工 方便患者 吸引人才`,
    hasNot: texts`
      引导资本参与 引导企业与职工座谈 引导，群众 方便一二三市民 引导3万群众错峰 群众引导错峰 从而以切实着力方便学生 补贴群众`,
  },
  'clause-aims-at-cost': {
    has: texts`
      降低采购成本 减少群众负担 减轻负担 压减费用 节约开支 降低风险 减少隐患 减少浪费 从而降低成本 以降低成本 进而降低成本 切实降低成本
      从而以切实降低成本 降低一二三四五六七八九十一二成本`,
    hasNot: texts`
      降低票价 降低成本的办法 提高成本 降低3成成本 降低一二三四五六七八九十一二三成本 降低，成本 从而以切实着力降低成本 已降低成本`,
  },
  'clause-makes-known': { has: texts`并公开 并公布 并公示 并曝光 并通报`, hasNot: texts`并报告` },
  'clause-directs': {
    has: [
      ...texts`
        优化流程 加大力度 加强程序 严格监管 强化管理 改进环节 规范调度 完善统筹 市水务局要优化办事流程 优化一二三四五六七八九十一二三四五六流程`,
      `${long(26)}优化流程`,
    ],
    hasNot: [
      ...texts`优化票价 流程 优化流程的办法 优化流程，清淤力 优化3项流程 优化，流程 优化一二三四五六七八九十一二三四五六七流程 清淤力度`,
      `${long(27)}优化流程`,
    ],
  },
  'clause-reports': { has: ['向市人大常委会报告'], hasNot: ['向市政府报告'] },
};

/** Invented clauses with the place at which a second act begins, or with none. */
export const secondActs: Readonly<Record<string, string>> = {
  建立船工名册并向村社公布: '建立船工名册／向村社公布',
  建立船工名册并且向村社公布: '建立船工名册／向村社公布',
  建立船工名册并将图册印发: '建立船工名册／将图册印发',
  建立船工名册并把图册印发: '建立船工名册／把图册印发',
  建立船工名册并对船工培训: '建立船工名册／对船工培训',
  建立船工名册并公开票价: '建立船工名册／公开票价',
  建立船工名册并及时公开票价: '建立船工名册／及时公开票价',
  建立船工名册并及时严格有序公开票价: '建立船工名册／及时严格有序公开票价',
  建立船工名册并上线运行: '建立船工名册并上线运行',
  建立船工码头并投入使用: '建立船工码头并投入使用',
  建立船工码头并投入运营: '建立船工码头并投入运营',
  建立船工码头并投入经费: '建立船工码头／投入经费',
  清理码头合并公开渡口: '清理码头合并公开渡口',
  清理码头归并公开渡口: '清理码头归并公开渡口',
  清理码头兼并公开渡口: '清理码头兼并公开渡口',
  清理码头撤并公开渡口: '清理码头撤并公开渡口',
  清理码头一并公开渡口: '清理码头一并公开渡口',
};
