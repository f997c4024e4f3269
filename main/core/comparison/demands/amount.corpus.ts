import { texts } from '#core/rules/testing/texts.ts';
import type { askedRules, reportedRules } from './amount.rules.ts';

// Invented sentences with # for the figure asked about, * for every other and *% for a share.

/** Figures of an opinion by the rule that tells what they are to it. */
export const askedAmounts: Readonly<Record<(typeof askedRules)[number]['id'], readonly string[]>> = {
  'amount-for-each': texts`每人*提到# 每人*提至# 每人*改为# 每个渡口建亭# 在3镇各建亭# 人均绿地达到# 户均船只达到# 平均水深达到# 每年检修，各渡口建亭#`,
  'amount-each-at-most': texts`
    每条航线票价不超过# 各航线票价不高于# 每条航线班距压缩到# 每条航线票价降到全市均价的#`,
  'amount-mean-at-most': texts`
    平均班距压缩到# 平均班距压缩到全省均值的# 平均班距不超过# 人均票价控制在# 户均用水降至# 平均班距#以下 平均班距#以内 平均班距#之内 平均班距#内`,
  'amount-all-there-is': texts`
    现有渡口#全部翻修 对存在的积水点#逐一清淤 发现的漏点#逐项销账 查出的漏点#逐个修补 目前漏点#年底清零`,
  'amount-there-is': texts`
    现有渡口#要翻修 原有渡口#要翻修 存在积水点#要清淤 发现漏点#要修补 查出漏点#要修补 目前渡口#要翻修 车位缺口# 缺少车位# 车位仅# 渡口已建#
    现有渡口#新建渡口*全部翻修`,
  'amount-moved-from': texts`
    从去年的#提高到* 由去年的#提高到* 由#增加到* 由#升到* 由#扩大到* 由#降到* 由#压到* 由#减到* 由#缩到* 由#逐年提高到* 平均班距由#压缩到*`,
  'amount-condition': texts`翻修#以上的渡口 翻修#以下的渡口 翻修#以内的渡口 翻修#内的渡口`,
  'amount-at-most': texts`
    票价不超过# 票价不高于# 票价不突破# 票价低于# 票价控制在# 票价降至# 票价减至# 票价降到# 票价降低到# 票价减少到# 班距压缩至# 班距压缩到#
    班距缩短至# 班距缩短到# 票价不得超过# 票价降低至# 票价降到全市均价的# 票价#以下 票价#以内 票价#之内 检修#工作日内 检修#内`,
  'amount-at-least': texts`
    渡口*提到#     每年翻修渡口# 翻修渡口# 由市交通局翻修渡口# 翻修渡口#，全部通船 完好率不低于# 人均绿地扩大，翻修渡口# 每年检修，翻修渡口# 每年检修# 各类渡口# 各级渡口# 各项工程# 各种渡口# 各界人士# 票价不超过*翻修渡口# 从码头到渡口铺路# 翻修渡口#以上`,
};

/** Figures of an answer by the rule that tells what they say of what was reached. */
export const reportedAmounts: Readonly<Record<(typeof reportedRules)[number]['id'], readonly string[]>> = {
  'reported-rest-done': texts`剩余渡口#于夏天完成 其余渡口#已办结 余下渡口#已修到位`,
  'reported-left': texts`
    剩余渡口# 其余渡口#由镇里承担 余下渡口# 尚有渡口# 还有渡口# 仍有渡口# 未完成# 未能完成# 未达到# 渡口#尚未翻修 渡口#至今尚未翻修 渡口#未完成 渡口#未整改
    渡口#没有完成 余# 已翻修*，余#夏天翻修 已翻修*,余#夏天翻修 其余渡口#未完成 其余渡口#明年完成`,
  'reported-planned': texts`
    应翻修渡口# 计划翻修渡口# 任务# 目标# 要求翻修渡口# 拟翻修渡口# 预计翻修渡口# 力争翻修渡口# 确保翻修渡口# 将翻修渡口# 需翻修渡口# 再安排#`,
  'reported-out-of': texts`#渡口中有* 渡口#里有* #中* #渡口中，有* 渡口#里,有*`,
  'reported-of-which-done': texts`
    渡口#，其中*完成 #渡口，其中夜里完成* 渡口#，其中整改*`,
  'reported-share-of': texts`
    #渡口完成*% #渡口，完成率*% 渡口#,整改率为*% 渡口#收回*% 渡口#由镇政府整治率*% 渡口#，由镇政府收回*% #完成*%`,
  'reported-of-which-so-many': texts`
    渡口#，已通船* #渡口，*投用 渡口#,夜里收回了* 渡口#，*夜里投用 渡口#，调整了* 渡口#改造任务，已通船* 渡口改造资金#，已投用* 渡口补助#，已投用* 渡口补贴#，已投用*`,
  'reported-so-many-done': texts`渡口#已翻修* #渡口已完成翻修* #已翻修*`,
  'reported-earlier': texts`去年翻修渡口# 上年翻修渡口# 从#增加到* 由#增加到* 由旧渡口的#逐年增加到*`,
  'reported-found': texts`排查漏点# 摸排漏点# 核查漏点# 核实漏点# 核定漏点# 查实漏点# 发现漏点# 查出漏点# 梳理漏点# 涉及渡口# 现有渡口# 共有渡口# 纳入渡口# 列入渡口#`,
  'reported-under-way': texts`
    开工渡口# 启动渡口# 在建渡口# 正在翻修渡口# 渡口#已开工 渡口#已启动 渡口#在建 渡口#正在翻修`,
  'reported-whole': texts`
    累计翻修渡口# 截至夏天翻修渡口# 截止夏天翻修渡口# 目前翻修渡口# 全年翻修渡口# 共翻修渡口# 渡口总数# 其中渡口# 客流达#
    6月底翻修渡口# 三季度末翻修渡口# 年底翻修渡口# 年度底翻修渡口#`,
  'reported-amount': texts`
    占应翻修渡口# 占计划的#
        翻修渡口# 供应船票# 响应预警# 对应车位# 应急演练# 翻修渡口#，其中*已通船 修建渡口#，其中*已完成 完成渡口#，其中*已完工 修建#，其中*已完成 渡口#，其中，*已完成 建成渡口#中学* 建成渡口#里小学* 共翻修*新建#
    全部完成渡口# 由市交通局翻修渡口# 夜里共*，翻修# 清退结余# 已翻修渡口#
    收回船票#，其中*完成 投用渡口#，收回* 收回船票#完成*% 渡口#，已通船*% 渡口#，*%投用 渡口#，通船* 渡口#，*通船 投用江边渡口#，收回* 渡口#夜里投用，收回* 渡口#投用，收回* 渡口#全部通船，收回*`,
};

export const noAmounts: readonly string[] = ['翻修渡口*', '现有渡口全部翻修'];
