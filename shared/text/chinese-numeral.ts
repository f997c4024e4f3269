const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const smallUnits: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 千: 1000 };
const largeUnits: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/**
 * The number that a run of Chinese numerals says: `十二` → 12, `一百零三` → 103, `二〇二五` → 2025, `两万` → 20000.
 * Null when the text holds anything else, is empty, or is longer than any number of an official paper (16 characters).
 */
export function parseChineseNumeral(text: string): number | null {
  if (text.length === 0 || text.length > 16) return null;
  if ([...text].every((character) => character in digits)) {
    return Number([...text].map((character) => digits[character]).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const asDigit = digits[character];
    const small = smallUnits[character];
    const large = largeUnits[character];
    if (asDigit !== undefined) digit = asDigit;
    else if (small !== undefined) {
      // 十二 has no digit before the ten; 百 and 千 always have one.
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? 0)) * large;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/** The Chinese numeral of a whole number from 0 to 9999, as headings write it: 1 → 一, 10 → 十, 12 → 十二, 103 → 一百零三. */
export function toChineseNumeral(value: number): string {
  const names = '零一二三四五六七八九';
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`no numeral for ${value}`);
  if (value < 10) return names.charAt(value);
  let text = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${names.charAt(digit)}${name}`;
    gap = false;
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}
