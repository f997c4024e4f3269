import { dateSign, number } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Columns beside the recommendations of an opinion that is a table, and what a cell of limits says. Each is asked alone.

export const demandColumn = {
  id: 'opinion-demand-column',
  means: 'a column of what each task of a list asks for',
  form: form`^((具体|工作|任务|整改|落实|办理)?要求|具体(任务|内容)|(任务|工作)内容)$`,
} as const satisfies FormRule;

export const taskColumn = {
  id: 'opinion-task-column',
  means: 'a column that names the tasks of a list',
  form: form`^((工作|重点|主要|整改|落实|办理)?(任务|事项)|任务(名称|事项|清单))$`,
} as const satisfies FormRule;

export const organColumn = {
  id: 'opinion-organ-column',
  means: 'a column of those who are charged with a point',
  form: form`^(责任|牵头|主办|承办|办理|落实|整改|责任牵头|牵头责任)(单位|部门|机关)$`,
} as const satisfies FormRule;

export const supportColumn = {
  id: 'opinion-support-column',
  means: 'a column of those who help with a point',
  form: form`^(配合|协办|会办|协助|协同|参加|参与)(单位|部门|机关)$`,
} as const satisfies FormRule;

export const limitColumn = {
  id: 'opinion-limit-column',
  means: 'a column of days by which a point is to be done',
  form: form`^(完成|办理|办结|落实|整改|解决)?(时限|期限|时间|时间节点|时限要求)$`,
} as const satisfies FormRule;

export const limitCell = {
  id: 'opinion-limit-cell',
  means: 'names a year, a month, a quarter or a day, and neither comes round again nor goes on',
  form: form`[今本当明\d]\s?年|年[底末内]|${dateSign}\s?月|季度|\d[-/.]\d`,
  not: form`每|逐|长期|常年|持续`,
} as const satisfies FormRule;

export const numbersAlone = {
  id: 'opinion-numbers-alone',
  means: 'names points by their numbers and says nothing of them: 第一条、第三条',
  form: form`^第?${number}[条项]?([、，和至—-]第?${number}[条项]?){0,20}$`,
} as const satisfies FormRule;

export const opinionTableRules = [
  demandColumn,
  taskColumn,
  organColumn,
  supportColumn,
  limitColumn,
  limitCell,
  numbersAlone,
] as const;
