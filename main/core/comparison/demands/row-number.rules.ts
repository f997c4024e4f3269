import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const rowNumber = {
  id: 'answer-row-number',
  means: 'the number of a row of a table, which tells nothing: | 6 | 农村养老',
  form: form`^[|\s]*\d{1,3}\s*(?=[|])`,
} as const satisfies FormRule;

export const tellsTask = {
  id: 'answer-tells-task',
  means: 'says again what was asked, under a label, and is no answer: 任务：明厨亮灶全覆盖',
  form: form`^(任务|交办事项|审议意见|意见内容|具体要求|整改要求|(责任|牵头|配合|承办)单位)[：:]`,
} as const satisfies FormRule;

export const answerLabel = {
  id: 'answer-label',
  means: 'the label of an answer, which tells nothing: 进展：8月27日…',
  form: form`^(进展|进展情况|落实情况|办理情况|整改情况|完成情况|办理结果)[：:]`,
} as const satisfies FormRule;

export const rowNumberRules = [rowNumber, tellsTask, answerLabel] as const;
