import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What tells the meaning of a column where its heading could be two things. Each is asked alone.

export const unclearHeading = {
  id: 'judge-unclear',
  means: 'may stand for the class of an answer, for what the deputies think of it, or for neither',
  form: form`(意见|情况|结果|结论)$|反馈|评价|评定|分类|类别|类型|等级|等次|^(办理|答复)$`,
} as const satisfies FormRule;

export const gradeCell = {
  id: 'judge-grade',
  means: 'the letter of a class, with a word or a remark or without: A类（已解决）; read without spaces',
  form: form`^[（(]?[A-Ea-e][）)]?类?([（(].*[）)])?$`,
} as const satisfies FormRule;

export const gradeInWords = {
  id: 'judge-grade-in-words',
  means: 'the letter of a class before words of what is done and until when: B类，10月底前完成',
  form: form`^[（(]?[A-Ea-e](?!\d+[^年月\d]).*([年月]|季度|解决|落实|采纳|办结|完成|计划|参考|条件|届内)`,
} as const satisfies FormRule;

export const organBeforeGrade = {
  id: 'judge-organ-before-grade',
  means: 'the name of an organ before its own class: 市公安局 A',
  form: form`^\S{3,}\s`,
} as const satisfies FormRule;

export const notYetCell = {
  id: 'judge-not-yet',
  means: 'says that nothing was said yet',
  form: form`^未`,
} as const satisfies FormRule;

export const judgeRules = [unclearHeading, gradeCell, gradeInWords, organBeforeGrade, notYetCell] as const;
