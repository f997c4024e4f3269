import type { RuleReason } from '#shared/domain/rule-reason.ts';
import type { FigureValues } from './figure.rules.ts';

/** True when two values in base units are not one value rounded, or (`isRough`) told roughly. */
export function isOtherValue(a: number, b: number, isRough: boolean, values: FigureValues): boolean {
  const tolerance = isRough ? values.figureRough : values.figureRounding;
  return Math.abs(a - b) > Math.max(Math.abs(a), Math.abs(b)) * tolerance;
}

/** Why two figures are an alarm: they differ by more than rounding, or (`isRough`) by more than is told roughly. */
export function otherFigure(first: string, second: string, isRough: boolean): RuleReason[] {
  return [{ rule: isRough ? 'figure-rough' : 'figure-rounding', words: `${first} / ${second}` }];
}
