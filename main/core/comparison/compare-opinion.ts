import type { Comparison, Match, OrganCoverage, PointCoverage } from '#shared/contract/comparison-calls.ts';
import type { Coverage } from '#shared/domain/feedback-record.ts';
import { type Told, told, toldTogether } from '#shared/messages/catalogue.ts';
import { groupBy } from '../group-by.ts';
import { findStructureFindings } from './alarms/find-structure-findings.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { type CoverageValues, coverageValues } from './coverage.numbers.ts';
import { type ProposedCoverage, proposeCoverage } from './coverage.ts';
import { answerDemands } from './demands/answer-demands.ts';
import type { AnsweredDemand } from './demands/answered-demand.ts';
import { noDays } from './demands/in-time.ts';
import { splitDemands } from './demands/split-demands.ts';
import { explainPair } from './matching/explain-pair.ts';
import { type FoundPair, matchMeasures } from './matching/match-measures.ts';
import { type ComparedPoint, pairKey } from './matching/passages.ts';
import { type PairScores, scorePairs } from './matching/score-pairs.ts';
import { coverByOrgan, toldByOrgan } from './organ-answers.ts';
import { sharedWords, wordStarts } from './terms/shared-words.ts';
import { makeTermWeights, type TermWeights } from './terms/term-weights.ts';
import { type Came, type RenewedFigure, uniteAnswers } from './unite-answers.ts';

/** No feedback report has more measures; beyond, looking at the others would only cost time. */
const mostOthers = 150;

type Bench = {
  input: ComparisonInput;
  scores: PairScores;
  weights: TermWeights;
  values: CoverageValues;
};
type PointText = { text: string; starts: number[] };

function describePair(bench: Bench, pair: FoundPair, { text, starts }: PointText): Match | null {
  const { input, scores, weights, values } = bench;
  const point = input.points[pair.point];
  const measure = input.measures[pair.measure];
  if (!point || !measure) return null;
  const other = measure.citation.quote;
  const terms = sharedWords({ text, starts, other, weights, limit: values.coverageWordsMarked });
  return {
    point: point.id,
    measure: measure.id,
    score: Math.round(pair.score * 100) / 100,
    ...explainPair(pair, scores.signals(pair.point, pair.measure), terms),
    terms,
    decision: pair.decided ? 'accepted' : 'proposed',
  };
}

/** How the measures of one report answer a point; no demands where none of them is matched to it. */
type PointAnswer = {
  matches: Match[];
  demands: AnsweredDemand[];
  best: number;
  title: string | null;
  came: Came;
  organ: string | null;
};

/** The report that an answer stands in: its title where it is not the one looked at, and when it came. */
type From = Pick<PointAnswer, 'title' | 'came' | 'organ'> & { owes: readonly string[] | null };

/** How well a pair fits; one that stands by its place in the order of the points answers something, however few its words. */
function fitOf({ decided, inOrder, score }: FoundPair, { coverageFitsAnyhow }: CoverageValues): number {
  if (decided) return 1;
  return inOrder ? Math.max(score, coverageFitsAnyhow) : score;
}

function answerOf(
  bench: Bench,
  row: number,
  pairs: readonly FoundPair[],
  from: Omit<From, 'owes'>,
): PointAnswer | null {
  const { input, scores, weights, values } = bench;
  const point = input.points[row];
  if (!point) return null;
  const own = { text: point.citation.quote, starts: pairs.length > 0 ? wordStarts(point.citation.quote) : [] };
  const matches = pairs.flatMap((pair) => describePair(bench, pair, own) ?? []);
  if (matches.length === 0) return { ...from, matches, demands: [], best: 0 };
  const measures = pairs.flatMap((pair) => {
    const measure = input.measures[pair.measure];
    if (!measure) return [];
    const headed = scores.signals(row, pair.measure).heading >= values.coverageHeaded;
    return [{ title: measure.title, text: measure.citation.quote, headed }];
  });
  const best = Math.max(...pairs.map((pair) => fitOf(pair, values)));
  const asked = splitDemands(point.title, point.citation.quote);
  const fits = best >= values.coverageFitsAnyhow;
  const demands = answerDemands(asked, measures, weights, otherPassages(input, pairs), {
    days: input.days ?? noDays,
    fits,
  });
  return { ...from, matches, demands, best };
}

