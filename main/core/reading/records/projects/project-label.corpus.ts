import { texts } from '#core/rules/testing/texts.ts';
import type { projectColumnRules, projectLabelRules } from './project-label.rules.ts';

type Corpus<R extends readonly { id: string }[]> = Readonly<Record<R[number]['id'], readonly string[]>>;

export const labels: Corpus<typeof projectLabelRules> = {
  'project-lead': texts`牵头部门： 责任单位`,
  'project-support': texts`配合单位： 协办部门`,
  'project-targets': texts`年度目标： 建设规模`,
  'project-other': texts`项目背景： 责任人 建设内容`,
};
export const noLabels = texts`水网： 新牵头部门 新配合单位 新目标 新类别`;

export const columns: Corpus<typeof projectColumnRules> = {
  'project-column-number': texts`序号 编号 项目编号`,
  'project-column-name': texts`项目 事项 实事 实事项目 事项名称 项目名称及内容 实事名称及内容`,
  'project-column-support': texts`配合单位 协办单位 会办单位 参与单位 配合项目 责任单位及配合单位`,
  'project-column-lead': texts`牵头单位 责任单位 责任部门 责任主体 主办单位 实施单位 实施主体 承办单位 主管部门`,
  'project-column-targets': texts`年度目标 年度任务 标准 规模 内容 新项目任务 新项目名称内容 项目任务 任务编号`,
};
export const noColumns = texts`备注 新序号 序号一 实事求是 新事项 新实事名称 单位 实施地点`;
