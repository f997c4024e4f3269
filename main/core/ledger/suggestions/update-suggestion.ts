import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { Circumstances } from '../circumstances.ts';
import { joinNamed } from '../joins/join-named.ts';
import { joinRepliesTo } from '../joins/join-replies.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { settleDoubts } from '../plausible/doubt.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { doubtsOfLetterDay } from './day-of-letter.ts';
import { doubtsOfSuggestion } from './doubts-of-suggestion.ts';
import { isSaid, marksOf, unsaid } from './fields-said.ts';
import { withHandOver } from './hand-over-suggestion.ts';
import { doubtsOfLeadDecision, withLeadDecided } from './lead-change.ts';
import { rulesBasis } from './rules-basis.ts';
import { type ShownPatch, withShown } from './show-promise.ts';
import type { SuggestionPatch } from './suggestion-patch.ts';
import { doubtsOfSince } from './support-since.ts';
import { answerDoubts } from './typed-answer.ts';
import { roleDoubts, supportDoubts, withFields } from './typed-fields.ts';
import { inRounds, withRound } from './typed-round.ts';

function patched(
  draft: LedgerDraft,
  known: SuggestionRecord,
  patch: SuggestionPatch,
  now: Circumstances,
): SuggestionRecord {
  let next = withFields(draft, known, patch);
  if (patch.hard !== undefined) next.hard = patch.hard;
  const isRecounted = patch.handedOverOn !== undefined || (patch.hard !== undefined && patch.hard !== known.hard);
  // Without a day typed, the first handling counts from the letter in force, whichever it is.
  const on = patch.handedOverOn === undefined ? (known.rounds[0]?.openedOn ?? known.handedOverOn) : patch.handedOverOn;
  if (isRecounted && (on !== null || patch.handedOverOn === null))
    next = withHandOver(rulesBasis(draft), next, on, now);
  if (patch.handedOverOn === undefined) next.handedOverOn = known.handedOverOn;
  if (patch.leadChange !== undefined) next = withLeadDecided(rulesBasis(draft), next, patch.leadChange, now);
  return withRound(draft, next, patch, now);
}

/** Fields by which motions, reply letters and deputies are laid to a suggestion. */
const named = ['title', 'number', 'session', 'proposers', 'delegation'] as const;

/**
 * Sets what a person typed of a suggestion; answer and rating go to the handling under way, earlier ones are never touched. Where the
 * suggestion stands follows from these facts. `shown`: the passage beside a promise of its answers. Errors: `not-found`, `implausible`,
 * `confirm-needed`, and those of `withShown`.
 */
export function updateSuggestion(
  ledger: Ledger,
  patch: SuggestionPatch,
  now: Circumstances,
  shown?: ShownPatch,
): Change {
  const known = recordOf(ledger, 'suggestions', patch.id);
  const draft = draftOf(ledger);
  const typed = patched(draft, known, patch, now);
  const next = shown === undefined ? typed : withShown(ledger, typed, shown);
  const doubts = [
    ...roleDoubts(draft, next, patch),
    ...supportDoubts(draft, next, patch),
    ...doubtsOfSince(draft, { known, next }, patch, now),
    ...answerDoubts(draft, known, next, patch),
    ...doubtsOfLeadDecision(rulesBasis(draft), known, patch, now),
    ...doubtsOfLetterDay(ledger, known, patch),
    ...doubtsOfSuggestion(ledger, next, patch, now),
  ];
  const confirmed = settleDoubts(doubts, patch.confirmed);
  const fields = Object.entries(patch).filter(
    ([field, value]) => !unsaid.includes(field) && isSaid(known, field, value),
  );
  const isDayTaken = confirmed.includes('answer-day-of-letter');
  const isReasoned = patch.dueReason !== undefined && patch.due === undefined;
  const reasoned = isReasoned ? ['rounds', ...marksOf(next, 'due')] : [];
  const said = [
    ...reasoned,
    ...(shown === undefined ? [] : ['shown']),
    ...(isDayTaken ? marksOf(next, 'answeredOn') : []),
  ];
  const names = fields.flatMap(([field]) => (inRounds.includes(field) ? ['rounds', ...marksOf(next, field)] : field));
  draft.put('suggestions', { ...next, entered: withEntered(next.entered, ...names, ...said) });
  if (named.some((field) => patch[field] !== undefined)) joinNamed(draft);
  // What its letter promises is the promise of the answer as soon as the class says that it promises.
  else if (patch.answerClass) joinRepliesTo(draft.asReading(), draft.get('suggestions', known.id) ?? next);
  return draft.change('suggestion-updated', known.title);
}
