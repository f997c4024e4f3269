import { extract } from '#core/rules/extract.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { dayFormRules } from './whole-day.rules.ts';

/** The form in which we write days where the list shows none. */
export const isoForm = 'yyyy-mm-dd';

/** The number format in which a cell prints its day: 2026年2月10日 → `yyyy"年"m"月"d"日"`. Null for other texts, and for numerals in words. */
export function dayFormOf(cell: string): string | null {
  return extract(dayFormRules, toHalfWidth(cell).trim())?.value ?? null;
}
