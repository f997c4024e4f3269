import { parseChineseNumeral, toChineseNumeral } from './chinese-numeral.ts';

/** 二十二 where a number may stand: alone, or behind the words in front of it or the brackets of its year. */
const numerals =
  /(?<=^|第|闭|会|期间|建议|意见|编号|编号:|no\.?|[〕)\]]|[\da-z]-)[零〇○一壹二贰两三叁四五六七八九十拾百千]+(?=(?:号|件)?(?:建议|意见)?$)/gi;
const noWord = /^第?(?:no[.:]?|编号:?)(?=[\d〔[(])/i;

/** One way of writing a numeral, as far as ways differ without saying another number. */
function plainNumeral(text: string): string {
  const same: Record<string, string> = { 〇: '零', '○': '零', 两: '二', 壹: '一', 贰: '二', 叁: '三', 拾: '十' };
  return [...text]
    .map((sign) => same[sign] ?? sign)
    .join('')
    .replace(/一十/g, '十');
}

/** Figures for a numeral; the numeral itself where it is not how a number is written (一百二 may be 102 or 120). */
function figuresOf(text: string): string {
  const value = parseChineseNumeral(text) ?? 0;
  if (value < 1) return text;
  if (!/[十拾百千]/.test(text)) return `${value}`;
  return value <= 9999 && plainNumeral(toChineseNumeral(value)) === plainNumeral(text) ? `${value}` : text;
}

/**
 * A printed number with its figures as a register keeps them: 第二十二号 → 第22号, 二六 → 26, No.25 and №25 → 25, ２２ → 22. Years, letters
 * and zeros in front stay; so does what is no number.
 */
export function numberInFigures(printed: string): string {
  return printed.normalize('NFKC').replace(/\s/g, '').replace(noWord, '').replace(numerals, figuresOf);
}

/** Words in front of a number that only say that one follows: 编号, 建议第, No. */
const prefix = /^(?:代表)?(?:建议|意见|大会|会议期间|编号|no\.?|№|第|[:：#-])+/i;
const suffix = /(?:号|件)?(?:建议|意见)?$/;
const between = /^闭会?(?:期间|会)?(?:建议)?(?:第|-|[:：])?/;

/**
 * A number of a suggestion as compared: 第012号, ０１２, 十二, No.12 and 12 are one number; 闭会1, 闭001 and 闭会期间第1号 are one, and another than 1. Letters
 * and years stay, because they tell numbers apart. Null for a blank one.
 */
export function numberKey(
  number: string | null,
  channel: 'in-session' | 'between-sessions' | null = null,
): string | null {
  const plain = numberInFigures((number ?? '').replace(/['’‘`]/g, '')).toLowerCase();
  const isBetween = between.test(plain) || channel === 'between-sessions';
  const rest = plain
    .replace(between, '')
    .replace(prefix, '')
    .replace(suffix, '')
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
  if (rest === '') return null;
  return isBetween ? `闭${rest}` : rest;
}

const withYear = /^(闭?)[〔[(]?(?:19|20)\d\d(?:[〕\])年—–-]|年第)?0*(\d{1,4})$/;

/**
 * What is left of a number, as it is compared, without the year that it begins with: 12 of 2026012, 2026-12 and 〔2026〕12. Null for
 * one without a year.
 */
export function numberWithoutYear(key: string | null): string | null {
  const hit = withYear.exec(key ?? '');
  return hit ? `${hit[1] ?? ''}${hit[2] ?? ''}` : null;
}
