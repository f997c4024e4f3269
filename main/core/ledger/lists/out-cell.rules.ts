import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const numberCell = {
  id: 'cell-number',
  means: 'a text that a workbook takes for a number; one of many figures is a name (编号, phone)',
  form: form`^\d{1,9}(\.\d+)?$`,
} as const satisfies FormRule;
