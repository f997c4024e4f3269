/** Words in front of a number that only say that one follows: 编号, 建议第, No. */
const prefix = /^(?:代表)?(?:建议|意见|大会|会议期间|编号|no\.?|№|第|[:：#-])+/i;
const suffix = /(?:号|件)?(?:建议|意见)?$/;
const between = /^闭会?(?:期间|会)?(?:建议)?(?:第|-|[:：])?/;

/**
 * A number of a suggestion as compared: 第012号, ０１２ and 12 are one number; 闭会1, 闭001 and 闭会期间第1号 are one, and another than 1. Letters
 * and years stay, because they tell numbers apart. Null for a blank one.
 */
export function numberKey(
  number: string | null,
  channel: 'in-session' | 'between-sessions' | null = null,
): string | null {
  const plain = (number ?? '')
    .normalize('NFKC')
    .replace(/[\s'’‘`]/g, '')
    .toLowerCase();
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
