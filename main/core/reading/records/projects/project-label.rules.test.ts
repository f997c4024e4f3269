import { firstMatch } from '#core/rules/first-match.ts';
import { type Form, form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { columns, labels, noColumns, noLabels } from './project-label.corpus.ts';
import {
  anyLabel,
  leadLabel,
  otherLabel,
  type ProjectColumnRule,
  type ProjectLabelRule,
  pastResults,
  projectColumnRules,
  projectLabelRules,
  standingLabel,
  stuckLabel,
  sumRow,
  supportLabel,
  targetLabel,
} from './project-label.rules.ts';

holdFirstMatch<ProjectLabelRule>({
  name: 'label of a project',
  rules: projectLabelRules,
  corpus: labels,
  none: noLabels,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ field }) => field,
});

holdFirstMatch<ProjectColumnRule>({
  name: 'column of a table of projects',
  rules: projectColumnRules,
  corpus: columns,
  none: noColumns,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ column }) => column,
});

const whole = (own: Form) => form`^${own}[：:]?$`;
holdForm(
  'who carries it out',
  leadLabel,
  texts`
    牵头部门 牵头单位 牵头责任部门 责任部门 责任单位 责任主体 主要责任单位 主办部门 主办单位 主管部门 实施部门 实施单位 实施主体 承办部门
    承办单位 建设单位 建设主体 牵头：`,
  texts`牵头 部门 责任 主办主体 承办主体 建设部门`,
  whole,
);
holdForm(
  'who supports it',
  supportLabel,
  texts`配合部门 配合单位 协办部门 协办单位 会办单位 协同部门 协同单位 参与部门 参与单位 配合：`,
  texts`配合 部门 会办部门 协办`,
  whole,
);
holdForm(
  'what is to be reached',
  targetLabel,
  [
    ...texts`
      目标 目标任务 年度目标 工作目标 建设目标 总体目标 项目目标 2026年目标 2026年度目标 年度任务 工作任务 建设任务 主要任务
      建设规模 建设内容和规模 建设内容及规模 建设内容与规模 年度计划 实施标准 完成标准`,
    '2026 年目标',
  ],
  texts`任务 206年目标 20261年目标 建设内容 年度 2026  年目标 建设标准 项目任务`,
  whole,
);
holdForm(
  'what else is told',
  otherLabel,
  texts`
    项目背景 项目内容 建设内容 主要内容 实施内容 工作内容 项目概况 资金安排 资金来源 投资估算 完成时限 完成时间 实施地点 建设地点 分管领导
    挂钩领导 责任人 联系人 类别`,
  texts`项目 内容 地点`,
  whole,
);

const shown = (text: string, own: Form) =>
  own
    .findAll(text)
    .map(({ words }) => words)
    .join('|');
holdReplacement(
  'labels of a text',
  standingLabel.form,
  {
    '牵头部门：市水务局': '牵头部门：',
    '牵头部门:市水务局': '牵头部门:',
    '牵头部门 ： 市水务局': '牵头部门 ： ',
    '牵头部门 : 市水务局': '牵头部门 : ',
    '（牵头部门】市水务局': '牵头部门】',
    '牵头部门 市水务局': '牵头部门 ',
    '牵头部门    市水务局': '牵头部门    ',
    '牵头部门     市水务局': '牵头部门    ',
    牵头部门: '牵头部门',
    牵头部门市水务局: '',
    ...Object.fromEntries([...' ；;。，,（(【'].map((sign) => [`修渠${sign}配合单位 水务局`, '配合单位 '])),
    '修渠配合单位 水务局': '',
    '修渠配合单位：水务局': '配合单位：',
    '修渠配合单位 ：水务局': '',
  },
  shown,
);
holdReplacement(
  'label that runs into its text',
  stuckLabel.form,
  {
    ...Object.fromEntries(
      texts`
        牵头部门 牵头单位 责任单位 责任部门 配合部门 配合单位 协办单位 年度目标 目标任务 项目背景 项目内容 资金安排 建设内容 完成时限`.map(
        (label) => [`${label}修渠`, label],
      ),
    ),
    资金安排8万元: '资金安排',
    '项目背景“水网”': '项目背景',
    '资金安排：8万元': '',
    修渠项目背景修渠: '',
  },
  shown,
);
holdForm(
  'past results',
  pastResults.form,
  texts`完成情况 实施情况 进展情况 落实情况 推进情况 产生说明 票决办法`,
  texts`基本情况 候选项目`,
);
holdForm('row of sums', sumRow.form, texts`合计 总计3 小计`, texts`水网合计 计`);

holdForm('label of any kind', anyLabel, texts`牵头单位 配合单位 目标 建设内容`, ['标题'], (own) => form`^${own}$`);