/** What a person decided of a point: of this report, else of another one of the round, the newest first. */
function decisionOf({ coverages, mates = [] }: ComparisonInput, point: string) {
  const others = mates.flatMap((mate) => mate.coverages).toReversed();
  return [...coverages, ...others].find((one) => one.point === point);
}

function coverPoint(bench: Bench, point: ComparedPoint, answers: readonly PointAnswer[]): PointCoverage {
  const { input, values } = bench;
  const matches = answers.flatMap((one) => one.matches);
  const decided = decisionOf(input, point.id);
  if (decided) {
    const missing = decided.missing.trim() === '' ? [] : decided.missing.split('\n');
    const because = told('comparison.coverage.decided');
    const refused = decided.refused === undefined ? {} : { refused: decided.refused };
    return { point: point.id, coverage: decided.coverage, ...refused, state: 'decided', missing, because, matches };
  }
  if (point.notAdopted) {
    const because = told('comparison.coverage.not-adopted');
    return {
      point: point.id,
      coverage: 'partial',
      refused: 'refused',
      state: 'decided',
      missing: [],
      because,
      matches,
    };
  }
  const answering = answers.filter((one) => one.matches.length > 0);
  if (answering.length === 0) {
    const demands = splitDemands(point.title, point.citation.quote);
    const missing = demands.map((demand) => demand.text);
    const rules = demands.flatMap((demand) => demand.rules);
    const because = nearest(bench, point.id);
    return { point: point.id, coverage: 'none', state: 'proposed', missing, because, rules, matches };
  }
  const { demands, titles, renewed } = uniteAnswers(answering);
  const best = Math.max(...answering.map((one) => one.best));
  const whole = proposeCoverage(demands, best, values);
  const organs = coverByOrgan(point.citation.quote, answers, (theirs, own) => {
    return proposeCoverage(theirs, Math.max(...own.map((one) => one.best)), values).coverage;
  });
  const proposed = withSilent(whole, organs, demands);
  const where = titles.map((title) => told('comparison.coverage.in-report', { title }));
  const anew = [...new Map(renewed.map((one) => [JSON.stringify(one), renewal(one, input.title ?? '')])).values()];
  const because = toldTogether([...toldByOrgan(organs), ...where, proposed.because, ...anew], 'comparison.separator');
  const each = organs.length > 0 ? { organs } : {};
  return { point: point.id, state: 'proposed', matches, ...proposed, ...each, because };
}

/** What is asked of each organ is not answered in full while one of them says nothing of it. */
function withSilent(
  proposed: ProposedCoverage,
  organs: readonly OrganCoverage[],
  demands: readonly AnsweredDemand[],
): ProposedCoverage {
  const isSilent = proposed.coverage === 'full' && organs.some(({ coverage }) => coverage === 'none');
  return isSilent ? { ...proposed, coverage: 'partial', missing: demands.map(({ demand }) => demand.text) } : proposed;
}

/** A figure told anew, with both reports: the one that is looked at has no title of its own there. */
function renewal({ title, earlierTitle, ...figures }: RenewedFigure, own: string): Told {
  const titles = { title: title ?? own, before: earlierTitle ?? own };
  return told('comparison.coverage.renewed', { ...figures, ...titles });
}

/** Measures that are not matched to the point, nor hold or belong to one that is: what its words weigh elsewhere. */
function otherPassages(input: ComparisonInput, pairs: readonly FoundPair[]): { title: string; text: string }[] {
  if (input.measures.length > mostOthers) return [];
  const own = new Set(pairs.flatMap((pair) => input.measures[pair.measure]?.id ?? []));
  const above = new Set(input.measures.filter((one) => own.has(one.id)).flatMap((one) => one.under ?? []));
  return input.measures
    .filter((one) => !own.has(one.id) && !above.has(one.id) && !(one.under !== null && own.has(one.under)))
    .map((one) => ({ title: one.title, text: one.citation.quote }));
}

