import { compareOpinion } from '../compare-opinion.ts';
import type { GazettePair } from './gazette-pairs.ts';

/** Right and all matched measures of a pair. A measure is right when its best point is one of those it answers. */
export function measureAccuracy(pair: GazettePair): { right: number; total: number; wrong: string[] } {
  const comparison = compareOpinion({
    opinion: 'o',
    feedback: 'f',
    points: pair.points,
    measures: pair.measures,
    pointsNamed: pair.pointsNamed,
    decisions: [],
    coverages: [],
  });
  const wrong: string[] = [];
  let right = 0;
  pair.measures.forEach((measure, at) => {
    const found = comparison.points
      .flatMap((point) => point.matches)
      .filter((match) => match.measure === measure.id)
      .sort((a, b) => b.score - a.score)[0];
    const number = pair.points.find((point) => point.id === found?.point)?.number ?? 0;
    if (pair.truth[at]?.includes(number)) right += 1;
    else wrong.push(`${measure.id} → ${number}, not ${pair.truth[at]?.join(' or ')}`);
  });
  return { right, total: pair.measures.length, wrong };
}
