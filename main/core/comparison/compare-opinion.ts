import type { Comparison } from '#shared/contract/comparison-calls.ts';
import type { Coverage } from '#shared/domain/feedback-record.ts';
import { findStructureFindings } from './alarms/find-structure-findings.ts';
import { layOut } from './comparison-bench.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { coverPoint } from './cover-point.ts';
import { type CoverageValues, coverageValues } from './coverage.numbers.ts';
import { answerOf, roundedScore } from './point-answer.ts';
import { findUnmatched } from './unmatched-measures.ts';

/** The report that is looked at and the others of its round, each beside the points of the opinion. */
function layRound(input: ComparisonInput, values: CoverageValues) {
  const own = layOut(input, values);
  const mates = (input.mates ?? []).map(({ title, came = null, organ, owes, foreign = [], ...mate }) => ({
    ...layOut({ ...input, ...mate, foreign }, values),
    from: { title, came, organ: organ ?? null, owes: owes ?? null },
  }));
  const from = { title: null, came: null, organ: input.organ ?? null, owes: input.owes ?? null };
  return { own, mates, laid: [{ ...own, from }, ...mates] };
}

/** A measure that is laid beside a point; `score` as in the matches of the comparison. */
export type LaidMeasure = { point: string; measure: string; score: number };

/** The measures that `compareOpinion` lays beside points, point by point, without going into how they answer: a fraction of its work. */
export function layMeasures(input: ComparisonInput, values: CoverageValues = coverageValues): LaidMeasure[] {
  const { laid } = layRound(input, values);
  return input.points.flatMap((point) =>
    laid.flatMap(({ bench, pairsOf }) =>
      pairsOf(point.id).flatMap((pair): LaidMeasure[] => {
        const measure = bench.input.measures[pair.measure];
        return measure ? [{ point: point.id, measure: measure.id, score: roundedScore(pair.score) }] : [];
      }),
    ),
  );
}

/**
 * Lays a feedback report beside the opinion it answers, together with the other reports of its round: per point the measures that answer it with score and reasons in
 * words, the coverage with the clauses that nothing answers, and the measures that answer no point. Pure and
 * deterministic; nothing is decided for a person.
 */
export function compareOpinion(input: ComparisonInput, values: CoverageValues = coverageValues): Comparison {
  const { own, mates, laid } = layRound(input, values);
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
