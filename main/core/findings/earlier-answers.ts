import type { EarlierAnswer } from '#shared/contract/comparison-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { feedbackOf } from '../ledger/ledger-index.ts';
import { comparedFeedback } from '../ledger/status/compared.ts';

/**
 * How points that a round does not ask again were answered before: each by the formal reports of the last round that asked it, seen from the
 * newest of them. Points that nobody reported on are left out.
 */
export function earlierAnswers(ledger: Ledger, opinion: string, settled: readonly PointRecord[]): EarlierAnswer[] {
  const reports = feedbackOf(ledger, opinion).filter((one) => one.version === 'formal' && one.sameAs === null);
  const newestFirst = reports.toSorted((a, b) => (b.receivedOn ?? '').localeCompare(a.receivedOn ?? ''));
  return settled.flatMap((point): EarlierAnswer[] => {
    const report = newestFirst.find(({ round }) => round === point.round);
    const answer = report && comparedFeedback(ledger, report)?.points.find((one) => one.point === point.id);
    return report && answer ? [{ point: point.id, round: point.round, report: report.id, answer }] : [];
  });
}
