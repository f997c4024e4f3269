import { extract } from '#core/rules/extract.ts';
import { pageMarkRules, romanPageMark } from './page-mark.rules.ts';

/** The page number that a line of nothing but a page mark says (`— 210 —`, `第 3 页 共 9 页`), or null. */
export function pageMarkNumber(text: string): number | null {
  return extract(pageMarkRules, text)?.value ?? null;
}

/** True for the page mark of a preface or contents in Roman numerals: `— II —`. */
export function isRomanPageMark(text: string): boolean {
  return romanPageMark.form.test(text);
}
