import { type Clause, splitAtCommas, splitAtStops } from '#core/language/clauses.ts';
import { dutyLabel } from '#core/language/duty-bracket.rules.ts';
import { type DutyBracket, findDutyBrackets } from '#core/language/duty-brackets.ts';
import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { anyMatch, askAlone, type Decision, firstMatch, holds, reasonOf } from '#core/rules/first-match.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { type Figure, findFigures } from '#shared/text/figure.ts';
import { termsOf } from '../terms/passage-terms.ts';
import { act } from './acts.rules.ts';
import {
  type AskingRule,
  aims,
  aimsAtCost,
  aimsAtPeople,
  aimsAtProblem,
  alwaysLeads,
  askingClauseRules,
  type ClauseValues,
  clauseValues,
  directs,
  furtherAct,
  leads,
  makesKnown,
  mayLead,
  openingMarks,
  partHeading,
  quotesName,
  reports,
  tellsProblem,
} from './asking.rules.ts';
import { completing, limits } from './limits.rules.ts';

/** One thing that a point asks for: a stretch of its own words. */
export type Demand = Clause & {
  /** The demand without the aims at its end (切实提高…): what an answer must take up. */
  core: string;
  /** The limit in time that it sets, as printed. */
  limit: string | null;
  figures: Figure[];
  /** True when it asks for a report to the standing committee. */
  report: boolean;
  /** The rules that made it a demand, and those that read its limit and its report. */
  rules: RuleReason[];
};

/** No point asks for more; a longer text was not cut into points. */
const mostDemands = 60;

/** Fewer signs before a second act hold no first one with its object. */
const shortestAct = 4;

function withoutMark(text: string, clause: Clause): Clause {
  const mark = readOrdinalMark(clause.text);
  const start = clause.start + (mark?.length ?? 0);
  return { text: text.slice(start, clause.end), start, end: clause.end };
}

/** The clause without the brackets at its ends that say whose work it is, which asks for nothing. */
function withoutDuty(text: string, { start, end }: Clause, brackets: readonly DutyBracket[]): Clause {
  const from = brackets.find((one) => one.start === start && one.end <= end)?.end ?? start;
  const to = brackets.find((one) => one.end === end && one.start >= from)?.start ?? end;
  return { text: text.slice(from, to), start: from, end: to };
}

/** What stands beside labels of those whose work it is (【责任单位：…】), which ask for nothing. */
function besideLabels(text: string, { start, end }: Clause): Clause[] {
  const labels = dutyLabel.findAll(text.slice(start, end));
  const edges = [0, ...labels.flatMap((one) => [one.start, one.start + one.words.length]), end - start];
  const pieces: Clause[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const [from, to] = [start + (edges[at] ?? 0), start + (edges[at + 1] ?? 0)];
    const words = text.slice(from, to);
    const opening = words.length - openingMarks.form.replace(words).length;
    pieces.push({ text: words.slice(opening), start: from + opening, end: to });
  }
  return pieces;
}

function squeezed(words: string): string {
  return words.replace(/[\s*]/g, '');
}

function joined(text: string, first: Clause, last: Clause): Clause {
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end };
}

/** What a long enough clause says without its lead: 对老旧的管网开展普查 → 管网开展普查. Empty when it only leads. */
function matterOf(clause: string, values: ClauseValues): string {
  if (clause.length < values.clauseShortest || holds(alwaysLeads, clause)) return '';
  return holds(mayLead, clause) ? clause.slice(clause.lastIndexOf('的') + 1) : clause;
}

/** The rule by which a clause asks for something, or by which it does not although it sounds so; null when none knows it. */
export function decideClause(
  clause: string,
  rules: readonly AskingRule[] = askingClauseRules,
  values: ClauseValues = clauseValues,
): Decision<AskingRule> | null {
  return firstMatch(rules, (rule) => (rule.reads === 'matter' ? matterOf(clause, values) : clause));
}

const purposes = [aims, aimsAtPeople, aimsAtCost, aimsAtProblem];

/** True for a clause that only gives a direction, of which the next tells by an amount what is to come: 优化流程，压缩到5天以内. */
function directsTo(clause: Clause, next: Clause | undefined): boolean {
  return next !== undefined && holds(directs, clause.text) && findFigures(next.text).length > 0;
}

/** True for a second act with an object of its own, or one of making known, which whoever did the first may well have left out. */
function isOwnAct(words: string): boolean {
  return holds(makesKnown, words) || termsOf(act.form.replaceAll(words)).size > 0;
}

/** The clauses of a sentence; one that asks for two acts (建立制度并向社会公布) in its two parts. */
function clausesOf(text: string, sentence: Clause): Clause[] {
  return splitAtCommas(text, sentence).flatMap((clause) => {
    const at = furtherAct.find(clause.text)?.start ?? 0;
    if (at < shortestAct || !isOwnAct(clause.text.slice(at))) return [clause];
    const [first, second] = [clause.text.slice(0, at), clause.text.slice(at)];
    const middle = clause.start + at;
    return [
      { text: first, start: clause.start, end: middle },
      { text: second, start: middle, end: clause.end },
    ];
  });
}

