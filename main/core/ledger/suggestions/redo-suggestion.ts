import type { ParsedInput } from '#shared/contract/contract.ts';
import { entryOf } from '#shared/domain/act.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { isAnsweredRound, isRatedRound } from '#shared/domain/stages/suggestion-status-on.ts';
import { told } from '#shared/messages/catalogue.ts';
import type { Circumstances } from '../circumstances.ts';
import { typedDue } from '../dues/change-due.ts';
import { joinNamed } from '../joins/join-named.ts';
import { draftOf } from '../ledger-draft.ts';
import { withoutOffer } from '../offers/renew-record.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsOfDay, doubtsOfDue } from '../plausible/doubts-of-dates.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { requireEvidence } from '../require-evidence.ts';
import { redoAnswerDue } from './suggestion-dues.ts';

/** An order against the word of the deputy, who was content. */
function doubtsOfContent(last: SuggestionRound | undefined): Doubt[] {
  if (!last || !isRatedRound(last) || last.result === null || last.result === 'dissatisfied') return [];
  const rating = told(`rating.${last.result}`);
  return [{ code: 'redo-after-rating', kind: 'unlikely', details: { rating } }];
}

/** An order although no hand-over is recorded, unless an earlier order was confirmed so. */
function doubtsOfHandOver({ handedOverOn, rounds }: SuggestionRecord): Doubt[] {
  const isKnown = rounds.some(({ ordered }) => ordered?.confirmed?.includes('not-handed-over'));
  return handedOverOn !== null || isKnown ? [] : [{ code: 'not-handed-over', kind: 'unlikely', details: {} }];
}

/** The handling under way where a list told it without the order that this one is: of no known day, and answered behind it. */
function toldWithoutOrder({ rounds }: SuggestionRecord, on: string): SuggestionRound | null {
  const last = rounds.at(-1);
  const isTold = last !== undefined && last.number > 1 && last.openedOn === null && last.answeredOn !== null;
  return isTold && (last.answeredOn ?? '') >= on ? last : null;
}

/**
 * Sends a suggestion back to be handled again (再次办理): a new round with its own start and due date; the first answer, its dates and
 * its rating stay as they were. Where a list told that handling already, the order is laid to it. Errors: `not-found`, `evidence-needed` (nothing was answered yet), `implausible`, `confirm-needed`.
 */
export function redoSuggestion(ledger: Ledger, input: ParsedInput<'suggestions.redo'>, now: Circumstances): Change {
  const known = recordOf(ledger, 'suggestions', input.id);
  const { on, reason, due } = input;
  const told = toldWithoutOrder(known, on);
  const last = told ? known.rounds.at(-2) : known.rounds.at(-1);
  requireEvidence({
    title: known.title,
    from: `suggestion-status.${known.status}`,
    to: 'suggestion-status.redo',
    needs: [['answer-date', 'reason']],
    has: (need) => (need === 'reason' ? reason.trim() !== '' : last !== undefined && isAnsweredRound(last)),
  });
  const doubts = [
    ...doubtsOfDay(on, now.today),
    ...doubtOfOrder('before-answer', 'impossible', { on, start: last?.answeredOn }),
    ...doubtOfOrder('before-rating', 'impossible', { on, start: last?.ratedOn }),
    ...doubtsOfContent(last),
    ...doubtsOfHandOver(known),
    ...(due ? doubtsOfDue(due, on, now.today) : []),
  ];
  const ordered = entryOf(now, settleDoubts(doubts, input.confirmed));
  const answerBy = due
    ? typedDue(due, { by: now.by, on: now.today, reason, orderedOn: on })
    : redoAnswerDue(ledger, on);
  const draft = draftOf(ledger);
  const order = { openedOn: on, reason, ordered, due: answerBy };
  const rounds = told
    ? [...known.rounds.slice(0, -1), { ...told, ...order }]
    : [...known.rounds, newRound(known.rounds.length + 1, order)];
  // What a letter offered belongs to the answer that is over.
  draft.put('suggestions', { ...withoutOffer(known, 'reply'), rounds, entered: withEntered(known.entered, 'rounds') });
  // A letter of the library may answer the new handling.
  joinNamed(draft);
  return draft.change('suggestion-redone', known.title);
}
