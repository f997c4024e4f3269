import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRound } from '#shared/domain/motion-record.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { isAnsweredRound } from '#shared/domain/stages/suggestion-status-on.ts';
import { toldList } from '#shared/messages/catalogue.ts';
import type { Circumstances } from '../circumstances.ts';
import { draftOf } from '../ledger-draft.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsOfDay } from '../plausible/doubts-of-dates.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { requireEvidence } from '../require-evidence.ts';
import { withPlanned, withPromise } from './promised-day.ts';

type Input = ParsedInput<'suggestions.followUp'>;

function classDoubts(ledger: Ledger, { answerClass }: Input): Doubt[] {
  const classes = officeOf(ledger).answerClasses;
  if (classes.some((one) => one.code === answerClass)) return [];
  const details = { class: answerClass, known: toldList(classes.map((one) => one.code)) };
  return [{ code: 'class-unknown', kind: 'impossible', details }];
}

/** What a further answer promises: a later day puts the promise off, and the day that was first set stays. */
function withNewPromise(round: SuggestionRound, { on, plannedFor, promise, note }: Input, now: Circumstances) {
  const worded = withPromise(round, promise || undefined);
  if (plannedFor === null || round.plannedFor === null || plannedFor <= round.plannedFor)
    return withPlanned(worded, plannedFor ?? undefined);
  const step = { to: plannedFor, on, enteredOn: now.today, by: now.by, reason: note, allowedBy: '', letter: '' };
  const change = { ...step, kind: 'extension' as const, from: round.plannedFor };
  return { ...withPlanned(worded, plannedFor), plannedChanges: [...(round.plannedChanges ?? []), change] };
}

/**
 * A further answer to the handling under way (补充答复), as when a promise was kept: its class counts from then on. The first answer, its
 * day and its class stay. Errors: `not-found`, `evidence-needed` (nothing was answered yet), `implausible`, `confirm-needed`.
 */
export function followUpAnswer(ledger: Ledger, input: Input, now: Circumstances): Change {
  const known = recordOf(ledger, 'suggestions', input.id);
  const round = known.rounds.at(-1);
  requireEvidence({
    title: known.title,
    from: `suggestion-status.${known.status}`,
    to: 'suggestion-act.follow-up',
    needs: [['answer-date']],
    has: () => round !== undefined && isAnsweredRound(round),
  });
  const { on, answerNumber, answerClass, note } = input;
  const doubts = [
    ...classDoubts(ledger, input),
    ...doubtsOfDay(on, now.today),
    ...doubtOfOrder('before-answer', 'impossible', { on, start: round?.answeredOn }),
  ];
  settleDoubts(doubts, input.confirmed);
  const draft = draftOf(ledger);
  if (round) {
    const answer = { on, answerNumber: answerNumber || null, answerClass, note };
    const followUps = [...(round.followUps ?? []), answer];
    const rounds = [...known.rounds.slice(0, -1), withNewPromise({ ...round, followUps }, input, now)];
    draft.put('suggestions', { ...known, rounds, entered: withEntered(known.entered, 'rounds') });
  }
  return draft.change('suggestion-followed-up', known.title);
}
