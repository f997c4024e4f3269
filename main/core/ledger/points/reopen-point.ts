import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { pointTransitions } from '#shared/domain/point-transitions.ts';
import { draftOf } from '../ledger-draft.ts';
import { feedbackOf } from '../ledger-index.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { checkMove } from '../refuse-move.ts';

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
    closedOn: null,
  };
}

/** A point in a new round: verdicts empty, the old round kept with the reason why it was not enough. */
export function nextRound(
  ledger: Ledger,
  point: PointRecord,
  input: { on: string; reason: string; due: string | null },
) {
  const round = { ...closedRound(ledger, point, input.reason), closedOn: input.on };
  const due = input.due === null ? null : { date: input.due, original: input.due, because: null, extensions: [] };
  return {
    ...point,
    status: 'in-progress',
    round: point.round + 1,
    rounds: [...point.rounds, round],
    selfReport: null,
    check: null,
    due,
    entered: withEntered(point.entered, 'status', 'due'),
  } satisfies PointRecord;
}

/** Handles a closed point again. Errors: `not-found`, `transition-illegal` for a point that is open. */
export function reopenPoint(ledger: Ledger, input: ParsedInput<'points.reopen'>): Change {
  const point = recordOf(ledger, 'points', input.id);
  checkMove({
    table: pointTransitions.filter((row) => row.call === 'points.reopen'),
    statusKey: 'status',
    title: point.title,
    from: point.status,
    to: 'in-progress',
    has: () => input.reason.trim() !== '',
    call: 'points.reopen',
    language: ledgerLanguage(ledger),
  });
  const draft = draftOf(ledger);
  draft.put('points', nextRound(ledger, point, input));
  return draft.change('point-reopened', point.title);
}
