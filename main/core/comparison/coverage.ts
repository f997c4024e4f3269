import type { Facet } from '#shared/domain/demand-state.ts';
import type { Coverage, RefusedPoint } from '#shared/domain/feedback-record.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { type MessageKey, type Told, told, toldList, toldTogether } from '#shared/messages/catalogue.ts';
import type { ToldList } from '#shared/messages/told.ts';
import { type CoverageValues, coverageValues } from './coverage.numbers.ts';
import type { AnsweredDemand } from './demands/answered-demand.ts';

export type ProposedCoverage = {
  coverage: Coverage;
  refused?: RefusedPoint;
  missing: string[];
  because: Told;
  rules: RuleReason[];
};

/** Whether a point is refused or put off: no demand of it is answered in full or in part, and one at least is refused. */
function refusedOf(demands: readonly AnsweredDemand[]): { refused?: RefusedPoint } {
  const [first] = demands.flatMap(({ refusal }) => refusal ?? []);
  if (!first || demands.some(({ refusal, state }) => refusal === null && state !== 'open')) return {};
  return { refused: first.hasReason ? first.kind : `${first.kind}-plain` };
}

function quoted(demands: readonly AnsweredDemand[]): ToldList<MessageKey> {
  return toldList(
    demands.map((one) => `“${one.demand.text}”`),
    'comparison.list-separator',
  );
}

/** The words of the limits alone, and of the amounts where those lack too; each once. */
function limitsOf(demands: readonly AnsweredDemand[], withFigures = false): ToldList<MessageKey> {
  const words = demands.flatMap(({ demand }) => [
    ...(demand.limit ? [demand.limit] : []),
    ...(withFigures ? demand.figures.map(({ text }) => text) : []),
  ]);
  return toldList(
    [...new Set(words)].map((one) => `“${one}”`),
    'comparison.list-separator',
  );
}

function lacking(demands: readonly AnsweredDemand[], ...facets: Facet[]): AnsweredDemand[] {
  const wanted = facets.join(' ');
  const others: readonly Facet[] = ['report', 'amount', 'rest', 'late', 'product'];
  return demands.filter((one) => one.lacking.filter((facet) => !others.includes(facet)).join(' ') === wanted);
}

/** What was asked for and what was reported instead, for each amount that is not reached. */
function shortfalls(demands: readonly AnsweredDemand[]): Told[] {
  return demands.flatMap(({ demand, shortfall }) => {
    if (!shortfall) return [];
    const { asked, reported } = shortfall;
    return [told('comparison.coverage.amount', { clause: demand.text, asked, reported })];
  });
}

/** What is still to be done of a demand, each with the words of the answer. */
function rests(demands: readonly AnsweredDemand[]): Told[] {
  return demands.flatMap((one) => {
    return one.rest === null ? [] : [told('comparison.coverage.rest', { clauses: quoted([one]), words: one.rest })];
  });
}

/** Which of several products asked for in one breath the answer does not tell of. */
function unnamed(demands: readonly AnsweredDemand[]): Told[] {
  return demands.flatMap((one) => {
    if (one.unnamed.length === 0) return [];
    const named = one.unnamed.map((words) => `“${words}”`);
    const products = toldList(named, 'comparison.list-separator');
    return [told('comparison.coverage.product', { clauses: quoted([one]), products })];
  });
}

/** What was done, or is promised, behind the limit: both days. */
function delays(demands: readonly AnsweredDemand[]): Told[] {
  return demands.flatMap(({ lateness }) => (lateness ? [told('comparison.coverage.late', lateness)] : []));
}

/** What counts as answered by a promise, each with its day: it is not done yet. */
function promises(demands: readonly AnsweredDemand[]): Told[] {
  return demands.flatMap((one) => {
    if (one.promisedBy === null || one.state !== 'answered') return [];
    return [told('comparison.coverage.promised-by', { day: one.promisedBy, clauses: quoted([one]) })];
  });
}

/** What was refused or put off, each with the words of the answer: the reason that they give, or the refusal itself. */
function refusals(demands: readonly AnsweredDemand[]): Told[] {
  return demands.flatMap((one) => {
    if (one.refusal === null) return [];
    const { kind, hasReason, words } = one.refusal;
    const reason = told(hasReason ? 'comparison.coverage.reason-given' : 'comparison.coverage.no-reason-given', {
      words,
    });
    return [told(`comparison.coverage.${kind}`, { clauses: quoted([one]), words: reason })];
  });
}

