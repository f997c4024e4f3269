import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What passages, tables and figures are taken apart by, before their words are compared.

export const anyFigure = { id: 'passage-figure', means: 'has a figure', form: form`\d` } as const satisfies FormRule;

export const digit = {
  id: 'passage-digit',
  means: 'has a figure of either width, which the words of a passage may not keep',
  form: form`\d|[０-９]`,
} as const satisfies FormRule;

export const figureMark = {
  id: 'passage-mark',
  means: 'the mark that stands for a figure in the words of a passage: #, its unit and ;',
  form: form`#[^;]*;`,
} as const satisfies FormRule;

export const noHan = {
  id: 'passage-no-han',
  means: 'a sign that is no Chinese character, and makes a wording no rarer',
  form: form`[^\u4e00-\u9fff]`,
} as const satisfies FormRule;

export const comparedSign = {
  id: 'passage-compared',
  means: 'a character, letter or figure; layout and punctuation differ between copies of one passage',
  form: form`[\u4e00-\u9fffA-Za-z0-9]`,
} as const satisfies FormRule;

export const wholeYear = {
  id: 'passage-year',
  means: 'the time of a passage is a whole year',
  form: form`^20\d{2}年$`,
} as const satisfies FormRule;

export const signInNumber = {
  id: 'passage-in-number',
  means: 'a comma or a space inside a printed number',
  form: form`[,，\s]`,
} as const satisfies FormRule;

export const opensRow = {
  id: 'table-opens',
  means: 'a line of a table as the reader writes it',
  form: form`^\s*\|`,
} as const satisfies FormRule;

export const wholeRow = {
  id: 'table-row',
  means: 'a whole line of a table, closed behind its last cell',
  form: form`^\s*\|.*\|\s*$`,
} as const satisfies FormRule;

export const ruledLine = {
  id: 'table-ruled',
  means: 'the line under the head of a table, which has no words',
  form: form`^[\s|:-]+$`,
} as const satisfies FormRule;

export const unitInBracket = {
  id: 'table-unit',
  means: 'the unit that a name or a heading gives in brackets: 产量（吨）',
  form: form`[（(](?<unit>[^（）()]{1,8})[）)]`,
} as const satisfies FormRule;

export const bracketOfName = {
  id: 'table-bracket',
  means: 'a bracket behind the name of an indicator, which is no part of it',
  form: form`[（(][^（）()]*[）)]`,
} as const satisfies FormRule;

export const amountAtHead = {
  id: 'table-amount',
  means: 'the number with which a cell begins',
  form: form`^[\d,.]+`,
} as const satisfies FormRule;