type Group = Clause & { core: string; rules: RuleReason[] };

/** The clauses of a sentence without those at its head that only tell what is wrong, where others follow (群众反映使用难，要简化程序). */
function behindProblems(clauses: Clause[]): Clause[] {
  const from = clauses.findIndex(({ text }) => !holds(tellsProblem, text));
  return from > 0 ? clauses.slice(from) : clauses;
}

/** True for a sentence in which every clause only tells what is wrong. */
function isProblem(text: string, sentence: Clause): boolean {
  return splitAtCommas(text, sentence).every((clause) => holds(tellsProblem, clause.text));
}

/** Groups the clauses of one sentence: a lead-in goes with the act behind it, an aim with the act before it. */
function groupClauses(text: string, clauses: readonly Clause[]): Group[] {
  const groups: Group[] = [];
  const begin = (clause: Clause, asked: Decision<AskingRule> | null) =>
    groups.push({ ...clause, core: clause.text, rules: reasonOf(asked) });
  const append = (last: Group, clause: Clause) => {
    const isAim = anyMatch(purposes, clause.text);
    groups[groups.length - 1] = {
      ...last,
      ...joined(text, last, clause),
      core: isAim ? last.core : `${last.core}，${clause.text}`,
    };
  };
  let lead: Clause | null = null;
  for (const [at, clause] of clauses.entries()) {
    const asked = decideClause(clause.text);
    const last = groups.at(-1);
    if (!lead && directsTo(clause, clauses[at + 1])) lead = clause;
    else if (asked?.rule.asks && !(last && (anyMatch(purposes, clause.text) || holds(completing, clause.text)))) {
      begin(lead ? joined(text, lead, clause) : clause, asked);
      lead = null;
    } else if (!last || holds(leads, clause.text) || lead) {
      lead = lead ? joined(text, lead, clause) : clause;
    } else append(last, clause);
  }
  const last = groups.at(-1);
  if (lead && last) append(last, lead);
  else if (lead) begin(lead, null);
  return groups;
}

function toDemand(clause: Group): Demand {
  const { text } = clause;
  const limit = askAlone(limits, text);
  const report = askAlone(reports, text);
  return {
    ...clause,
    limit: limit?.words ?? null,
    figures: findFigures(text),
    report: report !== null,
    rules: [...clause.rules, ...reasonOf(limit), ...reasonOf(report)],
  };
}

/** The longest opening clause that may be no more than a heading. */
const longestHeading = 16;

/** True for a clause with an amount or a limit, which is asked for whatever stands before it. */
function isDefinite({ text }: Clause): boolean {
  return findFigures(text).length > 0 || askAlone(limits, text) !== null;
}

/**
 * The clauses of a sentence without the one that only names the matter, where the heading is no line of its own: 理顺管理体制，8月底前印发清单. Only
 * where a clause behind it says something definite.
 */
function withoutInlineHeading(clauses: Clause[], heading: string): Clause[] {
  const [first, ...rest] = clauses;
  if (!first || rest.length === 0 || first.text.length > longestHeading || isDefinite(first)) return clauses;
  const opens = heading.startsWith(first.text.replace(/\s/g, ''));
  return opens && rest.some(isDefinite) ? rest : clauses;
}

/** True for words with a matter of their own; a name in quotation marks is one (建立“叫应”机制). */
function saysSomething({ text }: Clause): boolean {
  return termsOf(text).size > 0 || holds(quotesName, text);
}

/** The demands of a stretch of a point. */
function demandsOf(text: string, stretch: Clause, heading: string): Demand[] {
  const clauses = withoutInlineHeading(behindProblems(clausesOf(text, stretch)), heading);
  return groupClauses(text, clauses).flatMap((group) => (saysSomething(group) ? [toDemand(group)] : []));
}

/**
 * What a point asks for, one by one, in its own words and order. The heading is no demand of its own, unless the point is
 * nothing but its heading. `title` is the point's heading, `text` its locked words.
 */
export function splitDemands(title: string, text: string): Demand[] {
  const heading = title.replace(/\s/g, '');
  const brackets = findDutyBrackets(text);
  const stretches = splitAtStops(text).flatMap((sentence) =>
    besideLabels(text, withoutDuty(text, withoutMark(text, sentence), brackets)).filter(
      (plain) => squeezed(plain.text) !== '' && !holds(partHeading, plain.text),
    ),
  );
  const isHeading = ({ text: words }: Clause) =>
    heading === squeezed(words) || (heading.includes(squeezed(words)) && squeezed(words).length > 3);
  const named = stretches.filter((stretch) => !isHeading(stretch));
  const asking = named.filter((stretch) => !isProblem(text, stretch));
  const below = asking.length > 0 ? asking : named;
  const demands = (below.length > 0 ? below : stretches).flatMap((stretch) => demandsOf(text, stretch, heading));
  if (demands.length > 0) return demands.slice(0, mostDemands);
  const whole = withoutMark(text, { text, start: 0, end: text.length });
  return whole.text.trim() === '' ? [] : [toDemand({ ...whole, core: whole.text, rules: [] })];
}
