import { colon } from '#core/language/punctuation.ts';
import { nextStep } from '#core/language/tense-words.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What paragraphs and columns of a feedback paper say of themselves. Each is asked alone.

export const opening = {
  id: 'feedback-opening',
  means: 'leads to the measures: it ends in 报告如下 or a colon, or says that a letter came in',
  form: form`(报告|汇报|反馈|说明|答复)(情况)?如下[：:。]?\s*$|收悉|^[^。]{2,30}${colon}$`,
} as const satisfies FormRule;

export const courtesy = {
  id: 'feedback-courtesy',
  means: 'closes with a phrase and says nothing',
  form: form`^(特此|以上(报告|汇报)|专此|此复|今后，[^。]*继续[^。]*。$)`,
} as const satisfies FormRule;

export const outlook = {
  id: 'feedback-outlook',
  means: 'turns from what was done to what comes next',
  form: form`^[\s*]*(${nextStep}|下一阶段|以上|特此|总之)`,
} as const satisfies FormRule;

export const askedColumn = {
  id: 'column-asked',
  means: 'a column of what was asked',
  form: form`审议意见|意见建议|意见内容|建议内容|问题(清单|描述|内容|摘要|表现)?$|^(意见|建议|事项|(交办|重点|落实|整改)事项)$`,
} as const satisfies FormRule;

export const answeredColumn = {
  id: 'column-answered',
  means: 'a column of what was done',
  form: form`(落实|办理|整改|处理|完成|进展|推进)情况|(整改|落实|办理|工作|主要)(措施|举措|做法)|(办理|整改|落实)结果|^(进展|措施)$`,
} as const satisfies FormRule;

export const actingColumn = {
  id: 'column-acting',
  means: 'a column of who does it',
  form: form`(责任|承办|牵头|办理|整改|落实|配合|主办)(单位|部门|处室)`,
} as const satisfies FormRule;

export const besideColumn = {
  id: 'column-beside',
  means: 'a column that names no matter: a number, who does it, a day, a state, an amount, what is only remarked',
  form: form`^(序号|编号|号|备注|状态|数量)|单位|部门|领导|责任人|时限|时间|日期|金额`,
} as const satisfies FormRule;

/** Bodies that lead, supervise or are quoted, and do not themselves carry out a measure of a local feedback report. */
export const notActing = {
  id: 'not-acting',
  means: 'a congress, a party committee with or without its government, or a body of the state',
  form: form`人大常委会|人民代表大会|^(国务院|党中央|[省市县区州]委|[省市]委[省市]政府)$|^最高人民`,
} as const satisfies FormRule;

export const phraseRules = [
  opening,
  courtesy,
  outlook,
  askedColumn,
  answeredColumn,
  actingColumn,
  besideColumn,
  notActing,
] as const;
