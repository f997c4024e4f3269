import { type JoinValues, joinValues } from './join-lines.numbers.ts';
import { type JoinRule, joinRules } from './join-lines.rules.ts';
import { LineSeam } from './line-seam.ts';
import type { SourceLine } from './source-line.ts';

/**
 * The rule that says whether `next` goes on the paragraph whose last line so far is `last` and whose first is `first`, and how (`joins`);
 * null where no rule holds, and a new paragraph starts.
 */
export function decideJoin(
  last: SourceLine,
  next: SourceLine,
  first: SourceLine,
  rules: readonly JoinRule[] = joinRules,
  values: JoinValues = joinValues,
): JoinRule | null {
  const seam = new LineSeam(last, next, first, values);
  const where = last.measure === null ? 'whole' : 'wrapped';
  return rules.find((rule) => (rule.where ?? where) === where && rule.holds(seam)) ?? null;
}
