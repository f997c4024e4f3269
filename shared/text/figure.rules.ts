import { magnitudePattern, unitPattern } from './figure-unit.ts';
import type { TextForm } from './text-form.ts';

const before =
  '不低于|不少于|不高于|不超过|不突破|控制在|力争达到|力争|达到|突破|超过|高于|低于|至少|大约|约为|将近|接近|超|约|近|逾|满';
const after = '左右|以上|以下|以内|上下|之内|多|余';
// Bounded, and never begun inside a run of digits, so that a page of digits costs one pass.
const number = '(?:\\d{1,3}[,，]\\d{3}(?:[,，]\\d{3}){0,5}|\\d{1,15})(?:\\.\\d{1,8})?';

export const quantity = {
  id: 'figure-quantity',
  means: 'a number, or two with a dash between, with its unit and with what qualifies it in front and behind',
  form: new RegExp(
    `(?<front>${before})? ?(?<value>(?<!\\d)${number}(?:(?: ?[-~～—–至到] ?|[%％][-~～—–])${number})?) ?(?<many>多|余)?` +
      `(?<power>(?: ?(?:${magnitudePattern}))?) ?(?<unit>(?:${unitPattern}))(?<behind>${after})?`,
    'g',
  ),
  lists: { unit: unitPattern, magnitude: magnitudePattern },
} as const satisfies TextForm;

export const noFigureBehind = {
  id: 'figure-none-behind',
  means:
    'what stands right before a number and makes it a name or a rank: 第3次, G60, "1030", 1+10+100, P+R, 苏人发〔2025〕',
  form: /[第A-Za-z+＋./〔[]$/,
} as const satisfies TextForm;

export const scoreBehind = {
  id: 'figure-none-score',
  means: 'a figure and a colon, behind which the second part of a ratio or of a time stands: 1:',
  form: /\d[：:]$/,
} as const satisfies TextForm;

export const figureBehind = {
  id: 'figure-none-rest',
  means: 'a figure or a point, behind which only the rest of a number stands',
  form: /[\d.]$/,
} as const satisfies TextForm;
