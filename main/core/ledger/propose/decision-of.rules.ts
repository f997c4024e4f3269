import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What the paragraphs of a decision say of themselves. Each is asked alone.

export const closesClause = {
  id: 'decision-closes-clause',
  means: 'says something whole, as no heading does',
  form: form`[。；;]`,
} as const satisfies FormRule;

export const speaksOfMotions = {
  id: 'decision-of-motions',
  means: 'speaks of motions',
  form: form`议案`,
} as const satisfies FormRule;

export const decisionRules = [closesClause, speaksOfMotions] as const;
