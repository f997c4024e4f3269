import { holds } from '#core/rules/first-match.ts';
import type { Figure } from '#shared/text/figure.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { namedTime } from '../alarms/figure.rules.ts';
import { anyFigure } from '../alarms/passage.rules.ts';
import { toBaseUnit } from '../alarms/read-statements.ts';
import { findSenses } from '../senses/find-senses.ts';
import { termsOf } from '../terms/passage-terms.ts';
import {
  aside,
  border,
  borderOfList,
  boundBehind,
  countsPersons,
  decimalsOf,
  doingWords,
  listSign,
} from './amount-words.rules.ts';
import { findCounts, inDigits } from './counts-in-words.ts';
import { timeLimit } from './limits.rules.ts';
import { inCommonUnit } from './unit-scales.ts';

/** A figure of a sentence with what stands around it. */
export type Amount = {
  figure: Figure;
  /** In its base unit: 1.2亿元 → 120,000,000 元, 2公里 → 2,000 米. */
  value: number;
  unit: string;
  /** How much the value may be off by the way it is printed, half of its last sign: 1.2亿元 → 5,000,000. */
  coarse: number;
  /** The sentence with # for the number and unit of this figure, * for every other, and *% for a share beside an amount. */
  marked: string;
  /** Terms of what it counts: the words between it and the next mark or figure on either side, verbs left out. */
  terms: Set<string>;
  /** The senses of which these words tell, and those for which they ask, by their place among all. */
  meant: ReadonlySet<number>;
  wanted: ReadonlySet<number>;
  /** The same with all that is listed before it (中学、小学食堂覆盖率): each of these may be counted by itself. */
  listed: Set<string>;
};

/** The stretch of a figure without 不超过, 以上 and the like, which rules read. */
function bare(half: string, { start, end }: Figure): { start: number; end: number } {
  const text = half.slice(start, end);
  const lead = anyFigure.form.find(text)?.start ?? 0;
  const tail = boundBehind.form.words(text)?.length ?? 0;
  return { start: start + lead, end: end - tail };
}

function signOf({ unit }: Figure, own: Figure | undefined): string {
  return unit === '%' && own?.unit !== '%' ? '*%' : '*';
}

function markedAt(half: string, figures: readonly Figure[], at: number): string {
  let text = '';
  let from = 0;
  const own = figures[at];
  figures.forEach((figure, index) => {
    const { start, end } = bare(half, figure);
    text += `${half.slice(from, start)}${index === at ? '#' : signOf(figure, own)}`;
    from = end;
  });
  return text + half.slice(from);
}

/** The words between a figure and the next mark or figure on either side, verbs left out. */
function wordsAround(half: string, figures: readonly Figure[], at: number): string {
  const own = figures[at];
  if (!own) return '';
  const before =
    aside.form
      .replaceAll(half.slice(figures[at - 1]?.end ?? 0, own.start))
      .split(border.form.regex)
      .at(-1) ?? '';
  const behind = half.slice(own.end, figures[at + 1]?.start ?? half.length).split(border.form.regex)[0] ?? '';
  const words = matterOf(`${before} ${behind}`);
  // 漏损率由12%降至7.8%: both are of one thing, which is named before the first.
  const goesOn =
    at > 0 && termsOf(words).size === 0 && !holds(border, half.slice(figures[at - 1]?.end ?? 0, own.start));
  return goesOn ? wordsAround(half, figures, at - 1) : words;
}

/** Terms of the words before a figure as far as the list goes that they stand in, each word of the list by itself. */
function termsListed(half: string, figures: readonly Figure[], at: number): Set<string> {
  const before = half.slice(figures[at - 1]?.end ?? 0, figures[at]?.start ?? 0).split(borderOfList.form.regex);
  return termsOf(listSign.form.replaceAll(matterOf(before.at(-1) ?? ''), ' '));
}

/** The words that say what is counted; limits in time say nothing of it either. */
function matterOf(words: string): string {
  return doingWords.form.replaceAll(namedTime.replaceAll(timeLimit.replaceAll(words, ' '), ' '), ' ');
}

function halfOfLastSign({ value, unit }: Figure): number {
  const decimals = decimalsOf.form.find(value)?.groups.decimals?.length ?? 0;
  return (toBaseUnit('1', unit)?.value ?? 1) * 0.5 * 10 ** -decimals;
}

/** The figures of a sentence with one value each, in their order; ranges (15~19) are left out. */
export function amountsOf(sentence: string): Amount[] {
  const half = inDigits(toHalfWidth(sentence));
  const figures = findCounts(sentence);
  return figures.flatMap((figure, at): Amount[] => {
    const base = toBaseUnit(figure.value, figure.unit);
    if (!base) return [];
    const scale = inCommonUnit(base.unit);
    const words = wordsAround(half, figures, at);
    const senses = findSenses(words);
    const listed = termsListed(half, figures, at);
    return [
      {
        value: base.value * scale.times,
        unit: countsPersons.form.replace(scale.of, '人'),
        figure,
        coarse: halfOfLastSign(figure) * scale.times,
        marked: markedAt(half, figures, at),
        terms: termsOf(words),
        wanted: new Set(senses.flatMap((one) => one.asks)),
        meant: new Set(senses.flatMap((one) => [...one.asks, ...one.tells])),
        listed,
      },
    ];
  });
}
