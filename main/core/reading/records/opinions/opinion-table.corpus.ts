import { texts } from '#core/rules/testing/texts.ts';
import type { opinionTableRules } from './opinion-table.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

// Invented headings and cells of tables of points.
export const pointCells: Readonly<Record<(typeof opinionTableRules)[number]['id'], Near>> = {
  'opinion-demand-column': {
    has: texts`具体要求 工作要求 任务要求 整改要求 落实要求 办理要求 具体任务 具体内容 任务内容 工作内容 要求`,
    hasNot: texts`任务 内容 新要求 要求单位 具体 时限要求 整改内容 具体内容说明 新任务内容`,
  },
  'opinion-task-column': {
    has: texts`任务 事项 工作任务 重点任务 主要任务 整改任务 落实任务 办理任务 工作事项 任务名称 任务事项 任务清单`,
    hasNot: texts`任务数 年度任务 名称 清单 任务完成 事项说明 其他事项`,
  },
  'opinion-organ-column': {
    has: texts`
      责任单位 牵头单位 主办单位 承办单位 办理单位 落实单位 整改单位 责任牵头单位 牵头责任单位 责任部门 责任机关`,
    hasNot: texts`单位 责任人 责任单位意见 原责任单位 单位责任`,
  },
  'opinion-support-column': {
    has: texts`配合单位 协办单位 会办单位 协助单位 协同单位 参加单位 参与单位 配合部门 配合机关`,
    hasNot: texts`单位 配合人 配合单位意见 不配合单位`,
  },
  'opinion-limit-column': {
    has: texts`时限 完成时限 办理时限 办结时限 落实时限 整改时限 解决时限 完成期限 完成时间 完成时间节点 完成时限要求`,
    hasNot: texts`会议时间 时限说明 完成 完成情况`,
  },
  'opinion-limit-cell': {
    has: [
      '2026 年',
      '9 月底',
      ...texts`今年 本年 当年 明年 2026年 年底 年末 年内 9月 九月底 三季度 2026-9 2026/9 2026.9`,
    ],
    hasNot: texts`
      立行立改 长期坚持 每年9月 逐年 逐月9月 长期，2026年见效 常年，年底小结 持续，2026年见效 3个月 年 月 一季 2026 9、1 后年`,
  },
  'opinion-numbers-alone': {
    has: [
      ...texts`第一条 第二项 一 3 第一条、第二项 第一条，第二条 一和三 第一条至第三条 1-3 1—3`,
      `1${'、2'.repeat(20)}`,
    ],
    hasNot: [...texts`关于第一条 第一条增设站台 第一条。 第条 一、增设站台`, `1${'、2'.repeat(21)}`],
  },
};
