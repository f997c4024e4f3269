import type { FormRule } from '../rules/first-match.ts';
import { form } from '../rules/form.ts';

// How a bracket that may say whose work it is stands in a text, and how its words part. Each is asked alone.

export const bracketOfWords = {
  id: 'bracket-of-words',
  means: 'words in a bracket, which may hold a short bracket of their own: （各县（市、区）人民政府）',
  form: form`[（(](?<inside>([^（）()\n]|[（(][^（）()\n]{1,12}[）)]){2,200})[）)]`,
} as const satisfies FormRule;

export const betweenParts = {
  id: 'bracket-between-parts',
  means: 'what parts the organs of one role from those of the next: a mark, a space, or the next label',
  form: form`[；;，,。]|\s+|(?=(配合|协办|会办)(单位|部门)[：:])`,
} as const satisfies FormRule;

export const speakingBody = {
  id: 'bracket-speaking-body',
  means: 'names the body that speaks, which has no part in the work that it asks for',
  form: form`人大|人民代表大会`,
} as const satisfies FormRule;

export const bracketWordRules = [bracketOfWords, betweenParts, speakingBody] as const;
