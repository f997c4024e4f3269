import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';
import { isOpenPoint, pointTransitions } from '#shared/domain/point-transitions.ts';
import { draftOf } from '../ledger-draft.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { checkMove } from '../refuse-move.ts';
import { movePoint } from './move-point.ts';

const afterReport: Record<NonNullable<PointRecord['selfReport']>['value'], PointStatus> = {
  done: 'done-to-check',
  'partly-done': 'partly-done',
  'in-progress': 'in-progress',
  'not-done': 'in-progress',
};

const afterCheck: Record<NonNullable<PointRecord['check']>['value'], PointStatus> = {
  done: 'done',
  'partly-done': 'partly-done',
  'not-done': 'in-progress',
};

function refuseClosed(ledger: Ledger, point: PointRecord, to: PointStatus): void {
  checkMove({
    table: pointTransitions,
    statusKey: 'status',
    title: point.title,
    from: point.status,
    to: to === point.status ? 'in-progress' : to,
    has: () => true,
    language: ledgerLanguage(ledger),
  });
}

type Verdict = { point: PointRecord; to: PointStatus; on: string; note: string };

function changeOf(ledger: Ledger, { point, to, on, note }: Verdict, what: string): Change {
  const draft = draftOf(ledger);
  const opinion = ledger.opinions[point.opinion] ?? null;
  const moved = movePoint(point, opinion, { to, on, reason: note }, ledgerLanguage(ledger));
  draft.put('points', { ...moved, entered: withEntered(point.entered, 'status') });
  return draft.change(what, point.title);
}

/**
 * Records what the organ says of itself. It moves an open point, at most to `done-to-check`; of a closed one the words are
 * kept and nothing moves. Errors: `not-found`.
 */
export function reportPoint(ledger: Ledger, input: ParsedInput<'points.selfReport'>): Change {
  const point = recordOf(ledger, 'points', input.id);
  const { value, on, by, note } = input;
  const selfReport = { value, on, by, note, citation: null };
  const to = isOpenPoint(point.status) ? afterReport[value] : point.status;
  return changeOf(ledger, { point: { ...point, selfReport }, to, on, note }, 'point-self-reported');
}

/**
 * Records what the committee found. Only this closes a point; it says nothing of what the organ reported. A closed point is
 * handled again through `points.reopen`, not by another check. Errors: `not-found`, `transition-illegal`.
 */
export function checkPoint(ledger: Ledger, input: ParsedInput<'points.check'>): Change {
  const point = recordOf(ledger, 'points', input.id);
  const { value, on, by, note } = input;
  const to = afterCheck[value];
  if (!isOpenPoint(point.status)) refuseClosed(ledger, point, to);
  return changeOf(ledger, { point: { ...point, check: { value, on, by, note } }, to, on, note }, 'point-checked');
}
