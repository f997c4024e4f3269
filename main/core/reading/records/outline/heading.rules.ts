import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Where the heading of an item ends. Each is asked alone.

export const boldHeading = {
  id: 'heading-bold',
  means: 'bold words that open an item',
  form: form`^\*\*(?<words>[^*]{2,60})\*\*`,
} as const satisfies FormRule;

export const headingLead = {
  id: 'heading-lead',
  means: 'stars, colons and spaces before the words of an item',
  form: form`^([*\s]|${colon})+`,
} as const satisfies FormRule;

export const firstSentence = {
  id: 'heading-first-sentence',
  means: 'the first sentence of an item',
  form: form`^[^。；;！？!?\n*]*`,
} as const satisfies FormRule;

export const beforeColon = {
  id: 'heading-before-colon',
  means: 'the words before a colon, which are the heading of what follows',
  form: form`^[^：:]{2,30}(?=${colon})`,
} as const satisfies FormRule;

export const leadsToWish = {
  id: 'heading-leads-to-wish',
  means: 'leads to a wish and is no heading of it: 建议：',
  form: form`建议|要求|方面`,
} as const satisfies FormRule;

export const stars = {
  id: 'heading-stars',
  means: 'stars of bold type',
  form: form`\*`,
} as const satisfies FormRule;

export const headingTail = {
  id: 'heading-tail',
  means: 'marks and spaces that close a heading',
  form: form`[。；;：:，,、\s]+$`,
} as const satisfies FormRule;

export const clauseBehindComma = {
  id: 'heading-clause',
  means: 'the place behind a comma, where the next clause begins',
  form: form`(?<=[，,])`,
} as const satisfies FormRule;

export const headingRules = [
  boldHeading,
  headingLead,
  firstSentence,
  beforeColon,
  leadsToWish,
  stars,
  headingTail,
  clauseBehindComma,
] as const;
