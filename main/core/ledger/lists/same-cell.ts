import { anyMatch } from '#core/rules/first-match.ts';
import { parseChineseDate } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { wholeDayRules } from './whole-day.rules.ts';

/** ISO day of a cell that holds a day and nothing else; null otherwise. */
export function wholeDay(cell: string): string | null {
  const text = toHalfWidth(cell).trim();
  return anyMatch(wholeDayRules, text) ? parseChineseDate(text.replace(/\//g, '-')) : null;
}

/**
 * Whether two cells say the same: the same words, the same day however it is written, the same number. A spreadsheet gives a
 * day back in its own form; that is no change of the list.
 */
export function isSameCell(a: string, b: string): boolean {
  if (a === b) return true;
  const left = toHalfWidth(a).trim();
  const right = toHalfWidth(b).trim();
  if (left === right) return true;
  const day = wholeDay(left);
  return day !== null && day === wholeDay(right);
}
