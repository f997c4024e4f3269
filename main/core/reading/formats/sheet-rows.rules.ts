import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** Asked of the first filled cell of a row. */
export const totalRow = {
  id: 'sheet-total',
  means:
    'a row that sums up the list: 合计, 本页小计 3件, 总计（件）; a title that begins with such a word goes on with other words',
  form: form`^(本[页表])?[合总小共累]\s*计\s*($|[:：（(\d〇○零一二三四五六七八九十百])`,
} as const satisfies FormRule;

export const holdsFigure = {
  id: 'sheet-holds-figure',
  means: 'holds a figure, as no short heading of a column does',
  form: form`\d`,
} as const satisfies FormRule;

export const sheetRowRules = [totalRow, holdsFigure] as const;
