import type { Comparison } from '#shared/contract/comparison-calls.ts';
import type { Coverage } from '#shared/domain/feedback-record.ts';
import { findStructureFindings } from './alarms/find-structure-findings.ts';
import { layOut } from './comparison-bench.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { coverPoint } from './cover-point.ts';
import { type CoverageValues, coverageValues } from './coverage.numbers.ts';
import { answerOf } from './point-answer.ts';
import { findUnmatched } from './unmatched-measures.ts';

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
