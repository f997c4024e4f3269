import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What a line is by its first and last signs, before its words are read. Each is asked alone.

export const tableRow = {
  id: 'line-table-row',
  means: 'a row of a table between its outer bars: | 序号 | 项目 |',
  form: form`^\|.*\|$`,
} as const satisfies FormRule;

export const ruleOfDashes = {
  id: 'line-rule',
  means: 'a line drawn across the page with dashes, stars or the like',
  form: form`^[\-=_*—─━\x20]{3,}$`,
} as const satisfies FormRule;

export const indented = {
  id: 'line-indented',
  means: 'begins with a space, as the first line of a paragraph does',
  form: form`^\s`,
} as const satisfies FormRule;

export const opensFootnote = {
  id: 'line-opens-footnote',
  means: 'begins with a raised figure: a footnote, in the middle of the paragraph that goes on behind it',
  form: form`^[¹²³⁴-⁹]`,
} as const satisfies FormRule;

export const endsInLatin = {
  id: 'line-ends-in-latin',
  means: 'ends in a Latin letter: where the next line opens with one, a space stood between two words',
  form: form`[A-Za-z]$`,
} as const satisfies FormRule;

export const opensWithLatin = {
  id: 'line-opens-with-latin',
  means: 'opens with a Latin letter',
  form: form`^[A-Za-z]`,
} as const satisfies FormRule;

export const loneNumber = {
  id: 'line-lone-number',
  means: 'nothing but a number that a page may have',
  form: form`^\d{1,4}$`,
} as const satisfies FormRule;

export const lineEdgeRules = [
  tableRow,
  ruleOfDashes,
  indented,
  opensFootnote,
  endsInLatin,
  opensWithLatin,
  loneNumber,
] as const;
