import type { Citation } from '#shared/domain/citation.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import { draftOf } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { withoutOffers } from '../offers/note-offer.ts';
import { settleDoubts } from '../plausible/doubt.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { doubtsOfOverlap, overlappedPoints } from './overlapped-points.ts';
import { renumberPoints } from './renumber-points.ts';
import { freshPoint } from './split-point.ts';
import { stepped } from './step-point.ts';

/**
 * Adds a point that the reader did not see, with its words locked to their lines. Errors: `not-found`; `confirm-needed` where another point of
 * the opinion stands on some of these lines.
 */
export function addPoint(
  ledger: Ledger,
  opinionId: string,
  { title, citation, confirmed }: { title: string; citation: Citation; confirmed?: string[] | undefined },
  now: Circumstances,
): Change {
  const opinion = recordOf(ledger, 'opinions', opinionId);
  settleDoubts(doubtsOfOverlap(overlappedPoints(pointsOf(ledger, opinion.id), citation)), confirmed);
  const draft = draftOf(ledger);
  const point = freshPoint(ledger, { opinion: opinion.id, title, citation, number: 10_000 });
  const on = opinion.handedOverOn;
  const step = { to: 'handed-over', on: on ?? now.today, note: opinion.handOverNumber ?? '' } as const;
  draft.put(
    'points',
    on ? stepped({ ...point, due: opinion.due, lead: opinion.alsoTo ? null : opinion.lead }, step, now) : point,
  );
  renumberPoints(draft, opinion.id);
  return draft.change('point-added', title);
}

/**
 * Takes out what is no recommendation. It stays in the ledger with the reason, and comes back by undo. What an organ was asked to carry out
 * is not taken out of the figures: it stops applying, on a day. Errors: `not-found`; `point-handed-over`.
 */
export function withdrawPoint(ledger: Ledger, id: string, reason: string): Change {
  const point = recordOf(ledger, 'points', id);
  if (point.status !== 'not-handed-over') throw new CoreError('point-handed-over', { id, title: point.title });
  const draft = draftOf(ledger);
  const note = point.note === '' ? reason : `${point.note}\n${reason}`;
  draft.put('points', {
    ...withoutOffers(point),
    state: 'withdrawn',
    note,
    entered: withEntered(point.entered, 'state', 'note'),
  });
  renumberPoints(draft, point.opinion);
  return draft.change('point-withdrawn', point.title);
}
