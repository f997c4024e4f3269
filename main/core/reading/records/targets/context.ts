import { holds } from '#core/rules/first-match.ts';
import type { ReadTarget } from '#shared/domain/readings/read-target.ts';
import {
  doneAlready,
  doneByYear,
  goalLead,
  goalOfList,
  goesOnBehind,
  lastYear,
  openingYear,
  partOfYear,
  planPeriod,
  thisYear,
  untilYear,
  wanted,
  yearlyMean,
} from './context.rules.ts';
import { plainWords } from './plain-words.ts';
import { namedYear, wholeYears } from './years-of-paper.rules.ts';
import { fiveYearsIn, isPlanPeriod, periodOf, planYears } from './years-of-paper.ts';

/** What the statements of a passage are about. */
export type TargetContext = {
  /** Done or wanted; null: not told, so nothing is read there. */
  role: ReadTarget['role'] | null;
  period: string | null;
  /** The several years of which a mean or a sum is told here, where the passage has such. */
  span: string | null;
  /** The heading names one year and several, so that what a sentence says of the time holds on behind its paragraph. */
  isMixed: boolean;
  /** The year from which the five years of a term are counted; null where it is not known. */
  term: number | null;
  /** What follows are the goals of the paper, which are given in words too. */
  hasGoals: boolean;
};

/** The context of one clause or sentence of a paper of the year `own`: what it says of the time overrides what the heading said. */
export function contextOf(words: string, current: TargetContext, own: number | null): TargetContext {
  const told = withGoals(words.trim(), current, own);
  return timeOf(words.trim(), told, own) ?? told;
}

/** 主要预期目标是： leads to what is wanted, and so do words of wanting where no heading told anything. */
function withGoals(words: string, current: TargetContext, own: number | null): TargetContext {
  const period = current.role === 'target' || own === null ? current.period : String(own);
  const isOfYear = current.role !== 'actual' || thisYear.form.test(words) || words.includes(`${own}年`);
  if (isOfYear && holds(goalLead, words)) return { ...current, role: 'target', period, hasGoals: true };
  if (current.role === null && holds(wanted, words)) return { ...current, role: 'target', period };
  return current;
}

function timeOf(words: string, current: TargetContext, own: number | null): TargetContext | null {
  const part = plainWords(partOfYear.words(words) ?? '');
  if (part && current.role === 'actual') {
    const isWhole = namedYear.form.test(part) || isPlanPeriod(current.period) || current.period === null;
    return { ...current, period: isWhole ? part : `${current.period}年${part}` };
  }
  const plan = planPeriod.form.find(words)?.groups.plan;
  const until = holds(untilYear, words) ? untilYear.form.find(words)?.groups.year : undefined;
  if (plan && !until) {
    const within = inSpan(planYears(`第${plan.slice(0, -1)}个五年`), current, own);
    return within && towards(within);
  }
  const term = current.term ?? own;
  const five = until || term === null ? null : fiveYearsIn(words, term, current.role);
  if (five) {
    const role = Number(five.slice(0, 4)) < (term ?? 0) ? 'actual' : 'target';
    return towards({ ...current, role, period: five, span: five });
  }
  if (until) return towards(byYear(Number(until), words, current, own, 'target'));
  return inOneYear(words, current, own);
}

function inOneYear(words: string, current: TargetContext, own: number | null): TargetContext | null {
  const named = openingYear.form.find(words)?.groups.year;
  if (named) return byYear(Number(named), words, current, own, current.role);
  if (own === null) return null;
  if (lastYear.form.test(words) && current.role !== 'target')
    return { ...current, role: 'actual', period: String(own - 1) };
  if (holds(thisYear, words) && current.role !== 'actual') return { ...current, role: 'target', period: String(own) };
  return null;
}

/**
 * A year before that of the paper was, one behind it is wanted; of its own the heading speaks. Where the part and the words both say otherwise
 * (到2024年 among the goals of 2026) they are kept, and the record is a doubt.
 */
