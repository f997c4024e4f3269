import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Of which points a letter on a later day speaks. Each is asked alone.

export const clauseStop = {
  id: 'extension-clause-stop',
  means: 'ends a clause of the sentence that asks for more time',
  form: form`[，,]`,
} as const satisfies FormRule;

export const keptDay = {
  id: 'extension-day-kept',
  means: 'a clause whose points keep their day: 第二条可以按期报告',
  form: form`[按如]期|按时|仍[于按在]`,
} as const satisfies FormRule;

export const extensionPointRules = [clauseStop, keptDay] as const;
