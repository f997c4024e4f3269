import type { FeedbackRecord, MeasureRecord } from '#shared/domain/feedback-record.ts';
import type { EvidenceRecord } from '#shared/domain/finding-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { groupBy } from './group-by.ts';

/** Collections are replaced, never mutated, so an index holds as long as its collection lives. */
const known = new WeakMap<object, Map<string, unknown[]>>();

function indexed<T>(records: Readonly<Record<string, T>>, keyOf: (record: T) => string): Map<string, T[]> {
  const index = known.get(records) ?? groupBy(Object.values(records), keyOf);
  known.set(records, index);
  return index as Map<string, T[]>;
}

/** Points of an opinion by number, withdrawn ones left out unless asked for. */
export function pointsOf(ledger: Pick<Ledger, 'points'>, opinion: string, withWithdrawn = false): PointRecord[] {
  return (indexed(ledger.points, (point) => point.opinion).get(opinion) ?? [])
    .filter((point) => withWithdrawn || point.state !== 'withdrawn')
    .sort((a, b) => a.number - b.number || a.citation.firstLine - b.citation.firstLine || (a.id < b.id ? -1 : 1));
}

/** Feedback attached to an opinion, in the order received; second copies left out. */
export function feedbackOf(ledger: Pick<Ledger, 'feedback'>, opinion: string): FeedbackRecord[] {
  return (indexed(ledger.feedback, (one) => one.opinion ?? '').get(opinion) ?? [])
    .filter((one) => one.sameAs === null)
    .sort((a, b) => {
      const left = `${a.receivedOn ?? ''} ${a.id}`;
      return left < `${b.receivedOn ?? ''} ${b.id}` ? -1 : 1;
    });
}

/** Measures of a feedback report in the order of the paper. */
export function measuresOf(ledger: Pick<Ledger, 'measures'>, feedback: string): MeasureRecord[] {
  return [...(indexed(ledger.measures, (one) => one.feedback).get(feedback) ?? [])].sort(
    (a, b) => a.citation.firstLine - b.citation.firstLine || a.level - b.level || a.number - b.number,
  );
}

export function evidenceOf(ledger: Pick<Ledger, 'evidence'>, point: string): EvidenceRecord[] {
  return indexed(ledger.evidence, (one) => one.point).get(point) ?? [];
}
