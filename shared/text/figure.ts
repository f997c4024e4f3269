import { figureBehind, noFigureBehind, quantity, scoreBehind } from './figure.rules.ts';
import { toHalfWidth } from './half-width.ts';

export type Figure = {
  /** The stretch of the text, qualifier and unit included, verbatim. */
  text: string;
  /** The number as printed, without its unit: `1,425.44`, `15~19`. */
  value: string;
  /** Unit with its power of ten: `亿元`, `万人次`, `%`, `个百分点`. Empty where the number stands alone (`1.79:1`). */
  unit: string;
  /** 左右, 以上, 不低于, 超过 …, or null. */
  qualifier: string | null;
  /** UTF-16 offsets of `text`. */
  start: number;
  end: number;
};

function isName(plain: string, start: number): boolean {
  const head = plain.slice(Math.max(0, start - 2), start).trimEnd();
  return noFigureBehind.form.test(head) || scoreBehind.form.test(head);
}

/** Qualifier in front of the number as it is reported: 达到 and 力争达到 only lead up to the value and say nothing of it. */
function frontQualifier(text: string | undefined): string | null {
  if (text === undefined || text === '达到') return null;
  return text === '力争达到' ? '力争' : text;
}

/**
 * The quantities in a text, in order: a number with a unit of measure or count. Years, days, ordinals (第3次), hotline and road
 * numbers (12345, G60), names in digits ("1030") and counts without a unit are none. Works in one pass over the text.
 */
export function findFigures(text: string): Figure[] {
  const plain = toHalfWidth(text);
  const found: Figure[] = [];
  for (const { 0: words, groups = {}, index } of plain.matchAll(quantity.form)) {
    const { front, value = '', many, power = '', unit = '', behind } = groups;
    const numberAt = index + (front?.length ?? 0);
    if (isName(plain, numberAt) || figureBehind.form.test(plain.slice(0, numberAt).slice(-1))) continue;
    const qualifiers = [frontQualifier(front), many ?? null, behind ?? null].filter((one) => one !== null);
    found.push({
      text: text.slice(index, index + words.length).trim(),
      value: value.replaceAll(' ', ''),
      unit: `${power.trim()}${unit}`,
      qualifier: qualifiers[0] ?? null,
      start: index,
      end: index + words.length,
    });
  }
  return found;
}
