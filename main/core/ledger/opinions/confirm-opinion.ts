import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { draftOf } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { recordOf, withEntered } from '../record-of.ts';

/** The person's word that the proposed points are the opinion's points. From then on their words and headings are locked. */
export function confirmOpinion(ledger: Ledger, id: string): Change {
  const opinion = recordOf(ledger, 'opinions', id);
  const draft = draftOf(ledger);
  draft.put('opinions', { ...opinion, entered: withEntered(opinion.entered, 'title') });
  for (const point of pointsOf(ledger, id)) {
    draft.put('points', {
      ...point,
      state: 'confirmed',
      entered: withEntered(point.entered, 'state', 'title', 'citation', 'number', 'limit'),
    });
  }
  return draft.change('opinion-confirmed', opinion.title);
}
