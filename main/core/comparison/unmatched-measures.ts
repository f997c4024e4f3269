import { type Told, told } from '#shared/messages/catalogue.ts';
import type { Bench } from './comparison-bench.ts';
import type { FoundPair } from './matching/match-measures.ts';

/** Measures that answer nothing: neither they, nor the section above, nor a part below them is matched. */
export function findUnmatched(
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
