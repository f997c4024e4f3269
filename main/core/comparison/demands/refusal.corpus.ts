import { texts } from '#core/rules/testing/texts.ts';
import type { reasonRules, refusalRules } from './refusal.rules.ts';

/** Invented clauses of answers by the rule that tells what they refuse or put off. */
export const refusals: Readonly<Record<(typeof refusalRules)[number]['id'], readonly string[]>> = {
  'refusal-put-off': texts`码头暂缓开工 码头缓建 补贴缓办 工期延后 工期延缓 开工推迟到明年 方案搁置`,
  'refusal-until-then': texts`
    待搬迁后再建 俟搬迁后再建 等搬迁后再建 待资金到账时再建 待搬迁后另行选址 条件尚未成熟 时机还不成熟 条件欠成熟`,
  'refusal-not-now': texts`
    暂不增加班次 暂时不增加班次 暂无法增加班次 暂无计划 暂不具备新建码头的条件 暂不具备新建码头的能力 暂不具备新建码头的基础
    暂无新建码头的计划 暂无新建码头的安排 暂无新建码头的必要`,
  'refusal-cannot': texts`
    无法增加班次 难以增加班次 不宜增加班次 不具备新建码头的条件 尚无条件增加班次 尚无能力增加班次 尚无计划增加班次 尚无安排 没有能力增加班次 增加班次不可行 不具备建造的能力 不具备建造的基础
    无法做出新的计划 难以做出新的安排 难以看出新的必要`,
  'refusal-no-right': texts`
    没有相应的法律依据 缺乏政策依据 缺少法规依据 没有上位法依据 没有制度依据 于法无据 不符合上级规定 不符合上级政策 违反国家要求 不属于市级权限
    超出市级职责 超出市级事权 超出市级职权 无权决定`,
  'refusal-plain': texts`
    维持原状 维持现行体制 不予采纳 未予采纳 未能采纳 不作采纳 不采纳 未采纳 未被采纳 没有采纳 不予支持 不予考虑 不予设立 不予安排 不予调整 不再单独列支 不再另行列支 不再新设站台 不再单设站台 不再另设站台 不再增设站台`,
};

export const noRefusals: readonly string[] = texts`
  缓解拥堵 延后交款 清理暂缓开工的工地 不提推迟的工期 取消原定推迟 清理缓建的工地 清理缓办的来信 清理延后开工的工地 清理延缓开工的工地 清理推迟开工的工地 清理搁置多年的工地
  取消暂缓措施 不再推迟开工 防止搁置 杜绝推迟 待遇提高 搬迁后再建 待搬迁的户数 待，搬迁后再建 条件成熟 条件，未成熟
  暂住人口 暂无明火 修好暂不通行的巷道 修好暂时无法通行的巷道 给暂无住房的人租房
  难以避免 为无法到场的老人上门 修好难以通行的巷道 清退不宜上岗的人 清退不具备资质的企业
  针对难以停车 解决老人无法上楼 破解难以停车 化解难以入住 缓解难以停车 防止老人无法上楼 避免老人无法上楼 存在难以停车 对难以停车 对于难以停车 由于无法停车 因无法停车 过去难以停车 以往难以停车 此前难以停车 原来难以停车 尚无来信
  不符合规定的收费全部退还 不符合上级规定的收费全部退还 违反规定的收费全部退还 对村里不符合规定收费 将违反规定收费 把超出权限发证 查处违反规定收费 清理不符合规定收费 整治违反规定收费 纠正村里超出权限发证
  维持秩序 维持原有一二三四五六七八九十一二三票价 待搬迁后适时启动 采纳建议12条 予以采纳 未采纳的建议另行答复 逐条反馈未采纳情况 不再拥堵 没有依据 法律依据`;

type Held = { has: readonly string[]; hasNot: readonly string[] };

export const reasons: Readonly<Record<(typeof reasonRules)[number]['id'], Held>> = {
  'refusal-reason': {
    has: texts`
      受潮汐影响 因潮汐 由于潮汐 鉴于潮汐 考虑潮汐 财力所限 有限制 有制约 有规定 按政策 无依据 无权限 非职责 无条件 未成熟
      根据要求 按照通知 依照通知 遵照通知 人手不足 资金紧张 缺乏场地 增加负担`,
    hasNot: texts`受理12件 暂不增加班次 无法增加班次`,
  },
  'refusal-reason-behind': {
    has: texts`理由是潮汐 其理由是潮汐 主要理由是潮汐 具体理由是潮汐 原因是潮汐 考虑潮汐 因为潮汐 由于潮汐 鉴于潮汐 是因潮汐`,
    hasNot: texts`潮汐是理由 无理由`,
  },
  'refusal-refers-back': {
    has: texts`该项缓建 该条缓建 该意见缓建 该建议缓建 该要求缓建 该事项缓建 此项缓建 此条缓建 这一项缓建 这一条缓建 这一意见缓建 这一建议缓建 这一要求缓建 这项缓建`,
    hasNot: texts`该渡口缓建 各项缓建 此处缓建`,
  },
};