function nearest({ input, scores, values }: Bench, point: string): Told {
  const row = input.points.findIndex((one) => one.id === point);
  if (row < 0) return told('comparison.coverage.none');
  let best = 0;
  let title = '';
  input.measures.forEach((measure, column) => {
    const score = scores.score(row, column);
    if (score <= best) return;
    best = score;
    title = measure.title;
  });
  if (best < values.coverageNearest) return told('comparison.coverage.none');
  return told('comparison.coverage.nearest', { title, score: best.toFixed(2) });
}

/** Measures that answer nothing: neither they, nor the section above, nor a part below them is matched. */
function findUnmatched(
  { input, scores, values }: Bench,
  pairs: readonly FoundPair[],
): { measure: string; because: Told }[] {
  const matched = new Set(pairs.flatMap((pair) => input.measures[pair.measure]?.id ?? []));
  const above = new Set(input.measures.filter((one) => matched.has(one.id)).flatMap((one) => one.under ?? []));
  return input.measures.flatMap((measure, column) => {
    if (matched.has(measure.id) || above.has(measure.id)) return [];
    if (measure.under !== null && matched.has(measure.under)) return [];
    let best = 0;
    let title = '';
    input.points.forEach((point, row) => {
      const score = scores.score(row, column);
      if (score <= best) return;
      best = score;
      title = point.title;
    });
    const because =
      best < values.coverageNearest
        ? told('comparison.unmatched.nothing')
        : told('comparison.unmatched.nearest', { title, score: best.toFixed(2) });
    return [{ measure: measure.id, because }];
  });
}

type LaidOut = { bench: Bench; pairs: FoundPair[]; pairsOf: (point: string) => FoundPair[] };

/** The pairs of one report, with the points that its organ has something to do with. */
function layOut(all: ComparisonInput, values: CoverageValues): LaidOut {
  const { foreign = [] } = all;
  const input = { ...all, points: all.points.filter(({ id }) => !foreign.includes(id)) };
  const { points, measures, pointsNamed, opinionTitle } = input;
  const passages = [...points, ...measures].map((passage) => passage.citation.quote);
  const weights = makeTermWeights(passages, input.background);
  const scores = scorePairs({ points, measures, pointsNamed, weights, opinionTitle });
  const bench: Bench = { input, scores, weights, values };
  const decisions = new Map(input.decisions.map((one) => [pairKey(one.point, one.measure), one]));
  const pairs = matchMeasures({ points, measures, scores, decisions });
  const byPoint = groupBy(pairs, (pair) => points[pair.point]?.id);
  return { bench, pairs, pairsOf: (point) => byPoint.get(point) ?? [] };
}

/**
 * Lays a feedback report beside the opinion it answers, together with the other reports of its round: per point the measures that answer it with score and reasons in
 * words, the coverage with the clauses that nothing answers, and the measures that answer no point. Pure and
 * deterministic; nothing is decided for a person.
 */
export function compareOpinion(input: ComparisonInput, values: CoverageValues = coverageValues): Comparison {
  const own = layOut(input, values);
  const mates = (input.mates ?? []).map(({ title, came = null, organ, owes, foreign = [], ...mate }) => ({
    ...layOut({ ...input, ...mate, foreign }, values),
    from: { title, came, organ: organ ?? null, owes: owes ?? null },
  }));
  const laid = [
    { ...own, from: { title: null, came: null, organ: input.organ ?? null, owes: input.owes ?? null } },
    ...mates,
  ];
  const covered = input.points.map((point) => {
    const answers = laid.flatMap(({ bench, pairsOf, from }) => {
      const row = bench.input.points.findIndex((one) => one.id === point.id);
      const { owes, ...own } = from;
      const organ = owes === null || owes.includes(point.id) ? from.organ : null;
      return answerOf(bench, row, pairsOf(point.id), { ...own, organ }) ?? [];
    });
    return coverPoint(own.bench, point, answers);
  });
  const counts: Record<Coverage, number> = { full: 0, partial: 0, none: 0 };
  for (const one of covered) counts[one.coverage] += 1;
  const { bench } = own;
  const { weights } = bench;
  const structure = findStructureFindings({ input, covered, weights });
  return {
    opinion: input.opinion,
    feedback: input.feedback,
    points: covered,
    unmatched: [own, ...mates].flatMap((one) => findUnmatched(one.bench, one.pairs)),
    findings: [...structure, ...(input.findings ?? [])],
    counts,
  };
}
