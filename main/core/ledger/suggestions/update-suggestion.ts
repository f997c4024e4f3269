import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { moversOfWords, withMovers } from '#shared/text/deputies-in-words.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import { givenDue, reasonedDue } from '../dues/change-due.ts';
import { findSuggestion, SuggestionIndex } from '../identity/find-suggestion.ts';
import { suggestionId } from '../identity/suggestion-id.ts';
import { joinNamed } from '../joins/join-named.ts';
import { joinRepliesTo } from '../joins/join-replies.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { doubtsOfSupport, doubtsOfSupporter, supportBeside, withSupportDays } from '../organs/lead-and-support.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { placeSign } from '../places/seat.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { doubtsOfLetterDay } from './day-of-letter.ts';
import { doubtsOfSuggestion } from './doubts-of-suggestion.ts';
import { isMarkedWhole, type RoundField, roundMark } from './entered-rounds.ts';
import { withHandOver } from './hand-over-suggestion.ts';
import { doubtsOfLeadAnswer, isOnlyLead, leadAnswerOf, withLeadAnswer } from './lead-answers.ts';
import { doubtsOfLeadDecision, withLeadDecided } from './lead-change.ts';
import { newSuggestion } from './new-suggestion.ts';
import { type Planned, withMovedPlan, withPlanned, withPromise } from './promised-day.ts';
import { withTypedRating } from './rating-again.ts';
import { rulesBasis } from './rules-basis.ts';
import { type ShownPatch, withShown } from './show-promise.ts';
import { withRatingWindow } from './suggestion-dues.ts';
import { doubtsOfSince, withSince } from './support-since.ts';

/** `shown` is given cited, beside the rest. */
type Patch = Omit<ParsedInput<'suggestions.update'>, 'shown'>;

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
] as const satisfies readonly (keyof Patch & keyof SuggestionRound)[];

/** Parts of the input that are no field of the record, and the field under which the round's own parts are kept. */
const unsaid = [
  'id',
  'confirmed',
  'supportSince',
  'supportFrom',
  'dueReason',
  'answerOrgan',
  'leadChange',
  'ratedAgain',
];
const inRounds: readonly string[] = [...roundFields, 'due', 'supportOn', 'plannedText', 'promise'];

/** The handling under way: the last; a first one where there is none yet. */
function roundUnderWay(suggestion: SuggestionRecord): SuggestionRound {
  return suggestion.rounds.at(-1) ?? newRound(1);
}

function typedOver(round: SuggestionRound, patch: Patch, now: Circumstances): SuggestionRound['due'] {
  const given = { by: now.by, on: now.today, reason: patch.dueReason ?? '' };
  if (patch.due === undefined) return patch.dueReason === undefined ? round.due : reasonedDue(round.due, given);
  if (patch.due === null) return null;
  return givenDue(round.due, patch.due, given);
}

type Typed = { before: SuggestionRound; typed: SuggestionRound };

