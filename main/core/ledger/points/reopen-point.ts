import type { ParsedInput } from '#shared/contract/contract.ts';
import { entryOf } from '#shared/domain/act.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { pointTransitions } from '#shared/domain/point-transitions.ts';
import type { Circumstances } from '../circumstances.ts';
import { typedDue } from '../dues/change-due.ts';
import { draftOf } from '../ledger-draft.ts';
import { feedbackOf } from '../ledger-index.ts';
import { settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsOfDay, doubtsOfDue } from '../plausible/doubts-of-dates.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { checkMove } from '../refuse-move.ts';
import { stepped } from './step-point.ts';

/** The round that ends, as it stays: its answers and verdicts are never touched again. */
function closedRound(ledger: Ledger, point: PointRecord, reason: string): PointRecord['rounds'][number] {
  const before = point.rounds.at(-1);
  return {
    number: point.round,
    openedOn: before?.closedOn ?? ledger.opinions[point.opinion]?.handedOverOn ?? '',
    reason,
    feedback: feedbackOf(ledger, point.opinion)
      .filter((one) => one.round === point.round)
      .map((one) => one.id),
    selfReport: point.selfReport,
    check: point.check,
    due: point.due,
    closedOn: null,
  };
}

/** `to`: where the point stands then; handed over again by an order, else under way. */
export type Reopening = { on: string; reason: string; due: DueDate | null; to?: 'handed-over'; confirmed: string[] };

/** A point in a new round: verdicts empty, its own due date; the old round is kept with its dates and the reason why it was not enough. */
export function nextRound(
  ledger: Ledger,
  point: PointRecord,
  { on, reason, due, to, confirmed }: Reopening,
  now: Circumstances,
): PointRecord {
  const round = { ...closedRound(ledger, point, reason), closedOn: on, ordered: entryOf(now, confirmed) };
  const { organVotes: _, ...moved } = stepped(point, { to: to ?? 'in-progress', on, note: reason, confirmed }, now);
  return {
    ...moved,
    round: point.round + 1,
    rounds: [...point.rounds, round],
    selfReport: null,
    check: null,
    vote: null,
    due,
    entered: withEntered(point.entered, 'status'),
  };
}

function doubtsOf(ledger: Ledger, point: PointRecord, { on, due }: ParsedInput<'points.reopen'>, today: string) {
  const start = point.check?.on ?? ledger.opinions[point.opinion]?.handedOverOn;
  return [
    ...doubtsOfDay(on, today),
    ...doubtOfOrder('before-round', 'impossible', { on, start }),
    ...(due ? doubtsOfDue(due, on, today) : []),
  ];
}

/**
 * Handles a closed point again. Errors: `not-found`, `transition-illegal` for a point that is open, `implausible`, `confirm-needed`.
 */
export function reopenPoint(ledger: Ledger, input: ParsedInput<'points.reopen'>, now: Circumstances): Change {
  const point = recordOf(ledger, 'points', input.id);
  const { on, reason, due } = input;
  checkMove({
    table: pointTransitions.filter((row) => row.call === 'points.reopen'),
    statusKey: 'status',
    title: point.title,
    from: point.status,
    to: 'in-progress',
    has: () => reason.trim() !== '',
    call: 'points.reopen',
  });
  const confirmed = settleDoubts(doubtsOf(ledger, point, input, now.today), input.confirmed);
  const draft = draftOf(ledger);
  const typed = due === null ? null : typedDue(due, { by: now.by, on: now.today, reason });
  const next = nextRound(ledger, point, { on, reason, due: typed, confirmed }, now);
  draft.put('points', { ...next, entered: withEntered(next.entered, ...(typed ? ['due'] : [])) });
  return draft.change('point-reopened', point.title);
}
