import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import { type Figure, findFigures } from '#shared/text/figure.ts';
import { readAction } from './action-count.ts';
import { stripLeadIns } from './indicator-name.ts';
import { type Carried, type MeasureRule, measureRules, type OneFigure, saysTooLittle } from './measure.rules.ts';
import {
  change,
  clauseEnd,
  level,
  levelLead,
  remarkBehind,
  risen,
  risenFrom,
  shareOf,
  spaceInName,
  timed,
  timeUnit,
} from './measured.rules.ts';

/** One measured thing of a clause; offsets are those of the clause in its sentence. */
export type Measured = {
  indicator: string;
  value: string;
  unit: string;
  qualifier: string | null;
  confidence: number;
  because: ReadingReason[];
};

/** Words before the figure without the verb; `isChange` tells a growth from a level. */
function subjectOf(head: string): { name: string; isChange: boolean; hasVerb: boolean } {
  const text = head.trimEnd();
  const changed = change.form.replace(text);
  if (changed !== text) return { name: stripLeadIns(changed), isChange: true, hasVerb: true };
  const levelled = levelLead.form.replace(level.form.replace(text));
  const name = stripLeadIns(levelled);
  return { name: shareOf.form.test(name) ? `${name}比重` : name, isChange: false, hasVerb: levelled !== text };
}

/** A figure with its name as a measured thing; null where a time is given to what has none. */
export function measuredThing(
  figure: Figure,
  indicator: string,
  { confidence, reason }: Pick<MeasureRule, 'confidence' | 'reason'>,
): Measured | null {
  if (timeUnit.form.test(figure.unit) && !timed.form.test(indicator)) return null;
  return {
    indicator: spaceInName.form.replaceAll(indicator),
    value: figure.value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    confidence,
    because: [reason],
  };
}

/** The rule by which the single figure of a clause measures something, and what. */
export function decideMeasure(
  seen: OneFigure,
  rules: readonly MeasureRule[] = measureRules,
): { rule: MeasureRule; indicator: string } | null {
  if (saysTooLittle(seen)) return null;
  for (const rule of rules) {
    const indicator = rule.measures(seen);
    if (indicator !== null) return { rule, indicator };
  }
  return null;
}

/** A clause of one figure as its rules see it. */
function oneFigure(clause: string, figure: Figure, carried: Carried): OneFigure {
  const head = clause.slice(0, figure.start);
  const tail = clauseEnd.form.replace(remarkBehind.form.replace(clause.slice(figure.end))).trim();
  return { ...subjectOf(head), action: readAction(head), figure, tail, carried };
}

const nothing: Carried = { indicator: null, verb: null };

/**
 * What a clause (no comma or full stop inside) measures. A clause with more figures than subjects gives nothing, except 由…提高到…,
 * whose last figure is the value. Nothing is guessed: a figure without a subject that reads like an indicator is left out.
 */
export function readMeasuredClause(clause: string, carried: Carried): { found: Measured | null; next: Carried } {
  const figures = findFigures(clause);
  const isRisen = figures.length === 2 && risen.form.test(clause);
  // A clause without a figure has a subject of its own: what comes behind it is not about the clause before.
  if (figures.length !== 1 && !isRisen) return { found: null, next: nothing };
  const words = isRisen ? risenFrom.form.replace(clause) : clause;
  const figure = isRisen ? findFigures(words).at(-1) : figures[0];
  if (!figure) return { found: null, next: nothing };
  const seen = oneFigure(words, figure, carried);
  const decided = decideMeasure(seen);
  const found = decided && measuredThing(figure, decided.indicator, decided.rule);
  if (!found) return { found, next: nothing };
  const verb = seen.action?.verb ?? null;
  return { found, next: { indicator: found.indicator, verb: verb && found.indicator.startsWith(verb) ? verb : null } };
}
