import { toHalfWidth } from '#shared/text/half-width.ts';

/** The form in which we write days where the list shows none. */
export const isoForm = 'yyyy-mm-dd';

const forms: readonly [RegExp, (month: string, day: string) => string][] = [
  [/^\d{4} ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]$/, (month, day) => `yyyy"年"${month}"月"${day}"日"`],
  [/^\d{4}-(\d{1,2})-(\d{1,2})$/, (month, day) => `yyyy-${month}-${day}`],
  [/^\d{4}\/(\d{1,2})\/(\d{1,2})$/, (month, day) => `yyyy/${month}/${day}`],
  [/^\d{4}\.(\d{1,2})\.(\d{1,2})$/, (month, day) => `yyyy.${month}.${day}`],
];

function places(digits: string, letter: string): string {
  return digits.startsWith('0') ? letter.repeat(2) : letter;
}

/** The number format in which a cell prints its day: 2026年2月10日 → `yyyy"年"m"月"d"日"`. Null for other texts, and for numerals in words. */
export function dayFormOf(cell: string): string | null {
  const text = toHalfWidth(cell).trim();
  for (const [pattern, form] of forms) {
    const hit = pattern.exec(text);
    if (hit) return form(places(hit[1] ?? '', 'm'), places(hit[2] ?? '', 'd'));
  }
  return null;
}
