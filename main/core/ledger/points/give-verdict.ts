import type { ParsedInput } from '#shared/contract/contract.ts';
import { entryOf } from '#shared/domain/act.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';
import { isOpenPoint, pointTransitions } from '#shared/domain/point-transitions.ts';
import type { Circumstances } from '../circumstances.ts';
import { draftOf } from '../ledger-draft.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsBehindStart, doubtsOfDay } from '../plausible/doubts-of-dates.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { checkMove } from '../refuse-move.ts';
import { movePoint } from './move-point.ts';

const afterReport: Record<NonNullable<PointRecord['selfReport']>['value'], PointStatus> = {
  done: 'done-to-check',
  'partly-done': 'in-progress',
  'in-progress': 'in-progress',
  'not-done': 'in-progress',
};

/** An organ's own word never stands for a finding: less than done, it leaves a point that was checked where it is. */
function statusAfterReport(point: PointRecord, value: NonNullable<PointRecord['selfReport']>['value']): PointStatus {
  return value !== 'done' && point.status === 'partly-done' ? point.status : afterReport[value];
}

const afterCheck: Record<NonNullable<PointRecord['check']>['value'], PointStatus> = {
  done: 'done',
  'partly-done': 'partly-done',
  'not-done': 'in-progress',
};

function refuseClosed(point: PointRecord, to: PointStatus): void {
  checkMove({
    table: pointTransitions,
    statusKey: 'status',
    title: point.title,
    from: point.status,
    to: to === point.status ? 'in-progress' : to,
    has: () => true,
  });
}

type Verdict = { point: PointRecord; to: PointStatus; on: string; note: string; confirmed: string[] };

function changeOf(ledger: Ledger, verdict: Verdict, what: string, now: Circumstances): Change {
  const { point, to, on, note, confirmed } = verdict;
  const draft = draftOf(ledger);
  const opinion = ledger.opinions[point.opinion] ?? null;
  const moved = movePoint(point, opinion, { to, on, reason: note, confirmed }, now);
  draft.put('points', { ...moved, entered: withEntered(point.entered, 'status') });
  return draft.change(what, point.title);
}

/** `by` of a verdict is who gave it. */
function enteredNow(now: Circumstances, confirmed: string[]) {
  const { by: _, ...entry } = entryOf(now, confirmed);
  return entry;
}

/** A verdict lies behind the hand-over, and behind the order of the round under way. */
function doubtsOf(ledger: Ledger, point: PointRecord, on: string, now: Circumstances): Doubt[] {
  const handedOverOn = ledger.opinions[point.opinion]?.handedOverOn;
  const redoneOn = point.rounds.at(-1)?.closedOn;
  return [...doubtsOfDay(on, now.today), ...doubtsBehindStart(on, { handedOverOn, redoneOn })];
}

/**
 * Records what the organ says of itself. It moves an open point, at most to `done-to-check`; of a closed one the words are
 * kept and nothing moves. It never stops a clock: only the formal report does. Errors: `not-found`, `implausible`, `confirm-needed`.
 */
export function reportPoint(ledger: Ledger, input: ParsedInput<'points.selfReport'>, now: Circumstances): Change {
  const point = recordOf(ledger, 'points', input.id);
  const confirmed = settleDoubts(doubtsOf(ledger, point, input.on, now), input.confirmed);
  const { value, on, by, note } = input;
  const selfReport = { value, on, by, note, citation: null, ...enteredNow(now, confirmed) };
  const to = isOpenPoint(point.status) ? statusAfterReport(point, value) : point.status;
  return changeOf(ledger, { point: { ...point, selfReport }, to, on, note, confirmed }, 'point-self-reported', now);
}

/**
 * Records what the committee found. Only this closes a point; it says nothing of what the organ reported. A closed point is
 * handled again through `points.reopen`, not by another check; of one found done only the day on which it was done can still be added. Errors: `not-found`, `transition-illegal`, `implausible`, `confirm-needed`.
 */
export function checkPoint(ledger: Ledger, input: ParsedInput<'points.check'>, now: Circumstances): Change {
  const point = recordOf(ledger, 'points', input.id);
  const { value, on, by, note } = input;
  const isFoundDone = point.status === 'done' && point.check?.value === value && input.finishedOn;
  const days = { on: isFoundDone ? point.check?.on : on, start: value === 'done' ? input.finishedOn : null };
  const doubts = [...doubtsOf(ledger, point, on, now), ...doubtOfOrder('finished-after-check', 'impossible', days)];
  const confirmed = settleDoubts(doubts, input.confirmed);
  const to = afterCheck[value];
  if (point.check && isFoundDone) {
    const check = { ...point.check, finishedOn: isFoundDone };
    const draft = draftOf(ledger);
    draft.put('points', { ...point, check });
    return draft.change('point-checked', point.title);
  }
  if (!isOpenPoint(point.status)) refuseClosed(point, to);
  const finished = input.finishedOn ? { finishedOn: input.finishedOn } : {};
  const check = { value, on, by, note, ...finished, ...enteredNow(now, confirmed) };
  const checked = { ...point, check };
  return changeOf(ledger, { point: checked, to, on, note, confirmed }, 'point-checked', now);
}
