import type { CoverageRecord, FeedbackRecord, MatchRecord, MeasureRecord } from '#shared/domain/feedback-record.ts';
import type { EvidenceRecord } from '#shared/domain/finding-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { groupBy } from '../group-by.ts';
import { titleCore } from './title-core.ts';

/** Collections are replaced, never mutated, so an index holds as long as its collection lives. */
const known = new WeakMap<object, Map<string, Map<string, unknown[]>>>();

/** The records by their key. `name` tells apart several indexes of one collection. */
function indexed<T>(records: Readonly<Record<string, T>>, keyOf: (record: T) => string, name = ''): Map<string, T[]> {
  const indexes = known.get(records) ?? new Map<string, Map<string, unknown[]>>();
  known.set(records, indexes);
  const index = indexes.get(name) ?? groupBy(listed(records), keyOf);
  indexes.set(name, index);
  return index as Map<string, T[]>;
}

/** Papers of a source. */
export function papersOf(ledger: Pick<Ledger, 'documents'>, source: string): readonly DocumentRecord[] {
  return indexed(ledger.documents, (paper) => paper.source, 'source').get(source) ?? [];
}

/** Papers whose titles speak of the same, as `titleCore` gives it. */
export function papersAbout(ledger: Pick<Ledger, 'documents'>, core: string): readonly DocumentRecord[] {
  return indexed(ledger.documents, (paper) => titleCore(paper.title), 'core').get(core) ?? [];
}

/** What persons decided of the pairs of a point. */
export function matchesOf(ledger: Pick<Ledger, 'matches'>, point: string): readonly MatchRecord[] {
  return indexed(ledger.matches, (match) => match.point).get(point) ?? [];
}

/** What persons decided of the coverage of points by a feedback report. */
export function coveragesOf(ledger: Pick<Ledger, 'coverages'>, feedback: string): readonly CoverageRecord[] {
  return indexed(ledger.coverages, (coverage) => coverage.feedback).get(feedback) ?? [];
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
