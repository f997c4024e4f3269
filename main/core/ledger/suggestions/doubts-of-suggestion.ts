import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { promisesOfLetters } from '#shared/domain/promises/promises-of-letters.ts';
import { isAnsweredRound, lacksHandOver } from '#shared/domain/stages/suggestion-status-on.ts';
import { toldList } from '#shared/messages/catalogue.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Doubt } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsBeyondRule, doubtsOfDay, doubtsOfDue } from '../plausible/doubts-of-dates.ts';
import { doubtsOfTypedReturn } from './doubts-of-return.ts';
import { doubtsOfRatingAgain } from './rating-again.ts';
import { ruledAnswerDue } from './suggestion-dues.ts';

type Patch = Omit<ParsedInput<'suggestions.update'>, 'shown'>;

function classDoubts(ledger: Ledger, next: SuggestionRecord, round: SuggestionRound, patch: Patch): Doubt[] {
  if (!patch.answerClass) return [];
  const classes = officeOf(ledger).answerClasses;
  const known = classes.find((one) => one.code === patch.answerClass);
  const details = { class: patch.answerClass, known: toldList(classes.map((one) => one.code)) };
  if (!known) return [{ code: 'class-unknown', kind: 'impossible', details }];
  const isPrinted = promisesOfLetters(ledger, next.id, round.number).length > 0;
  const isSaid = isPrinted || Boolean(patch.plannedFor || patch.plannedText);
  const lacksDate = known.needsDate && !isSaid && round.plannedFor === null && round.plannedText === undefined;
  return lacksDate ? [{ code: 'class-needs-date', kind: 'unlikely', details }] : [];
}

/** A form where no answer is: the wrong suggestion, or an answer that was never entered. */
function unansweredDoubts(round: SuggestionRound, { result, attitude }: Patch): Doubt[] {
  const isForm = [result, attitude].some((one) => one && one !== 'none');
  return isForm && !isAnsweredRound(round) ? [{ code: 'rating-without-answer', kind: 'unlikely', details: {} }] : [];
}

/** A rating before the answer: refused as a rating; an answer entered behind it may be the true one. */
function ratingOrder({ ratedOn, answeredOn: answered }: SuggestionRound, patch: Patch): Doubt[] {
  // One that comes in behind a later rating is not the one in force.
  const rated = patch.ratedOn === undefined ? ratedOn : patch.ratedOn;
  const isTyped = Boolean(patch.ratedOn || patch.answeredOn);
  if (!isTyped || !rated || !answered || rated >= answered) return [];
  const kind = patch.ratedOn ? 'impossible' : 'unlikely';
  return [{ code: 'rating-before-answer', kind, details: { rated, answered } }];
}

/**
 * The first fact of a handling that only follows a hand-over, where none is recorded: mostly the letter was never entered. What follows it
 * is not asked about again; the desk goes on to say that the hand-over is missing.
 */
function handOverDoubts(before: SuggestionRecord | undefined, next: SuggestionRecord): Doubt[] {
  const isAsked = before !== undefined && lacksHandOver(before);
  return lacksHandOver(next) && !isAsked ? [{ code: 'not-handed-over', kind: 'unlikely', details: {} }] : [];
}

/** A letter that goes to nobody who is known: nobody would owe the answer. */
function organDoubts(before: SuggestionRecord | undefined, next: SuggestionRecord, patch: Patch): Doubt[] {
  const isAsked = before !== undefined && before.handedOverOn !== null && before.lead.length === 0;
  const isBare = Boolean(patch.handedOverOn) && next.lead.length === 0 && !isAsked;
  return isBare ? [{ code: 'no-organ', kind: 'unlikely', details: {} }] : [];
}

/** The days of one handling in their order: hand-over, sign-for and contact, answer, rating. */
function orderDoubts(suggestion: SuggestionRecord, round: SuggestionRound, patch: Patch): Doubt[] {
  const start = round.openedOn ?? suggestion.handedOverOn;
  const isStartTyped = patch.handedOverOn !== undefined;
  const behind = (on: string | null, isTyped: boolean) =>
    isTyped || isStartTyped ? doubtOfOrder('before-hand-over', 'impossible', { on, start }) : [];
  return [
    ...behind(round.signedForOn, patch.signedForOn !== undefined),
    ...behind(round.contactedOn, patch.contactedOn !== undefined),
    ...behind(round.answeredOn, patch.answeredOn !== undefined),
    ...behind(patch.ratedOn === undefined ? round.ratedOn : patch.ratedOn, patch.ratedOn !== undefined),
    ...ratingOrder(round, patch),
    ...doubtOfOrder('due-before-start', 'impossible', { on: patch.plannedFor, start: round.answeredOn }).map((one) => ({
      ...one,
      details: { due: patch.plannedFor ?? '', start: round.answeredOn ?? '' },
    })),
  ];
}

/** Doubts about what a person typed of a suggestion; `next` is the record as it would stand. */
export function doubtsOfSuggestion(
  ledger: Ledger,
  next: SuggestionRecord,
  patch: Patch,
  { today }: Circumstances,
): Doubt[] {
  const round = next.rounds.at(-1);
  const days = [
    patch.handedOverOn,
    patch.receivedOn,
    patch.signedForOn,
    patch.contactedOn,
    patch.answeredOn,
    patch.ratedOn,
  ];
  const start = round?.openedOn ?? next.handedOverOn;
  return [
    ...days.flatMap((day) => doubtsOfDay(day, today)),
    ...doubtsOfTypedReturn(ledger.suggestions[next.id], patch),
    ...doubtOfOrder('before-meeting', 'unlikely', {
      on: patch.handedOverOn ?? (patch.receivedOn ? next.handedOverOn : null),
      start: next.receivedOn,
    }),
    ...(patch.due ? doubtsOfDue(patch.due, start, today) : []),
    ...(patch.due ? doubtsBeyondRule(patch.due, ruledAnswerDue(ledger, next)) : []),
    ...organDoubts(ledger.suggestions[next.id], next, patch),
    ...handOverDoubts(ledger.suggestions[next.id], next),
    ...doubtsOfRatingAgain(ledger.suggestions[next.id]?.rounds.at(-1), patch),
    ...(round
      ? [
          ...classDoubts(ledger, next, round, patch),
          ...unansweredDoubts(round, patch),
          ...orderDoubts(next, round, patch),
        ]
      : []),
  ];
}
