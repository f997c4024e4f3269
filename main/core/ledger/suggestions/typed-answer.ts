import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import type { Circumstances } from '../circumstances.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import type { Doubt } from '../plausible/doubt.ts';
import { doubtsOfLeadAnswer, isOnlyLead, leadAnswerOf, withLeadAnswer } from './lead-answers.ts';
import { type Planned, withMovedPlan, withPlanned, withPromise } from './promised-day.ts';
import type { SuggestionPatch } from './suggestion-patch.ts';

type Typed = { before: SuggestionRound; typed: SuggestionRound };

/** The answer of one organ of several goes to that organ with what it promises; the handling is answered by all of them. */
export function withTypedAnswer(
  draft: LedgerDraft,
  suggestion: SuggestionRecord,
  { before, typed }: Typed,
  patch: SuggestionPatch,
  now: Circumstances,
): SuggestionRound {
  const { answerOrgan, answeredOn, answerNumber, answerClass } = patch;
  if (answerOrgan === undefined || !answeredOn) return withTypedPromise(typed, patch);
  const organ = typedOrgan(draft, answerOrgan, placeOfRecord(draft, suggestion));
  // The answer of the one that leads alone is the answer.
  if (isOnlyLead(draft.records('organs'), suggestion, organ)) return withTypedPromise(typed, patch);
  const {
    promise,
    plannedFor = null,
    plannedText,
    plannedChanges,
  } = leadAnswerOf(draft.records('organs'), before, organ) ?? {};
  const planned: Planned = {
    plannedFor,
    ...(plannedChanges && { plannedChanges }),
    ...(promise !== undefined && { promise }),
    ...(plannedText !== undefined && { plannedText }),
  };
  const answer = { on: answeredOn, number: answerNumber || null, answerClass: answerClass ?? null };
  const own = {
    answeredOn: before.answeredOn,
    answerNumber: before.answerNumber,
    answerClass: before.answerClass,
    plannedFor: before.plannedFor,
  };
  const retyped = withTypedPromise({ ...planned, ...answer }, patch);
  const { plannedFor: day, ...promised } = withMoveSaid(planned, retyped, now);
  const given = { ...promised, ...(day !== null && { plannedFor: day }) };
  return withLeadAnswer(draft.records('organs'), suggestion, { ...typed, ...own }, organ, given);
}

/** Whose answer it is that was typed, where several organs lead. */
export function answerDoubts(
  draft: LedgerDraft,
  known: SuggestionRecord,
  next: SuggestionRecord,
  patch: SuggestionPatch,
): Doubt[] {
  const { answerOrgan, answeredOn: on } = patch;
  const organ = answerOrgan === undefined ? null : typedOrgan(draft, answerOrgan, placeOfRecord(draft, next));
  return doubtsOfLeadAnswer(draft.records('organs'), next, known.rounds.at(-1), { organ, on });
}

/** A promise by a day or in words: each takes the place of the other; a form that leaves the day blank takes no words away. */
function withTypedPromise<Answer extends Planned>(answer: Answer, patch: SuggestionPatch): Answer {
  const { plannedFor, plannedText, promise } = patch;
  const worded = withPromise(answer, promise);
  if (plannedText) return withPlanned(worded, plannedText);
  const isKept = plannedFor === null && plannedText === undefined && worded.plannedText !== undefined;
  return isKept ? worded : withPlanned(worded, plannedFor);
}

/** A promised day that was put off before: one typed over it is put right, and stands among its moves. */
export function withMoveSaid<Answer extends Planned>(before: Planned, next: Answer, now: Circumstances): Answer {
  if (before.plannedChanges === undefined || next.plannedFor === null) return next;
  const { plannedChanges } = withMovedPlan(before, next.plannedFor, { kind: 'correction', reason: '', now });
  return { ...next, ...(plannedChanges && { plannedChanges }) };
}
