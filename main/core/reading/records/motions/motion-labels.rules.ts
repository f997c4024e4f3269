import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export type MotionField = 'subject' | 'proposers' | 'lead' | 'cosigners' | 'cause' | 'grounds' | 'plan';
export type LabelRule = FormRule & { field: MotionField };

/** A label that opens a line, spaced or not: `案  由：`. */
export const labelled = form`^(?<label>[\u4e00-\u9fff][\u4e00-\u9fff\s]{0,19}?)(${colon}|$)`;

/** What a label says of the lines under it. Labels are read without spaces. */
export const labelRules = [
  { id: 'label-subject', field: 'subject', means: 'the title', form: form`^(议案)?(题目|标题)$|^议题$|^议案名称$` },
  { id: 'label-proposers', field: 'proposers', means: 'who moves it', form: form`^(提议案|提案|提议|提出)人$` },
  { id: 'label-lead', field: 'lead', means: 'who moves it first', form: form`^领衔(人|代表|提出)?$` },
  { id: 'label-cosigners', field: 'cosigners', means: 'who signs it too', form: form`^(附议|联名)(人|代表)$` },
  { id: 'label-cause', field: 'cause', means: 'what it is about', form: form`^案由$` },
  { id: 'label-grounds', field: 'grounds', means: 'why', form: form`^(案据|理由)$` },
  { id: 'label-plan', field: 'plan', means: 'what is to be done', form: form`^(建议|解决)?方案$` },
] as const satisfies readonly LabelRule[];

export type MotionColumn = 'number' | 'serial' | 'title' | 'lead' | 'signers' | 'disposition' | 'suggestion';
export type ColumnRule = FormRule & { column: MotionColumn };

/** What a column of a table of motions holds. Headings are read without spaces. */
export const columnRules = [
  { id: 'column-serial', column: 'serial', means: 'counts the rows', form: form`^(序号|顺序号)$` },
  {
    id: 'column-suggestion',
    column: 'suggestion',
    means: 'the number of the suggestion that it became',
    form: form`建议(编)?号`,
  },
  { id: 'column-number', column: 'number', means: 'the number of the motion', form: form`编号|案号` },
  { id: 'column-signers', column: 'signers', means: 'how many signed', form: form`人数|联名数` },
  {
    id: 'column-lead',
    column: 'lead',
    means: 'who moved it',
    form: form`领衔|(提议|提议案|提案|提出)人|代表姓名|^代表$`,
  },
  {
    id: 'column-title',
    column: 'title',
    means: 'the title',
    form: form`案由|标题|题目|名称|议案内容|^议案$`,
  },
  { id: 'column-disposition', column: 'disposition', means: 'what becomes of it', form: form`处理|意见|去向|办理` },
] as const satisfies readonly ColumnRule[];
