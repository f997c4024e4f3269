import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { withEntered } from '../record-of.ts';

/**
 * Numbers the points of an opinion that are in force 1, 2, 3 … in the order of the paper. From then on the numbers are the office's own, also
 * those that stay the same: they are one count.
 */
export function renumberPoints(draft: LedgerDraft, opinion: string): void {
  const points = draft.all('points').filter((point) => point.opinion === opinion && point.state !== 'withdrawn');
  // Lines of two printings say nothing of the order; the numbers that stand do.
  const isOnePaper = new Set(points.map((point) => point.citation.document)).size === 1;
  const byLine = (a: PointRecord, b: PointRecord) => (isOnePaper ? a.citation.firstLine - b.citation.firstLine : 0);
  points
    .sort((a, b) => byLine(a, b) || a.number - b.number || (a.id < b.id ? -1 : 1))
    .forEach((point, index) => {
      const number = index + 1;
      if (point.number !== number || !point.entered.includes('number')) {
        draft.put('points', { ...point, number, entered: withEntered(point.entered, 'number') });
      }
    });
}
