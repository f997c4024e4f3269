import { parseChineseNumeral, toChineseNumeral } from './chinese-numeral.ts';
import {
  beforeNumber,
  behindNumber,
  betweenSessions,
  countedInTens,
  leadingZeros,
  numberWord,
  numeralOfNumber,
  oneTen,
  straySign,
  withYear,
} from './suggestion-number.rules.ts';

/** One way of writing a numeral, as far as ways differ without saying another number. */
function plainNumeral(text: string): string {
  const same: Record<string, string> = { 〇: '零', '○': '零', 两: '二', 壹: '一', 贰: '二', 叁: '三', 拾: '十' };
  return [...text]
    .map((sign) => same[sign] ?? sign)
    .join('')
    .replace(oneTen.form, '十');
}

/** Figures for a numeral; the numeral itself where it is not how a number is written (一百二 may be 102 or 120). */
function figuresOf(text: string): string {
  const value = parseChineseNumeral(text) ?? 0;
  if (value < 1) return text;
  if (!countedInTens.form.test(text)) return `${value}`;
  return value <= 9999 && plainNumeral(toChineseNumeral(value)) === plainNumeral(text) ? `${value}` : text;
}

/**
 * A printed number with its figures as a register keeps them: 第二十二号 → 第22号, 二六 → 26, No.25 and №25 → 25, ２２ → 22. Years, letters
 * and zeros in front stay; so does what is no number.
 */
export function numberInFigures(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(numberWord.form, '')
    .replace(numeralOfNumber.form, figuresOf);
}

/**
 * A number of a suggestion as compared: 第012号, ０１２, 十二, No.12 and 12 are one number; 闭会1, 闭001 and 闭会期间第1号 are one, and another than 1. Letters
 * and years stay, because they tell numbers apart. Null for a blank one.
 */
export function numberKey(
  number: string | null,
  channel: 'in-session' | 'between-sessions' | null = null,
): string | null {
  const plain = numberInFigures((number ?? '').replace(straySign.form, '')).toLowerCase();
  const isBetween = betweenSessions.form.test(plain) || channel === 'between-sessions';
  const rest = plain
    .replace(betweenSessions.form, '')
    .replace(beforeNumber.form, '')
    .replace(behindNumber.form, '')
    .replace(leadingZeros.form, '');
  if (rest === '') return null;
  return isBetween ? `闭${rest}` : rest;
}

/**
 * What is left of a number, as it is compared, without the year that it begins with: 12 of 2026012, 2026-12 and 〔2026〕12. Null for
 * one without a year.
 */
export function numberWithoutYear(key: string | null): string | null {
  const found = withYear.form.exec(key ?? '')?.groups;
  return found ? `${found.between ?? ''}${found.number ?? ''}` : null;
}
