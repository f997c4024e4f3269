import type { DemandAnswer, Match, OrganCoverage, PointCoverage } from '#shared/contract/comparison-calls.ts';
import { type Told, told, toldTogether } from '#shared/messages/catalogue.ts';
import type { Bench } from './comparison-bench.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { type ProposedCoverage, proposeCoverage } from './coverage.ts';
import type { AnsweredDemand } from './demands/answered-demand.ts';
import { splitDemands } from './demands/split-demands.ts';
import type { ComparedPoint } from './matching/passages.ts';
import { coverByOrgan, toldByOrgan } from './organ-answers.ts';
import type { PointAnswer } from './point-answer.ts';
import { type RenewedFigure, uniteAnswers } from './unite-answers.ts';

/** What a person decided of a point: of this report, else of another one of the round, the newest first. */
function decisionOf({ coverages, mates = [] }: ComparisonInput, point: string) {
  const others = mates.flatMap((mate) => mate.coverages).toReversed();
  return [...coverages, ...others].find((one) => one.point === point);
}

/** A point of which a person decided; null where nobody did. */
function decidedPoint({ input }: Bench, point: ComparedPoint, matches: Match[]): PointCoverage | null {
  const decided = decisionOf(input, point.id);
  if (decided) {
    const missing = decided.missing.trim() === '' ? [] : decided.missing.split('\n');
    const because = told('comparison.coverage.decided');
    const refused = decided.refused === undefined ? {} : { refused: decided.refused };
    return { point: point.id, coverage: decided.coverage, ...refused, state: 'decided', missing, because, matches };
  }
  if (!point.notAdopted) return null;
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

/** A point to which no measure is matched, with the one that comes nearest. */
function unansweredPoint(bench: Bench, point: ComparedPoint, matches: Match[]): PointCoverage {
  const demands = splitDemands(point.title, point.citation.quote);
  const missing = demands.map((demand) => demand.text);
  const rules = demands.flatMap((demand) => demand.rules);
  const because = nearest(bench, point.id);
  const open = demands.map(({ text }): DemandAnswer => ({ text, state: 'open', lacking: [], citations: [] }));
  return { point: point.id, coverage: 'none', state: 'proposed', missing, because, demands: open, rules, matches };
}

/** How far the reports of a round answer a point, by what a person decided, else as proposed. */
export function coverPoint(bench: Bench, point: ComparedPoint, answers: readonly PointAnswer[]): PointCoverage {
  const { input, values } = bench;
  const matches = answers.flatMap((one) => one.matches);
  const decided = decidedPoint(bench, point, matches);
  if (decided) return decided;
  const answering = answers.filter((one) => one.matches.length > 0);
  if (answering.length === 0) return unansweredPoint(bench, point, matches);
  const { demands, titles, renewed } = uniteAnswers(answering);
  const best = Math.max(...answering.map((one) => one.best));
  // A pair that a person accepted answers something, whatever its words.
  const isAccepted = matches.some(({ decision }) => decision === 'accepted');
  const isSearched = !isAccepted && answering.every((one) => one.isSearched);
  const whole = proposeCoverage(demands, best, values, isSearched);
  const organs = coverByOrgan(point.citation.quote, answers, (theirs, own) => {
    return proposeCoverage(theirs, Math.max(...own.map((one) => one.best)), values).coverage;
  });
  const proposed = withSilent(whole, organs, demands);
  const where = titles.map((title) => told('comparison.coverage.in-report', { title }));
  const anew = [...new Map(renewed.map((one) => [JSON.stringify(one), renewal(one, input.title ?? '')])).values()];
  const because = toldTogether([...toldByOrgan(organs), ...where, proposed.because, ...anew], 'comparison.separator');
  const each = organs.length > 0 ? { organs } : {};
  const own = demands.map(({ demand, state, lacking, citations = [] }): DemandAnswer => {
    return { text: demand.text, state, lacking, citations };
  });
  return { point: point.id, state: 'proposed', matches, ...proposed, ...each, because, demands: own };
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

/** Why no measure answers a point: the one that comes nearest, where one does. */
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