function byYear(
  year: number,
  words: string,
  current: TargetContext,
  own: number | null,
  role: TargetContext['role'],
): TargetContext {
  const period = String(year);
  if (own === null || year === own) return { ...current, role: current.role ?? role, period };
  const told = year < own ? 'actual' : 'target';
  const isAgainst = told === 'actual' ? isWanted(words) : doneByYear.form.test(words);
  const isKept = current.role !== null && current.role !== told && isAgainst;
  return { ...current, role: isKept ? current.role : told, period };
}

function isWanted(words: string): boolean {
  return holds(wanted, words) || (holds(untilYear, words) && !doneByYear.form.test(words));
}

/** What is to be reached by a year is told in words too. */
function towards(context: TargetContext): TargetContext {
  return context.role === 'target' ? { ...context, hasGoals: true } : context;
}

/** “十四五”时期 in the outline of the fifteenth plan tells what was reached, “十五五”时期 in a review what is wanted. */
function inSpan(
  plan: { first: number; last: number } | null,
  current: TargetContext,
  own: number | null,
): TargetContext | null {
  if (plan === null) return null;
  const period = periodOf(plan);
  if (own === null) return { ...current, period, span: period };
  return { ...current, role: plan.last < own ? 'actual' : 'target', period, span: period };
}

/** A mean of several years is of all of them: 年均增长6%. */
export function meanOf(clause: string, context: TargetContext): TargetContext {
  return context.span !== null && yearlyMean.form.test(clause) ? { ...context, period: context.span } : context;
}

/** True where a clause inside what is wanted tells of what was done by now, which is neither. */
export function isDoneAlready(clause: string, { role }: TargetContext): boolean {
  return role === 'target' && doneAlready.form.test(clause);
}

/** Contexts of the clauses of a sentence, and what holds behind it in its paragraph. */
export type SentenceContexts = { clauses: TargetContext[]; after: TargetContext };

/** One clause as it stands in its sentence: its words, the sign before it, and whether it holds a figure. */
export type ToldClause = { words: string; mark: string; hasFigure: boolean };

/**
 * The context of each clause of a sentence: what is told of the time before its first figure holds for all of it, what is told later to the next
 * semicolon. Behind the sentence several years, or one of a review, hold on once they opened it.
 */
export function contextsOf(
  clauses: readonly ToldClause[],
  current: TargetContext,
  own: number | null,
): SentenceContexts {
  let base = current;
  let here = current;
  let isLead = true;
  let isLed = false;
  const found = clauses.map(({ words, mark, hasFigure }) => {
    if (mark === '；' || mark === ';') here = base;
    here = contextOf(words, here, own);
    const leads = here.hasGoals && holds(goalLead, words);
    // The first time that a sentence tells before its figures is that of all of it.
    if ((isLead && base.period === current.period) || leads) base = here;
    isLed ||= leads;
    isLead &&= !hasFigure;
    return here;
  });
  const isWhole = wholeYears.form.test(base.period ?? '') || isPlanPeriod(base.period);
  const holdsOn = base.period !== current.period && isWhole && (isPlanPeriod(base.period) || base.role === 'actual');
  const isKept = holdsOn || isLed || current.role === null;
  return { clauses: found, after: isKept ? base : current };
}

/** A paragraph that was read: its words, and whether it gave a record. */
export type ReadParagraph = { text: string; gave: boolean };

/**
 * The context of the next paragraph: goals go on where a colon or a semicolon leads to more of them and behind each one of a list, with a mark or as a
 * short line; times go on where the heading named several.
 */
export function contextBehind(paragraph: ReadParagraph, part: TargetContext, after: TargetContext): TargetContext {
  if (after.hasGoals && (goesOnBehind.form.test(paragraph.text) || (part.hasGoals && isGoalOfList(paragraph))))
    return after;
  const told = part.isMixed || part.role === null ? { ...after, hasGoals: false } : part;
  return { ...told, hasGoals: false };
}

function isGoalOfList({ text, gave }: ReadParagraph): boolean {
  return goalOfList.form.test(text) || (gave && text.length <= longestGoal);
}

/** Signs of a line beyond which it is no goal by itself. */
const longestGoal = 40;
