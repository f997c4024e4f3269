import { holds } from '#core/rules/first-match.ts';
import { partsBehind, restOf, sumOf, wholeBefore } from './sum.rules.ts';
import { powerOf, type ToldFigure, type WrongFigure } from './told-figure.ts';

/** With more figures than these some sum of them is right by chance. */
const mostParts = 7;

/** Every value that figures give when each is taken by one of the signs: 0 leaves it out. */
function reach(parts: readonly ToldFigure[], signs: readonly number[]): number[] {
  const add = (sums: number[], { value }: ToldFigure) => sums.flatMap((sum) => signs.map((sign) => sum + sign * value));
  return parts.reduce<number[]>(add, [0]);
}

/** True where some of the figures give the total, rounding allowed for. */
export function isReached(total: ToldFigure, parts: readonly ToldFigure[], signs: readonly number[]): boolean {
  const slack = [total, ...parts].reduce((sum, one) => sum + one.slack, 0) + 1e-6 * total.value;
  return reach(parts, signs).some((sum) => Math.abs(sum - total.value) <= slack);
}

/** So much in the unit that a total is printed in. */
export function printSum(value: number, unit: string): string {
  return `${Number((value / powerOf(unit)).toFixed(4))}${unit}`;
}

function addUp(parts: readonly ToldFigure[]): number {
  return parts.reduce((all, { value }) => all + value, 0);
}

/** The rest of a whole that is parted in its sentence, where no parts before it leave so much. */
function wrongRest(rest: ToldFigure, [whole, ...parts]: readonly ToldFigure[]): WrongFigure | null {
  if (!whole || parts.length === 0 || !holds(restOf, rest.lead)) return null;
  const isParted = holds(wholeBefore, whole.lead) || parts.some((one) => holds(partsBehind, one.lead));
  if (!isParted || [...parts, rest].some((one) => one.value >= whole.value)) return null;
  if (isReached(rest, [whole, ...parts], [-1, 0, 1])) return null;
  const right = printSum(whole.value - addUp(parts), rest.figure.unit);
  return { kind: 'rest', rule: restOf.id, words: rest.lead, of: whole.figure.text, printed: rest.figure.text, right };
}

/**
 * A figure that is told as the sum of those before it (合计) or as what is left of the first of them (其余), and that no choice of them gives.
 * `all` are the figures of a sentence, `at` the place of the one asked about. Null where it is right, rough, or neither.
 */
export function wrongSum(all: readonly ToldFigure[], at: number): WrongFigure | null {
  const total = all[at];
  const before = all.slice(0, at).filter((one) => one.unit === total?.unit);
  if (!total || before.length < 2 || before.length > mostParts || [total, ...before].some((one) => one.isRough))
    return null;
  if (!holds(sumOf, total.lead)) return wrongRest(total, before);
  if (isReached(total, before, [0, 1])) return null;
  const right = printSum(addUp(before), total.figure.unit);
  return { kind: 'sum', rule: sumOf.id, words: total.lead, of: total.lead, printed: total.figure.text, right };
}
