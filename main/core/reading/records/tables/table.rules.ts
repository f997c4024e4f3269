import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What stands around and in the rows of a table. Each is asked alone.

export const betweenRows = {
  id: 'table-between-rows',
  means: 'a line that ends no table: the line under its headings, its unit, that it goes on behind a page',
  form: form`^[|\s:：\-—]+$|^[（(]?(计量)?单位[：:].{1,12}$|^[（(]?续.{0,12}$|.[（(]续[）)]$`,
} as const satisfies FormRule;

export const numberInCell = {
  id: 'table-number-in-cell',
  means: 'a figure as rows have it, and no heading: 86.1, ≥8, 〔3.7〕, 5%左右',
  form: form`^[〔[≥≤><约超-]?\d[\d.,]*[%％]?[〕\]]?(左右|以上|以下|以内)?\*?$`,
  not: form`^20\d\d$`,
} as const satisfies FormRule;

export const groupOfRows = {
  id: 'table-group-of-rows',
  means: 'the name of a group of rows that has come down to a line: （一）经济发展',
  form: form`^[^。；：，！？]{2,24}$`,
} as const satisfies FormRule;

export const tableRules = [betweenRows, numberInCell, groupOfRows] as const;
