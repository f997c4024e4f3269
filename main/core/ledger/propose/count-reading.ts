import type { Reading } from '#shared/domain/readings/reading.ts';
import { doubtsOfSource } from '#shared/domain/source-doubts.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';

/** How many of each thing a reading found, and how many of them are in doubt. */
export function countReading(reading: Reading): Required<SourceRecord['counts']> {
  const points = reading.opinions.flatMap((opinion) => opinion.points);
  const measures = reading.feedback.flatMap((feedback) => feedback.measures);
  const read = points.map((point) => ({ ...point, title: point.heading, settled: false }));
  const papers = reading.documents.map((paper) => ({ ...paper, settled: false }));
  return {
    documents: reading.documents.length,
    opinions: reading.opinions.length,
    points: points.length,
    feedback: reading.feedback.length,
    measures: measures.length,
    motions: reading.motions.length,
    suggestions: reading.suggestions.length,
    projects: reading.projects.length,
    targets: reading.targets.length,
    unread: countUnread(reading),
    doubts: doubtsOfSource({ papers, points: read, warnings: reading.warnings }).length,
  };
}

/** How many quantities, items and rows gave no record. */
function countUnread({ unread = [] }: Reading): number {
  return unread.reduce((sum, { quantities, items, rows }) => sum + quantities + items + rows, 0);
}
