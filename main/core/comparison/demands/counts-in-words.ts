import { holds } from '#core/rules/first-match.ts';
import { type Figure, findFigures } from '#shared/text/figure.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { anyFigure } from '../alarms/passage.rules.ts';
import { countInWords, howOften } from './counts-in-words.rules.ts';

const digits = '〇一二三四五六七八九';

/** The text with small numbers in words as digits and 轮 and 遍 as 次, sign for sign, so that offsets stay. */
export function inDigits(text: string): string {
  const counted = countInWords.form.replaceAll(text, (sign) => String(sign === '两' ? 2 : digits.indexOf(sign)));
  return howOften.form.replaceAll(counted, (words) => '次'.padEnd(words.length));
}

/** The quantities of a text, with small ones in words; `text` as printed. */
export function findCounts(text: string): Figure[] {
  const plain = inDigits(toHalfWidth(text));
  return findFigures(plain).map((figure) => {
    // The second sign of 轮次 is blank in what is read.
    const end = plain[figure.end] === ' ' && text[figure.end] === '次' ? figure.end + 1 : figure.end;
    return { ...figure, text: text.slice(figure.start, end).trim(), end };
  });
}

/** True for a quantity that is printed in words. */
export function isInWords(figure: Figure): boolean {
  return !holds(anyFigure, toHalfWidth(figure.text));
}
