import type { LedgerDraft } from '../ledger-draft.ts';
import { withEntered } from '../record-of.ts';

/**
 * Numbers the points of an opinion that are in force 1, 2, 3 … in the order of the paper. From then on the numbers are the office's own, also
 * those that stay the same: they are one count.
 */
export function renumberPoints(draft: LedgerDraft, opinion: string): void {
  draft
    .all('points')
    .filter((point) => point.opinion === opinion && point.state !== 'withdrawn')
    .sort((a, b) => a.citation.firstLine - b.citation.firstLine || a.number - b.number || (a.id < b.id ? -1 : 1))
    .forEach((point, index) => {
      const number = index + 1;
      if (point.number !== number || !point.entered.includes('number')) {
        draft.put('points', { ...point, number, entered: withEntered(point.entered, 'number') });
      }
    });
}
