import type { Comparison, DemandAnswer, Match, PointCoverage } from '#shared/contract/comparison-calls.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { AlarmPaper } from '../comparison/alarms/alarm-paper.ts';

/** The very lines of cited words, by the paragraph of the paper in which they stand; as they were where no paragraph has them. */
function exactly(citation: Citation, papers: readonly AlarmPaper[]): Citation {
  const paper = papers.find(({ document }) => document === citation.document);
  const paragraph = paper?.paragraphs.find(({ firstLine, lastLine, text }) => {
    return firstLine >= citation.firstLine && lastLine <= citation.lastLine && text.includes(citation.quote);
  });
  if (!paragraph) return citation;
  const { firstLine, lastLine, page } = paragraph;
  return { ...citation, firstLine, lastLine, page };
}

function inMatch(match: Match, papers: readonly AlarmPaper[]): Match {
  return match.passages ? { ...match, passages: match.passages.map((one) => exactly(one, papers)) } : match;
}

function inDemand(demand: DemandAnswer, papers: readonly AlarmPaper[]): DemandAnswer {
  return { ...demand, citations: demand.citations.map((one) => exactly(one, papers)) };
}

function inPoint(point: PointCoverage, papers: readonly AlarmPaper[]): PointCoverage {
  return {
    ...point,
    matches: point.matches.map((match) => inMatch(match, papers)),
    ...(point.demands && { demands: point.demands.map((demand) => inDemand(demand, papers)) }),
  };
}

/** A comparison in which the sentences that answer are cited by their own lines, where the `papers` they stand in tell them. */
export function withExactLines(comparison: Comparison, papers: readonly AlarmPaper[]): Comparison {
  return { ...comparison, points: comparison.points.map((point) => inPoint(point, papers)) };
}
