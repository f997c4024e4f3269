import { roughSign } from '#core/language/quantities.ts';
import { type Figure, findFigures } from '#shared/text/figure.ts';
import { toBaseUnit } from './read-statements.ts';

/** A longer sentence is no sentence, and would be gone through once for each of its figures. */
export const longestSentence = 600;

/** A figure of a sentence, as sums and shares are made of it. */
export type ToldFigure = {
  figure: Figure;
  /** In the base unit. */
  value: number;
  unit: string;
  /** How far the value may lie from what was counted, in the base unit: 1.2亿元 is rounded, 12个 is not. */
  slack: number;
  /** The words between it and the figure before it. */
  lead: string;
  isRough: boolean;
};

/** A figure that the figures beside it do not give: what was printed, and what they give. */
export type WrongFigure = {
  kind: 'sum' | 'rest' | 'share';
  rule: string;
  words: string;
  /** What the figure is of, as printed. */
  of: string;
  printed: string;
  right: string;
};

/** Half of the last place of a printed number: 0.05 of 78.6. */
export function halfPlace(value: string): number {
  return 0.5 * 10 ** -(value.split('.')[1]?.length ?? 0);
}

/** How much one of a unit is in the base unit: 10,000 for 万元. */
export function powerOf(unit: string): number {
  return toBaseUnit('1', unit)?.value ?? 1;
}

function slackOf({ value, unit }: Figure): number {
  const power = powerOf(unit);
  return power === 1 && !value.includes('.') ? 0 : halfPlace(value) * power;
}

/** The figures of a sentence in their order, those without a value (15~19件) left out; none of a stretch that is too long for a sentence. */
export function readTold(sentence: string): ToldFigure[] {
  if (sentence.length > longestSentence) return [];
  const figures = findFigures(sentence);
  return figures.flatMap((figure, at) => {
    const base = toBaseUnit(figure.value, figure.unit);
    if (base === null) return [];
    const lead = sentence.slice(figures[at - 1]?.end ?? 0, figure.start).trim();
    const isRough = figure.qualifier !== null || roughSign.test(figure.text);
    return [{ ...base, figure, slack: slackOf(figure), lead, isRough }];
  });
}
