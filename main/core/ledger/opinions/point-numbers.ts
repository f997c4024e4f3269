import { few } from '#core/language/numerals.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { articleOfLaw, numberedPoints, pointsBetween } from './limit-of-number.rules.ts';

/** The most points of one range; a longer one is no range of points. */
const longestRange = 60;

/** Numbers of points in words that say nothing else (第一条、第三条; 1—3; 一至三), in their order, each once. */
export function numbersOfCell(words: string): number[] {
  const named = few.findAll(words).map((hit) => ({ ...hit, value: Number(numberKey(hit.words)) }));
  const all = named.flatMap(({ value, start }, at) => {
    const before = named[at - 1];
    const between = before ? words.slice(before.start + before.words.length, start) : '';
    const from = before && pointsBetween.form.test(between) ? before.value + 1 : value;
    if (!(value >= 1) || value - from > longestRange || from > value) return [];
    return Array.from({ length: value - from + 1 }, (_, step) => from + step);
  });
  return [...new Set(all)];
}

/** Numbers of the points that a clause names: 其中第三条, 第一、二项, 第一至三条. */
export function numbersOfClause(clause: string): number[] {
  const plain = articleOfLaw.form.blankAll(clause);
  return [...new Set(numberedPoints.form.findAll(plain).flatMap(({ words }) => numbersOfCell(words)))];
}
