import type { Coverage, RefusedPoint } from '../domain/feedback-record.ts';
import type { PointCoverage } from './comparison-calls.ts';

/** How far a point is answered in one word: 未采纳 says more than 部分回应. */
export function shownCoverage({
  coverage,
  refused,
}: Pick<PointCoverage, 'coverage' | 'refused'>): Coverage | RefusedPoint {
  return refused ?? coverage;
}
