import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import type { FigureChange } from '#shared/domain/readings/read-target.ts';
import { type Figure, findFigures } from '#shared/text/figure.ts';
import { readAction } from './action-count.ts';
import { account, spendingLead, wholePlace } from './indicator.rules.ts';
import { isSubject, stripLeadIns } from './indicator-name.ts';
import {
  type Carried,
  isShareOfCarried,
  type MeasureRule,
  measureRules,
  type OneFigure,
  saysTooLittle,
  withLevel,
} from './measure.rules.ts';
import {
  addedTo,
  arriving,
  boundBehind,
  change,
  clauseEnd,
  completion,
  falling,
  howReckoned,
  level,
  levelLead,
  percent,
  reaching,
  remarkBehind,
  risen,
  risenFrom,
  shareOf,
  spaceInName,
  stepTaken,
  telling,
  timed,
  timeUnit,
  unitless,
} from './measured.rules.ts';
import { plainClause } from './plain-words.ts';

/** One measured thing of a clause; offsets are those of the clause in its sentence. */
export type Measured = {
  indicator: string;
  value: string;
  unit: string;
  qualifier: string | null;
  change?: FigureChange;
  confidence: number;
  because: ReadingReason[];
};

type Subject = Pick<OneFigure, 'name' | 'isChange' | 'hasVerb' | 'isTelling'> & { change: FigureChange | null };

/** The words of a verb right before a figure, where they tell a change of so much, else null: 增长 and 下降, not 增长到. */
export function changeIn(verb: string): FigureChange | null {
  if (verb === '' || arriving.form.test(verb)) return null;
  return falling.form.test(verb) ? 'decline' : 'growth';
}

/** 完成年初预算的98.6% as the share that it is, named as shares are: 完成年初预算的比重. */
function completionOf(text: string, figure: Figure): Subject | null {
  const found = percent.form.test(figure.unit) ? completion.form.find(text) : null;
  if (found === null) return null;
  const { how = '', base = '' } = found.groups;
  const before = stripLeadIns(levelLead.form.replace(text.slice(0, found.start)));
  const name = `${before}${doing.has(how) ? '完成' : '占'}${base}的比重`;
  return { name, isChange: false, hasVerb: false, isTelling: false, change: null };
}

/** Words that say of a plan that it was carried out; the others only hold a figure against it. */
const doing: ReadonlySet<string> = new Set(['完成', '实现']);

/** Words before the figure without the verb; `isChange` tells a growth from a level. */
function subjectOf(head: string, figure: Figure): Subject {
  const text = head.trimEnd();
  const completed = completionOf(text, figure);
  if (completed !== null) return completed;
  const changed = change.form.replace(text);
  if (changed !== text) {
    const name = stripLeadIns(howReckoned.form.replace(changed));
    return { name, isChange: true, hasVerb: true, isTelling: true, change: changeIn(text.slice(changed.length)) };
  }
  const levelled = howReckoned.form.replace(levelLead.form.replace(level.form.replace(text)));
  const name = stripLeadIns(levelled);
  return {
    name: shareOf.form.test(name) ? `${name}比重` : name,
    isChange: false,
    hasVerb: levelled !== text,
    isTelling: telling.form.test(text) || reaching.form.test(figure.text),
    change: null,
  };
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
    qualifier: boundBehind.form.words(figure.text) ?? figure.qualifier,
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

/** A clause of one figure as its rules see it, and whether the figure tells a change. */
function oneFigure(clause: string, figure: Figure, carried: Carried): OneFigure & { change: FigureChange | null } {
  const head = clause.slice(0, figure.start);
  const tail = clauseEnd.form.replace(remarkBehind.form.replace(clause.slice(figure.end))).trim();
  const isShare = completionOf(head.trimEnd(), figure) !== null;
  const subject = subjectOf(head, figure);
  const name = withLevel(subject.name, carried);
  return { ...subject, name, action: isShare ? null : readAction(head), figure, tail, carried };
}

/** An index or a relation, which has no unit. */
function unitlessIn(clause: string): Measured | null {
  const { name = '', value = '', bound } = unitless.form.find(plainClause(clause))?.groups ?? {};
  const indicator = stripLeadIns(name);
  if (!isSubject(indicator)) return null;
  return { indicator, value, unit: '', qualifier: bound ?? null, confidence: 0.85, because: ['indicator-with-verb'] };
}

const nothing: Carried = { indicator: null, verb: null };

/**
 * What a clause (no comma or full stop inside) measures. A clause with more figures than subjects gives nothing, except 由…提高到…,
 * whose last figure is the value. Nothing is guessed: a figure without a subject that reads like an indicator is left out.
 */
export function readMeasuredClause(clause: string, carried: Carried): { found: Measured | null; next: Carried } {
  const figures = findFigures(clause);
  const before = wholePlace.form.test(clause) ? { ...carried, account: undefined } : carried;
  const { found, next } = measuredWith(clause, figures, before);
  const spends = figures.length === 0 ? spendingLead.form.test(clause.trimEnd()) : carried.spends === true;
  const known = found && account.form.test(found.indicator) ? found.indicator : before.account;
  return { found, next: { ...next, ...(known && { account: known }), ...(spends && { spends }) } };
}

function measuredWith(clause: string, figures: Figure[], carried: Carried): { found: Measured | null; next: Carried } {
  const bare = figures.length === 0 ? unitlessIn(clause) : null;
  if (bare) return { found: bare, next: { indicator: bare.indicator, verb: null, unit: '' } };
  const isRisen = figures.length === 2 && risen.form.test(clause);
  const step = figures.length === 0 ? stepTaken.form.find(clause)?.groups.name : undefined;
  if (step) return { found: null, next: { indicator: stripLeadIns(step), verb: null } };
  // A clause without a figure has a subject of its own: what comes behind it is not about the clause before.
  if (figures.length !== 1 && !isRisen) return { found: null, next: nothing };
  const words = isRisen ? risenFrom.form.replace(clause) : clause;
  const figure = isRisen ? findFigures(words).at(-1) : figures[0];
  if (!figure) return { found: null, next: nothing };
  const seen = oneFigure(words, figure, carried);
  const decided = decideMeasure(seen);
  const thing = decided && measuredThing(figure, decided.indicator, decided.rule);
  if (!thing) return { found: null, next: nothing };
  // 增长6%、力争达到7%: what is reached then is a growth too.
  const isSame = seen.name === '' && carried.unit === thing.unit;
  const change = seen.change ?? (isSame ? carried.change : undefined);
  const found = change === undefined ? thing : { ...thing, change };
  if (isShareOfCarried(seen)) return { found, next: { ...carried, share: found.indicator, unit: found.unit, change } };
  const own = seen.action?.verb ?? null;
  const verb = own && found.indicator.startsWith(own) ? own : null;
  return { found, next: { indicator: addedTo.form.replace(found.indicator), verb, unit: found.unit, change } };
}
