import type { ParsedInput } from '#shared/contract/contract.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import {
  type SuggestionStatus,
  suggestionStatuses,
  suggestionTransitions,
} from '#shared/domain/suggestion-transitions.ts';
import type { EvidenceNeed } from '#shared/domain/transition.ts';
import { CoreError } from '../../core-error.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { organFor } from '../organs/organ-for.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { newSuggestion } from '../propose/propose-suggestions.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { checkMove } from '../refuse-move.ts';
import { typedDue } from '../typed-due.ts';
import { suggestionId } from './suggestion-id.ts';

type Patch = ParsedInput<'suggestions.update'>;
type Round = SuggestionRecord['rounds'][number];
/** What the host knows besides the input: day, person, and the due date by the rule where a count starts. */
export type Circumstances = { today: string; by: string; ruleDue: DueDate | null };

const roundFields = [
  'answeredOn',
  'answerNumber',
  'answerClass',
  'contactedOn',
  'attitude',
  'result',
  'ratedOn',
] as const satisfies readonly (keyof Patch & keyof Round)[];

/** A handling of which nothing is known yet. */
export function newRound(number: number): Round {
  return {
    number,
    answeredOn: null,
    answerNumber: null,
    answerClass: null,
    contactedOn: null,
    attitude: null,
    result: null,
    ratedOn: null,
    note: '',
  };
}

/** The handling under way: the last; a first one where there is none yet. */
function currentRound(suggestion: SuggestionRecord): Round {
  return suggestion.rounds.at(-1) ?? newRound(1);
}

function hasEvidence(suggestion: SuggestionRecord) {
  const round = currentRound(suggestion);
  const isRated = round.result !== null && round.result !== 'none';
  return (need: EvidenceNeed): boolean => {
    switch (need) {
      case 'hand-over-date':
        return suggestion.handedOverOn !== null;
      case 'lead-organ':
        return suggestion.lead.length > 0;
      case 'answer-date':
        return round.answeredOn !== null;
      case 'rating':
        return isRated;
      case 'rating-satisfied':
        return isRated && round.result !== 'dissatisfied';
      case 'rating-dissatisfied':
        return round.result === 'dissatisfied';
      case 'reason':
        return suggestion.note.trim() !== '';
      default:
        return false;
    }
  };
}

function statusOf(text: string): SuggestionStatus {
  const found = suggestionStatuses.find((status) => status === text);
  if (!found) throw new CoreError('bad-input', { field: 'status', reason: text.slice(0, 40) });
  return found;
}

function moved(
  ledger: Ledger,
  suggestion: SuggestionRecord,
  to: SuggestionStatus,
  step: { on: string; by: string; note: string },
  call?: string,
): SuggestionRecord {
  if (to === suggestion.status) return suggestion;
  checkMove({
    table: suggestionTransitions,
    statusKey: 'suggestion-status',
    title: suggestion.title,
    from: suggestion.status,
    to,
    has: hasEvidence(suggestion),
    language: ledgerLanguage(ledger),
    ...(call === undefined ? {} : { call }),
  });
  return {
    ...suggestion,
    status: to,
    history: [...suggestion.history, { ...step, from: suggestion.status, to }],
    entered: withEntered(suggestion.entered, 'status'),
  };
}

function withRound(suggestion: SuggestionRecord, patch: Patch): SuggestionRecord {
  const set = Object.fromEntries(
    roundFields.filter((field) => patch[field] !== undefined).map((field) => [field, patch[field]]),
  );
  if (Object.keys(set).length === 0) return suggestion;
  const round: Round = { ...currentRound(suggestion), ...set };
  return { ...suggestion, rounds: [...suggestion.rounds.slice(0, -1), round] };
}

