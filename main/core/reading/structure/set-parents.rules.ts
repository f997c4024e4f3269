import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { attachmentMark } from './label.rules.ts';

// What titles and last lines say of the paper that another is attached to. Each is asked alone.

export const quotedFirst = {
  id: 'parent-quoted',
  means: 'begins with the title of another paper: 《政府工作报告》名词解释',
  form: form`^《(?<title>.+)》`,
} as const satisfies FormRule;

export const attachmentBehind = {
  id: 'parent-attachment-behind',
  means: '附件 behind the name of the paper that it belongs to; read without spaces',
  form: form`${attachmentMark}$`,
} as const satisfies FormRule;

export const aboutFirst = {
  id: 'parent-about',
  means: 'what stands before the matter of a title, 关于 and all',
  form: form`^.{0,30}?关于`,
} as const satisfies FormRule;

export const nounLast = {
  id: 'parent-noun',
  means: 'the noun of a paper behind the matter of its title',
  form: form`的?(报告|说明|议案|通报|公告)$`,
} as const satisfies FormRule;

export const attachedNoun = {
  id: 'parent-attached-noun',
  means: 'ends as the title of a list, a table or a note does',
  form: form`(汇总|汇总表|明细|明细表|清单|一览表|说明|目录|附表)$`,
} as const satisfies FormRule;

export const listOfAttached = {
  id: 'parent-list',
  means: 'opens the list of what is attached: 附：, 附件：',
  form: form`^附件?\s?${colon}`,
} as const satisfies FormRule;

export const draftBehind = {
  id: 'parent-draft',
  means: 'the mark of a draft behind the name of a law, and what follows it; read without marks and brackets',
  form: form`(修订|修正)?草案.*`,
} as const satisfies FormRule;

export const attachedBelow = {
  id: 'parent-attached-below',
  means: 'says that something is attached behind it',
  form: form`附后`,
} as const satisfies FormRule;

export const parentRules = [
  quotedFirst,
  attachmentBehind,
  aboutFirst,
  nounLast,
  attachedNoun,
  listOfAttached,
  draftBehind,
  attachedBelow,
] as const;
