import { useChange } from '#renderer/ui/use-change.ts';
import type { ComparisonFile } from '#shared/contract/comparison-calls.ts';
import type { Coverage, RefusedPoint } from '#shared/domain/feedback-record.ts';

export type PairDecision = 'accepted' | 'rejected' | 'proposed';

/** What a person decides of the chosen point: of one measure, and of the coverage. `null` gives the coverage back to the program. */
export function useDecisions(file: ComparisonFile, point: string) {
  const decide = useChange('comparison.decide');
  const cover = useChange('comparison.cover');
  const ids = { opinion: file.opinion.id, feedback: file.feedback.id, point };
  return {
    pair: (measure: string, decision: PairDecision) => decide.mutate({ ...ids, measure, decision }),
    cover: (coverage: Coverage | null, missing: readonly string[], refused?: RefusedPoint) =>
      cover.mutate({ ...ids, coverage, missing: missing.join('\n'), ...(refused && { refused }) }),
  };
}
