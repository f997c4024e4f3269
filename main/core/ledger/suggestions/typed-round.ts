import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import type { Circumstances } from '../circumstances.ts';
import { givenDue, reasonedDue } from '../dues/change-due.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { withSupportDays } from '../organs/lead-and-support.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { withTypedRating } from './rating-again.ts';
import { rulesBasis } from './rules-basis.ts';
import { withRatingWindow } from './suggestion-dues.ts';
import type { SuggestionPatch } from './suggestion-patch.ts';
import { withMoveSaid, withTypedAnswer } from './typed-answer.ts';

const roundFields = [
  'signedForOn',
  'contactedOn',
  'answeredOn',
  'answerNumber',
  'answerClass',
  'plannedFor',
  'attitude',
  'result',
  'ratedOn',
] as const satisfies readonly (keyof SuggestionPatch & keyof SuggestionRound)[];

export const inRounds: readonly string[] = [...roundFields, 'due', 'supportOn', 'plannedText', 'promise'];

/** The handling under way: the last; a first one where there is none yet. */
function roundUnderWay(suggestion: SuggestionRecord): SuggestionRound {
  return suggestion.rounds.at(-1) ?? newRound(1);
}

function typedOver(round: SuggestionRound, patch: SuggestionPatch, now: Circumstances): SuggestionRound['due'] {
  const given = { by: now.by, on: now.today, reason: patch.dueReason ?? '' };
  if (patch.due === undefined) return patch.dueReason === undefined ? round.due : reasonedDue(round.due, given);
  if (patch.due === null) return null;
  return givenDue(round.due, patch.due, given);
}

/** What was typed of the handling under way; earlier handlings are never touched. */
export function withRound(
  draft: LedgerDraft,
  suggestion: SuggestionRecord,
  patch: SuggestionPatch,
  now: Circumstances,
) {
  if (![...inRounds, 'dueReason'].some((field) => patch[field as keyof SuggestionPatch] !== undefined))
    return suggestion;
  const before = roundUnderWay(suggestion);
  const set = Object.fromEntries(
    roundFields.filter((field) => patch[field] !== undefined).map((field) => [field, patch[field]]),
  );
  const place = placeOfRecord(draft, suggestion);
  const support = (patch.supportOn ?? []).map(({ organ, on }) => ({ organ: typedOrgan(draft, organ, place), on }));
  const supportOn = withSupportDays(draft.records('organs'), before.supportOn, support);
  const typed: SuggestionRound = { ...before, ...set, supportOn, due: typedOver(before, patch, now) };
  const rated = withTypedRating(before, typed, patch);
  const next = withMoveSaid(before, withTypedAnswer(draft, suggestion, { before, typed: rated }, patch, now), now);
  const round = patch.answeredOn === undefined ? next : withRatingWindow(rulesBasis(draft), next);
  return { ...suggestion, rounds: [...suggestion.rounds.slice(0, -1), round] };
}
