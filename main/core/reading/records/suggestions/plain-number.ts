import { toHalfWidth } from '#shared/text/half-width.ts';
import { numberInFigures } from '#shared/text/suggestion-number.ts';
import { aroundNumber, numberBetweenSessions, quotedNumber } from './suggestion-row.rules.ts';
import { plainOfSigns } from './title-marks.ts';

/** 第012号 → 012, 第二十二号 → 22, No.25 → 25, 闭会期间第1号 → 闭会1, with letters and years kept. An apostrophe in front only says that a number is a text. */
export function plainNumber(number: string): string {
  const printed = quotedNumber.form.replace(plainOfSigns(toHalfWidth(number)).replace(/\s/g, ''));
  const plain = numberInFigures(printed);
  return aroundNumber.form.replaceAll(numberBetweenSessions.form.replace(plain, '闭会'));
}