/** The answer of one organ of several goes to that organ with what it promises; the handling is answered by all of them. */
function withTypedAnswer(
  draft: LedgerDraft,
  suggestion: SuggestionRecord,
  { before, typed }: Typed,
  patch: Patch,
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
function answerDoubts(draft: LedgerDraft, known: SuggestionRecord, next: SuggestionRecord, patch: Patch): Doubt[] {
  const { answerOrgan, answeredOn: on } = patch;
  const organ = answerOrgan === undefined ? null : typedOrgan(draft, answerOrgan, placeOfRecord(draft, next));
  return doubtsOfLeadAnswer(draft.records('organs'), next, known.rounds.at(-1), { organ, on });
}

/** A promise by a day or in words: each takes the place of the other; a form that leaves the day blank takes no words away. */
function withTypedPromise<Answer extends Planned>(answer: Answer, patch: Patch): Answer {
  const { plannedFor, plannedText, promise } = patch;
  const worded = withPromise(answer, promise);
  if (plannedText) return withPlanned(worded, plannedText);
  const isKept = plannedFor === null && plannedText === undefined && worded.plannedText !== undefined;
  return isKept ? worded : withPlanned(worded, plannedFor);
}

/** A promised day that was put off before: one typed over it is put right, and stands among its moves. */
function withMoveSaid<Answer extends Planned>(before: Planned, next: Answer, now: Circumstances): Answer {
  if (before.plannedChanges === undefined || next.plannedFor === null) return next;
  const { plannedChanges } = withMovedPlan(before, next.plannedFor, { kind: 'correction', reason: '', now });
  return { ...next, ...(plannedChanges && { plannedChanges }) };
}

/** What was typed of the handling under way; earlier handlings are never touched. */
function withRound(draft: LedgerDraft, suggestion: SuggestionRecord, patch: Patch, now: Circumstances) {
  if (![...inRounds, 'dueReason'].some((field) => patch[field as keyof Patch] !== undefined)) return suggestion;
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

const plainFields = ['title', 'key', 'receivedOn', 'channel', 'note'] as const;
const textFields = ['number', 'session', 'delegation', 'category'] as const;

function withFields(draft: LedgerDraft, known: SuggestionRecord, patch: Patch): SuggestionRecord {
  const next = patch.proposers === undefined ? { ...known } : withMovers(known, patch.proposers);
  for (const field of plainFields) if (patch[field] !== undefined) Object.assign(next, { [field]: patch[field] });
  for (const field of textFields)
    if (patch[field] !== undefined) next[field] = patch[field] === '' ? null : patch[field];
  const place = placeOfRecord(draft, known);
  const organs = (names: string[]) => [...new Set(names.map((name) => typedOrgan(draft, name, place)))];
  if (patch.lead !== undefined) {
    next.lead = organs(patch.lead);
    // A person says who leads: nothing is open any more.
    if (next.leadChanges) next.leadChanges = next.leadChanges.map((one) => ({ ...one, is: 'corrected' }));
  }
  if (patch.support !== undefined) next.support = organs(patch.support);
  // Who comes to lead supports no longer.
  else if (patch.lead !== undefined)
    next.support = [...supportBeside(draft.records('organs'), next.lead, next.support)];
  return withSince(draft, known, next, patch);
}

function roleDoubts(draft: LedgerDraft, { lead, support }: SuggestionRecord, patch: Patch): Doubt[] {
  return patch.support === undefined ? [] : doubtsOfSupport(draft.records('organs'), lead, support);
}

/** An opinion of an organ that does not support the suggestion; taking one out is open to all. */
function supportDoubts(draft: LedgerDraft, next: SuggestionRecord, { supportOn = [] }: Patch): Doubt[] {
  const place = placeOfRecord(draft, next);
  const given = supportOn.flatMap(({ organ, on }) => (on === null ? [] : typedOrgan(draft, organ, place)));
  return doubtsOfSupporter(draft.records('organs'), next.support, given);
}

function patched(draft: LedgerDraft, known: SuggestionRecord, patch: Patch, now: Circumstances): SuggestionRecord {
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

/** True for what a patch says of a field: a value, or that there is none any more. A field that was blank and stays blank is left open. */
function isSaid(known: SuggestionRecord, field: string, value: unknown): boolean {
  const isBlank = (one: unknown) => one === null || one === '' || (Array.isArray(one) && one.length === 0);
  const before = inRounds.includes(field) ? true : known[field as keyof SuggestionRecord];
  return value !== undefined && !(isBlank(value) && isBlank(before ?? null));
}

/** A field of the handling that a person types is the person's, though it said the same before; an earlier release's mark says it of all. */
function marksOf({ entered, rounds }: SuggestionRecord, field: string): string[] {
  const round = rounds.at(-1);
  const value = round?.[field as RoundField] ?? null;
  return round === undefined || value === null || isMarkedWhole(entered)
    ? []
    : [roundMark(round.number, field as RoundField)];
}

/** Fields by which motions, reply letters and deputies are laid to a suggestion. */
const named = ['title', 'number', 'session', 'proposers', 'delegation'] as const;

/**
 * Sets what a person typed of a suggestion; answer and rating go to the handling under way, earlier ones are never touched. Where the
 * suggestion stands follows from these facts. `shown`: the passage beside a promise of its answers. Errors: `not-found`, `implausible`,
 * `confirm-needed`, and those of `withShown`.
 */
export function updateSuggestion(ledger: Ledger, patch: Patch, now: Circumstances, shown?: ShownPatch): Change {
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

/** Two suggestions of the same words, of which nothing says that they are one, need two ids. */
function freeId(suggestions: Ledger['suggestions'], id: string): string {
  return Object.hasOwn(suggestions, id) ? freeId(suggestions, `${id}x`) : id;
}

/** Registers a suggestion by hand. Gives its id. Errors: `already-recorded` when it is known (session, number and request). */
export function addSuggestion(
  ledger: Ledger,
  input: ParsedInput<'suggestions.add'>,
): { change: Change; suggestion: string } {
  const { title, number, session, channel, category, receivedOn } = input;
  const movers = moversOfWords(input.proposers);
  const { proposers } = movers;
  const facts = { title, number: number || null, session: session || null, channel, proposers };
  const draft = draftOf(ledger);
  const place = placeOfRecord(draft, { citation: null, session: facts.session });
  const isOut = (one: SuggestionRecord) => !placesMeet(place, placeOfRecord(draft, one));
  const found = findSuggestion(new SuggestionIndex(Object.values(ledger.suggestions)), facts, { isOut });
  if (found.is === 'same') throw new CoreError('already-recorded', { id: found.record.id, title: found.record.title });
  const id = freeId(ledger.suggestions, suggestionId(facts, placeSign(draftPlaces(draft), place)));
  const said = { title, number, session, channel, proposers, category, receivedOn };
  const entered = Object.entries(said).flatMap(([field, value]) => (value && value.length > 0 ? field : []));
  draft.put(
    'suggestions',
    newSuggestion({
      id,
      title,
      number: number || null,
      session: session || null,
      channel,
      ...movers,
      category: category || null,
      receivedOn,
      entered,
    }),
  );
  joinNamed(draft);
  return { change: draft.change('suggestion-added', title), suggestion: id };
}
