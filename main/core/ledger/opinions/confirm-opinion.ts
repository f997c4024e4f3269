import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { draftOf } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { settleDoubts } from '../plausible/doubt.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { doubtsOfPoints, withPointsAnswered } from './without-points.ts';

/**
 * The person's word that the proposed points are the opinion's points. From then on their words and headings are locked. Whether it has none
 * is asked once. Errors: `not-found`, `confirm-needed`.
 */
export function confirmOpinion(ledger: Ledger, id: string, answers: readonly string[] = []): Change {
  const known = recordOf(ledger, 'opinions', id);
  const opinion = withPointsAnswered(known, settleDoubts(doubtsOfPoints(ledger, known), answers));
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
