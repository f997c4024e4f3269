import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What cells say of their row, whatever the table holds. Each is asked alone.

export const dashedCell = {
  id: 'cell-dashed',
  means: 'blank, or a part of the line under the headings of a table: :---:',
  form: form`^[\s:：\-—]*$`,
} as const satisfies FormRule;

export const rowNumber = {
  id: 'cell-row-number',
  means: 'nothing but the number of a row, and no year',
  form: form`^\d{1,3}$`,
} as const satisfies FormRule;

export const tableCellRules = [dashedCell, rowNumber] as const;
