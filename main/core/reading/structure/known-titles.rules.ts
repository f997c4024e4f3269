import { explainingNoun, termNoun } from '#core/language/terms.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Titles of the explanations of terms that stand behind papers. Each is asked alone.

export const explainsTerms = {
  id: 'terms-of-paper',
  means: 'explains the terms of a paper',
  form: form`${termNoun}.{0,8}${explainingNoun}|^注释$`,
} as const satisfies FormRule;

export const termsOf = {
  id: 'terms-of-named',
  means: 'names the paper before the terms: 政府工作报告有关名词解释',
  form: form`^(?<title>.{2,30}?)(有关|相关|部分)?${termNoun}`,
} as const satisfies FormRule;

export const termsRules = [explainsTerms, termsOf] as const;
