import type { TextForm } from './text-form.ts';

// How days are printed, in half-width signs. main/core/language/chinese-date-forms.test.ts changes the forms piece by piece.

const numeral = '[0-9〇○零一二三四五六七八九十]';

export const writtenDay = {
  id: 'day-written',
  means: 'a day in words or figures, with its year or without: 2025年6月25日, 二〇二五年六月二十五日, 6月25号',
  form: new RegExp(
    `(?:(?<year>${numeral}{2,4}) ?年 ?)?(?<month>${numeral}{1,3}) ?月 ?(?<day>${numeral}{1,3}) ?[日号]`,
    'g',
  ),
} as const satisfies TextForm;

export const dottedDay = {
  id: 'day-dotted',
  means: 'a day with one sign between its figures: 2025-06-25, 2025.6.25; no version and no part of a longer number',
  form: /(?<![\d.])(?<year>(?:19|20)\d{2})(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/g,
} as const satisfies TextForm;