/** How a demand stands of which the answer tells nothing. */
const unanswered: readonly AnsweredDemand['state'][] = ['open', 'repeated', 'old', 'empty'];

/** The reasons, one sentence part each: what was only promised, only repeated, left open, and which facets lack. */
function reasons(demands: readonly AnsweredDemand[]): Told[] {
  const named = [
    ['comparison.coverage.unsure', demands.filter((one) => one.state === 'unclear' && one.lacking.length === 0)],
    ['comparison.coverage.under-way', demands.filter((one) => one.state === 'under-way')],
    ['comparison.coverage.prepared', demands.filter((one) => one.state === 'prepared')],
    ['comparison.coverage.promised', demands.filter((one) => one.state === 'promised')],
    ['comparison.coverage.repeated', demands.filter((one) => one.state === 'repeated')],
    ['comparison.coverage.old', demands.filter((one) => one.state === 'old')],
    ['comparison.coverage.empty', demands.filter((one) => one.state === 'empty')],
    ['comparison.coverage.open', demands.filter((one) => one.state === 'open')],
    ['comparison.coverage.figure', lacking(demands, 'figure')],
    ['comparison.coverage.report', demands.filter((one) => one.lacking.includes('report'))],
  ] as const;
  const untimed = lacking(demands, 'limit');
  const neither = lacking(demands, 'limit', 'figure');
  const limits = [
    ...(untimed.length > 0 ? [told('comparison.coverage.limit', { clauses: limitsOf(untimed) })] : []),
    ...(neither.length > 0 ? [told('comparison.coverage.limit-figure', { clauses: limitsOf(neither, true) })] : []),
  ];
  const said = named.flatMap(([key, list]) => (list.length > 0 ? [told(key, { clauses: quoted(list) })] : []));
  const kept = [...rests(demands), ...unnamed(demands), ...delays(demands), ...promises(demands)];
  return [...refusals(demands), ...shortfalls(demands), ...kept, ...limits, ...said];
}

/** Words that tell nothing are no answer, however near they come; nor is what is only meant to be done, without a day. */
function tellsNothing({ state, isBare, lateness }: AnsweredDemand): boolean {
  if (state === 'repeated' || state === 'old' || state === 'empty') return true;
  const isAhead = state === 'promised' || state === 'prepared' || state === 'under-way';
  return isAhead && isBare && lateness === null;
}

/**
 * Proposes 完全回应, 部分回应 or 未回应 from how each demand was answered. Full needs every demand answered by something done,
 * with its time limit, figures and report; a demand that is refused, put off, only promised, only repeated or answered unclearly makes it
 * partial. `missing` are
 * the point's own clauses that nothing answers. `best` is the score of the best measure; `isSearched`: words of every passage were held against
 * every demand, so that a passage which fits as a whole and takes up none of them answers nothing.
 */
export function proposeCoverage(
  demands: readonly AnsweredDemand[],
  best: number,
  values: CoverageValues = coverageValues,
  isSearched = false,
): ProposedCoverage {
  const rules = demands.flatMap((one) => one.rules);
  const missing = demands
    .filter((one) => unanswered.includes(one.state) || one.lacking.length > 0)
    .map((one) => one.demand.text);
  const answered = demands.filter((one) => one.state === 'answered' && one.lacking.length === 0).length;
  const total = demands.length;
  if (answered === total && total > 0) {
    const all = [told('comparison.coverage.full', { total }), ...promises(demands)];
    return { coverage: 'full', missing: [], because: toldTogether(all, 'comparison.separator'), rules };
  }
  const fits = best >= values.coverageFitsAnyhow;
  const isSilent = (one: AnsweredDemand) => tellsNothing(one) || (one.state === 'open' && (!fits || isSearched));
  if (demands.some((one) => one.state !== 'open') && demands.every(isSilent)) {
    const because = toldTogether([told('comparison.coverage.no-answer'), ...reasons(demands)], 'comparison.separator');
    return { coverage: 'none', missing, because, rules };
  }
  if (demands.every((one) => one.state === 'open')) {
    if (!fits) return { coverage: 'none', missing, because: told('comparison.coverage.none'), rules };
    if (isSearched) return { coverage: 'none', missing, because: told('comparison.coverage.near'), rules };
    return { coverage: 'partial', missing, because: told('comparison.coverage.unclear'), rules };
  }
  const parts = [told('comparison.coverage.partial', { total, answered }), ...reasons(demands)];
  return {
    coverage: 'partial',
    ...refusedOf(demands),
    missing,
    because: toldTogether(parts, 'comparison.separator'),
    rules,
  };
}