function patched(draft: LedgerDraft, known: SuggestionRecord, patch: Patch, now: Circumstances): SuggestionRecord {
  const next = { ...withRound(known, patch) };
  const place = placeOfRecord(draft, known);
  const organs = (names: string[]) => [...new Set(names.map((name) => organFor(draft, name, place)))];
  if (patch.lead !== undefined) next.lead = organs(patch.lead);
  if (patch.support !== undefined) next.support = organs(patch.support);
  if (patch.handedOverOn !== undefined) {
    next.handedOverOn = patch.handedOverOn;
    if (!known.entered.includes('due')) next.due = patch.handedOverOn === null ? null : now.ruleDue;
  }
  if (patch.due !== undefined) next.due = typedDue(known.due, patch.due);
  if (patch.key !== undefined) next.key = patch.key;
  if (patch.category !== undefined) next.category = patch.category === '' ? null : patch.category;
  if (patch.note !== undefined) next.note = patch.note;
  return next;
}

/** Where the facts just typed bring a suggestion by themselves: a hand-over, an answer, a rating. */
function impliedStatus(suggestion: SuggestionRecord, patch: Patch): SuggestionStatus[] {
  const { status } = suggestion;
  const isWaiting = ['handed-over', 'accepted', 'in-progress', 'redo', 'tracking'].includes(status);
  const isNew = status === 'registered' || status === 'returned';
  const steps: SuggestionStatus[] = [];
  if (isNew && patch.handedOverOn && suggestion.lead.length > 0) steps.push('handed-over');
  if (patch.answeredOn && (isWaiting || steps.length > 0)) steps.push('answered');
  const isAnswered = status === 'answered' || steps.includes('answered');
  if (patch.result && patch.result !== 'none' && isAnswered) steps.push('rated');
  return steps;
}

/**
 * Sets what a person typed of a suggestion; answer and rating go to the handling under way, earlier ones are never touched.
 * Errors: `not-found`, `bad-input`, `transition-illegal`, `evidence-needed`.
 */
export function updateSuggestion(ledger: Ledger, patch: Patch, now: Circumstances): Change {
  const known = recordOf(ledger, 'suggestions', patch.id);
  const draft = draftOf(ledger);
  let next = patched(draft, known, patch, now);
  const steps = patch.status === undefined ? impliedStatus(next, patch) : [statusOf(patch.status)];
  for (const to of steps) {
    const day = { 'handed-over': patch.handedOverOn, answered: patch.answeredOn, rated: patch.ratedOn };
    const on = day[to as keyof typeof day] ?? now.today;
    next = moved(ledger, next, to, { on, by: now.by, note: patch.note ?? '' });
  }
  const fields = Object.entries(patch).filter(([field, value]) => field !== 'id' && value !== undefined);
  const names = fields.map(([field]) => (roundFields.some((one) => one === field) ? 'rounds' : field));
  draft.put('suggestions', { ...next, entered: withEntered(next.entered, ...names) });
  return draft.change('suggestion-updated', known.title);
}

/** Sends a suggestion back to be handled again: a new round with its own due date; the first answer stays as it was. */
export function redoSuggestion(
  ledger: Ledger,
  input: { id: string; on: string; reason: string },
  now: Circumstances,
): Change {
  const known = recordOf(ledger, 'suggestions', input.id);
  const draft = draftOf(ledger);
  const step = { on: input.on, by: now.by, note: input.reason };
  const asked = moved(ledger, { ...known, note: known.note || input.reason }, 'redo', step, 'suggestions.redo');
  draft.put('suggestions', {
    ...asked,
    note: known.note,
    rounds: [...known.rounds, newRound(known.rounds.length + 1)],
    due: now.ruleDue,
    entered: withEntered(asked.entered, 'rounds', 'due'),
  });
  return draft.change('suggestion-redone', known.title);
}

/** Registers a suggestion by hand. Gives its id. Errors: `conflict` when session, number and request are known already. */
export function addSuggestion(
  ledger: Ledger,
  input: ParsedInput<'suggestions.add'>,
): { change: Change; suggestion: string } {
  const { title, number, session, channel, proposers, category } = input;
  const id = suggestionId(session, number, title);
  if (Object.hasOwn(ledger.suggestions, id)) throw new CoreError('conflict', { id, title });
  const draft = draftOf(ledger);
  const entered = ['title', 'number', 'session', 'channel', 'proposers', 'category'];
  draft.put(
    'suggestions',
    newSuggestion({
      id,
      title,
      number: number || null,
      session: session || null,
      channel,
      proposers,
      category: category || null,
      entered,
    }),
  );
  return { change: draft.change('suggestion-added', title), suggestion: id };
}
