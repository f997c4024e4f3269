import { close, open } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Signs and nouns at the edges of cells, headings and lines of a list. Each is asked alone.

export const bracketSign = {
  id: 'edge-bracket-sign',
  means: 'spaces and brackets in a heading, whose words count: 主办（会办）单位',
  form: form`\s|${open}|${close}`,
} as const satisfies FormRule;

export const bracketWords = {
  id: 'edge-bracket-words',
  means: 'spaces, and words in brackets that only explain a heading: 答复日期（年月日）',
  form: form`${open}[^）)]*${close}|\s`,
} as const satisfies FormRule;

export const labelSaid = {
  id: 'edge-label-said',
  means: 'a label and what it says, which is no heading: 单位：件',
  form: form`[:：]\s*\S`,
} as const satisfies FormRule;

export const classNoun = {
  id: 'edge-class-noun',
  means: '类 behind the class of an answer',
  form: form`类$`,
} as const satisfies FormRule;

export const ordinalSign = {
  id: 'edge-ordinal-sign',
  means: '第 before which answer a column tells',
  form: form`^第`,
} as const satisfies FormRule;

export const titleOpens = {
  id: 'edge-title-opens',
  means: 'opens as the title of a suggestion',
  form: form`^关于`,
} as const satisfies FormRule;

export const titleWhole = {
  id: 'edge-title-whole',
  means: 'names what a suggestion is about and ends as one',
  form: form`建议$`,
  also: form`关于`,
} as const satisfies FormRule;

export const twoSigns = {
  id: 'edge-two-signs',
  means: 'Chinese words, as the name of a part has them',
  form: form`[\u4e00-\u9fff]{2,}`,
} as const satisfies FormRule;

export const clauseOver = {
  id: 'edge-clause-over',
  means: 'what ends a clause on the hand-over beside a list',
  form: form`[。;；!！]`,
} as const satisfies FormRule;

export const drawnRule = {
  id: 'edge-drawn-rule',
  means: 'the line under the headings of a table that is drawn in text',
  form: form`^\|[\s:：|\-—]*\|$`,
} as const satisfies FormRule;

export const labelColon = {
  id: 'edge-label-colon',
  means: 'the colon behind a label',
  form: form`[：:]$`,
} as const satisfies FormRule;

export const labelRest = {
  id: 'edge-label-rest',
  means: 'signs left behind what a label says, before the next label',
  form: form`[（(，,；;。\s]+$|${close}[。\s]*$`,
} as const satisfies FormRule;

export const nameColon = {
  id: 'edge-name-colon',
  means: 'colons and spaces between the name of an organ and what it says',
  form: form`^[：:\s]+`,
} as const satisfies FormRule;

export const cellEdgeRules = [
  bracketSign,
  bracketWords,
  labelSaid,
  classNoun,
  ordinalSign,
  titleOpens,
  titleWhole,
  twoSigns,
  clauseOver,
  drawnRule,
  labelColon,
  labelRest,
  nameColon,
] as const;
