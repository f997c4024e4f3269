import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Signs around the words of an opinion, and words that lead to them. Each is asked alone.

export const headingSigns = {
  id: 'opinion-heading-signs',
  means: 'signs around a heading that stands alone: **意见建议**：',
  form: form`[*\#：:\s]`,
} as const satisfies FormRule;

export const endsComplete = {
  id: 'opinion-ends-complete',
  means: 'ends as a whole paragraph or the words that lead to a list do',
  form: form`[。！？!?：:；;”）)*]\s*$`,
} as const satisfies FormRule;

export const goesOnBehindMark = {
  id: 'opinion-goes-on',
  means: 'has words behind a mark, as the heading of a point has not',
  form: form`[。；：:，].`,
} as const satisfies FormRule;

export const endsInBracket = {
  id: 'opinion-ends-in-bracket',
  means: 'ends in a bracket, behind which a line without a full stop may be whole: （市财政局配合）',
  form: form`[）)]\s*$`,
} as const satisfies FormRule;

export const outerBookMarks = {
  id: 'opinion-outer-book-marks',
  means: 'book marks around the name of a report',
  form: form`^《|》$`,
} as const satisfies FormRule;

export const markedMatter = {
  id: 'opinion-marked-matter',
  means: 'the name of a report in book marks, or its matter with the noun behind them: 《关于水网情况》的汇报',
  form: form`^《(?<name>.*)》(?<noun>(的?(报告|汇报))?)$`,
} as const satisfies FormRule;

export const wishLead = {
  id: 'opinion-wish-lead',
  means: 'the verb before what is wished: 要加大投入',
  form: form`^要`,
} as const satisfies FormRule;

export const signsBeforeWords = {
  id: 'opinion-signs-before',
  means: 'bold type, spaces and quotation marks before the first word',
  form: form`^[*\s“"]+`,
} as const satisfies FormRule;

export const starsBeforeWords = {
  id: 'opinion-stars-before',
  means: 'bold type and spaces before the first word',
  form: form`^[*\s]+`,
} as const satisfies FormRule;

export const opinionSignRules = [
  headingSigns,
  endsComplete,
  goesOnBehindMark,
  endsInBracket,
  outerBookMarks,
  markedMatter,
  wishLead,
  signsBeforeWords,
  starsBeforeWords,
] as const;
