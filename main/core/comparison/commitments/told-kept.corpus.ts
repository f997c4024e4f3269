import { texts } from '#core/rules/testing/texts.ts';
import type { toldKeptRules } from './told-kept.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

/** Invented passages on what became of promises. */
export const toldKept: Readonly<Record<(typeof toldKeptRules)[number]['id'], Held>> = {
  'told-of-promise': { has: texts`承诺事项 已经兑现`, hasNot: ['清淤已经完成'] },
  'told-not-kept': {
    has: texts`尚未清淤 未能清淤 没有清淤 仍未清淤 还未清淤 部分清淤 基本清淤 不能清淤 无法清淤 其余明年清淤 剩余明年清淤`,
    hasNot: ['清淤已经完成'],
  },
  'told-denied': {
    has: texts`承诺不能兑现 清淤无法实施 清淤未能完成 清淤难以完成 护岸不再建设 清淤不能按期做 清淤不能按时做 清淤不能如期做 清淤不能全部兑现`,
    hasNot: texts`不能清淤 清淤按期完成 已经兑现`,
  },
  'told-more-time': {
    has: texts`恳请延长三天 清淤延期 清淤延至夏天 清淤推迟 宽限三天 期限再延长 时限延后`,
    hasNot: texts`护岸延长三米 栈桥延后 有限，护岸延长三米`,
  },
  'told-planned': {
    has: texts`拟清淤 争取清淤 计划于夏天清淤 计划在夏天清淤 计划到夏天清淤 列入水利计划 纳入水利计划 正在清淤 预计清淤 列入计划已研究 完成列入`,
    hasNot: texts`拟定班次 拟合曲线 计划清淤 列入计划的护岸已建成 列入计划的护岸均建成 列入计划的护岸全部建成 列入计划的护岸已全线建成`,
  },
};
