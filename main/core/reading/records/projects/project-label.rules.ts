import { supporting } from '#core/language/duty-words.ts';
import { projectField } from '#core/language/project-labels.ts';
import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, frame, part } from '#core/rules/form.ts';

export type ProjectField = 'lead' | 'support' | 'targets' | 'other';
export type ProjectLabelRule = FormRule & { field: ProjectField };

/** Who carries a project out. */
export const leadLabel = part(
  'leadLabel',
  form`
    牵头(责任)?(部门|单位)|(主要)?责任(部门|单位|主体)|主办(部门|单位)|主管部门|实施(部门|单位|主体)|承办(部门|单位)|建设(单位|主体)|
    牵头(?=${colon})`,
);
/** Who supports it. */
export const supportLabel = part(
  'supportLabel',
  form`配合(部门|单位)|协办(部门|单位)|会办单位|协同(部门|单位)|参与(部门|单位)|配合(?=${colon})`,
);
/** What is to be reached. */
export const targetLabel = part(
  'targetLabel',
  form`
    (年度|工作|建设|总体|项目|\d{4}\x20?年度?)?目标(任务)?|(年度|工作|建设|主要)任务|建设(内容[和及与])?规模|年度计划|实施标准|
    完成标准`,
);
/** What else is told of it. */
export const otherLabel = part(
  'otherLabel',
  form`
    ${projectField}|建设内容|主要内容|实施内容|工作内容|项目概况|资金来源|投资估算|完成时间|实施地点|建设地点|分管领导|
    挂钩领导|责任人|联系人|类别`,
);

export const anyLabel = part('anyLabel', form`${leadLabel}|${supportLabel}|${targetLabel}|${otherLabel}`);
const labelTail = frame('labelTail', form`[：:】\x20]*$`);

/** What a label says of the words behind it. */
export const projectLabelRules = [
  { id: 'project-lead', field: 'lead', means: 'who carries it out', form: form`^${leadLabel}${labelTail}` },
  { id: 'project-support', field: 'support', means: 'who supports it', form: form`^${supportLabel}${labelTail}` },
  { id: 'project-targets', field: 'targets', means: 'what is to be reached', form: form`^${targetLabel}${labelTail}` },
  { id: 'project-other', field: 'other', means: 'something else of it', form: form`^${otherLabel}${labelTail}` },
] as const satisfies readonly ProjectLabelRule[];

export const standingLabel = {
  id: 'project-label',
  means: 'a label: behind a break or a space, or anywhere with a colon',
  form: form`(^|(?<=[\s；;。，,（(【]))${anyLabel}(\x20?[：:】]\x20?|\x20{1,4}|$)|${anyLabel}${colon}`,
} as const satisfies FormRule;

export const stuckLabel = {
  id: 'project-stuck-label',
  means: 'a label at the head of a paragraph that runs into its text: 资金安排8.42亿元',
  form: form`
    ^(牵头部门|牵头单位|责任单位|责任部门|配合部门|配合单位|协办单位|年度目标|目标任务|${projectField}|建设内容)
    (?=[\u4e00-\u9fff\d“])`,
} as const satisfies FormRule;

export const pastResults = {
  id: 'project-past-results',
  means: 'the title of a paper on how the projects of a past year went',
  form: form`(完成|实施|进展|落实|推进)情况|产生说明|票决办法`,
} as const satisfies FormRule;

export const sumRow = {
  id: 'project-sum',
  means: 'a row of sums',
  form: form`^(合计|总计|小计)`,
} as const satisfies FormRule;

/** What else papers on projects say of themselves, each asked alone. */
export const projectRules = [standingLabel, stuckLabel, pastResults, sumRow] as const;

export type ProjectColumnRule = FormRule & { column: 'lead' | 'support' | 'targets' | 'number' | 'name' };

/** What a column of a table of projects holds. Headings are read without spaces. */
export const projectColumnRules = [
  { id: 'project-column-number', column: 'number', means: 'counts the projects', form: form`^(序号|编号|项目编号)$` },
  {
    id: 'project-column-name',
    column: 'name',
    means: 'the name of the project',
    form: form`^(实事)?(项目|事项|实事)(名称)?$|^(项目|实事)名称`,
  },
  { id: 'project-column-support', column: 'support', means: 'who supports it', form: form`${supporting}` },
  {
    id: 'project-column-lead',
    column: 'lead',
    means: 'who carries it out',
    form: form`牵头|责任(单位|部门|主体)|主办|实施(单位|主体)|承办|主管`,
  },
  {
    id: 'project-column-targets',
    column: 'targets',
    means: 'what is to be reached',
    form: form`目标|任务|标准|规模|内容`,
  },
] as const satisfies readonly ProjectColumnRule[];
