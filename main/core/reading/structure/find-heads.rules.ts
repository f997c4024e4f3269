import { ends } from '#core/language/brackets.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What titles and lines say before a head is weighed. Each is asked alone.

export const nameOfCollection = {
  id: 'head-collection',
  means: 'ends as the name of a collection of papers does',
  form: ends`汇编|选编|文件|材料|公报|会刊|资料|手册|文集`,
} as const satisfies FormRule;

export const inParts = {
  id: 'head-in-parts',
  means: 'the name of a collection, in which the organs under the title head its parts',
  form: form`(汇编|选编)$`,
} as const satisfies FormRule;

export const markedInMarkdown = {
  id: 'head-markdown',
  means: 'marked in Markdown as a heading of the first two levels',
  form: form`^\s{0,3}\#{1,2}\s`,
} as const satisfies FormRule;

export const bodyInName = {
  id: 'head-body',
  means: 'holds the name of a congress or an organ, with which many titles begin',
  form: form`届|代表|委员|人民|政府`,
} as const satisfies FormRule;

export const headLineRules = [nameOfCollection, inParts, markedInMarkdown, bodyInName] as const;
