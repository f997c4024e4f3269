import type { Citation } from '#shared/domain/citation.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { draftOf } from '../ledger-draft.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { extendedDue } from '../typed-due.ts';
import { renumberPoints } from './renumber-points.ts';
import { freshPoint } from './split-point.ts';

/** Adds a point that the reader did not see, with its words locked to their lines. Errors: `not-found`. */
export function addPoint(ledger: Ledger, opinionId: string, title: string, citation: Citation): Change {
  const opinion = recordOf(ledger, 'opinions', opinionId);
  const draft = draftOf(ledger);
  const point = freshPoint(ledger, { opinion: opinion.id, title, citation, number: 10_000 });
  const status = opinion.handedOverOn ? 'handed-over' : 'not-handed-over';
  draft.put('points', { ...point, status, due: opinion.handedOverOn ? opinion.due : null });
  renumberPoints(draft, opinion.id);
  return draft.change('point-added', title);
}

/** Takes a point out of the follow-up. It stays in the ledger with the reason, and comes back by undo. Errors: `not-found`. */
export function withdrawPoint(ledger: Ledger, id: string, reason: string): Change {
  const point = recordOf(ledger, 'points', id);
  const draft = draftOf(ledger);
  const note = point.note === '' ? reason : `${point.note}\n${reason}`;
  draft.put('points', { ...point, state: 'withdrawn', note, entered: withEntered(point.entered, 'state', 'note') });
  renumberPoints(draft, point.opinion);
  return draft.change('point-withdrawn', point.title);
}

/** Gives a point more time; its original due date stays. Errors: `not-found`. */
export function extendPoint(
  ledger: Ledger,
  id: string,
  extension: { to: string; on: string; reason: string; by: string },
): Change {
  const point = recordOf(ledger, 'points', id);
  const draft = draftOf(ledger);
  const known = point.due ?? ledger.opinions[point.opinion]?.due ?? null;
  draft.put('points', { ...point, due: extendedDue(known, extension), entered: withEntered(point.entered, 'due') });
  return draft.change('point-extended', point.title);
}
