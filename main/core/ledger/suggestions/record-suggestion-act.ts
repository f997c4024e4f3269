import type { ParsedInput } from '#shared/contract/contract.ts';
import { actId } from '#shared/domain/act.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { promisesOfRound } from '#shared/domain/promises/answer-promise.ts';
import { isPromiseAct } from '#shared/domain/promises/promise-verdict.ts';
import { promisesOfLetters } from '#shared/domain/promises/promises-of-letters.ts';
import { isAnsweredRound, isRatedRound } from '#shared/domain/stages/suggestion-status-on.ts';
import type { SuggestionActType } from '#shared/domain/suggestion-status.ts';
import type { EvidenceNeed } from '#shared/domain/transition.ts';
import { toldList } from '#shared/messages/catalogue.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import { typedDue } from '../dues/change-due.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { doubtsOfSupport, supportBeside } from '../organs/lead-and-support.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsBeyondRule, doubtsOfDay, doubtsOfDue } from '../plausible/doubts-of-dates.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { requireEvidence } from '../require-evidence.ts';
import { doubtsOfReturn } from './doubts-of-return.ts';
import { withHandOver } from './hand-over-suggestion.ts';
import { handedOverAnew } from './reassign-suggestion.ts';
import { rulesBasis } from './rules-basis.ts';
import { answerDue } from './suggestion-dues.ts';

type Input = ParsedInput<'suggestions.record'>;

/** What must stand before a fact can be recorded; one alternative must hold whole. */
const needs: Readonly<Record<SuggestionActType, readonly (readonly EvidenceNeed[])[]>> = {
  'handed-over': [['lead-organ']],
  returned: [['hand-over-date', 'reason']],
  'signed-for': [['hand-over-date']],
  'in-progress': [['hand-over-date']],
  'promise-kept': [['promise']],
  'promise-partly-kept': [['promise']],
  'promise-missed': [['promise']],
  'promise-dropped': [['promise']],
  tracking: [['answer-date']],
  closed: [['rating-satisfied'], ['answer-date', 'reason']],
  'not-filed': [['reason']],
  withdrawn: [['reason']],
  merged: [['merge-target']],
};

/** Errors: `promise-unclear` where the letter promises, and each of its promises has what became of it for itself. */
function hasPromise(ledger: Ledger, suggestion: SuggestionRecord, round: SuggestionRound): boolean {
  if (promisesOfRound(ledger, suggestion, round).length > 0) return true;
  const printed = promisesOfLetters(ledger, suggestion.id, round.number);
  if (printed.length === 0) return false;
  throw new CoreError('promise-unclear', { title: suggestion.title, list: toldList(printed.map(({ id }) => id)) });
}

function evidence(ledger: Ledger, suggestion: SuggestionRecord, { note, organs, into }: Input) {
  const round = suggestion.rounds.at(-1);
  return (need: EvidenceNeed): boolean => {
    switch (need) {
      case 'hand-over-date':
        return suggestion.handedOverOn !== null;
      case 'lead-organ':
        return organs.length > 0 || suggestion.lead.length > 0;
      case 'answer-date':
        return round !== undefined && isAnsweredRound(round);
      case 'rating-satisfied':
        return round !== undefined && isAnsweredRound(round) && isRatedRound(round) && round.result !== 'dissatisfied';
      case 'promise':
        return round !== undefined && hasPromise(ledger, suggestion, round);
      case 'merge-target':
        return into !== undefined;
      case 'reason':
        return note.trim() !== '';
      default:
        return false;
    }
  };
}

/** Acts that need no hand-over before them. */
const early: readonly SuggestionActType[] = ['not-filed', 'withdrawn', 'merged'];

function doubtsOf(suggestion: SuggestionRecord, { act, on }: Input, now: Circumstances): Doubt[] {
  const round = suggestion.rounds.at(-1);
  const start = round?.openedOn ?? suggestion.handedOverOn;
  const isBehindAnswer = act === 'closed' || act === 'tracking' || isPromiseAct(act);
  const window = round?.windows.find((one) => one.kind === 'return')?.due.date;
  const isLateReturn = act === 'returned' && window !== undefined && on > window;
  return [
    ...doubtsOfDay(on, now.today),
    ...doubtsOfReturn(suggestion, { act, on }),
    ...doubtOfOrder('before-hand-over', 'impossible', { on, start: early.includes(act) ? null : start }),
    ...(isBehindAnswer ? doubtOfOrder('before-answer', 'impossible', { on, start: round?.answeredOn }) : []),
    ...(isLateReturn
      ? [{ code: 'after-return-window', kind: 'unlikely', details: { on, window: window ?? '' } } as const]
      : []),
  ];
}

/** The first handling with the day that a person gave with its letter. */
function withGivenDue(suggestion: SuggestionRecord, given: { due?: DueDate }): SuggestionRecord {
  const [first, ...later] = suggestion.rounds;
  return first ? { ...suggestion, rounds: [{ ...first, ...given }, ...later] } : suggestion;
}

/** The day that comes with a hand-over, held against its start and the rule. */
function doubtsOfGivenDue(ledger: Ledger, { hard }: SuggestionRecord, { act, on, due }: Input, today: string): Doubt[] {
  if (act !== 'handed-over' || due === undefined) return [];
  return [...doubtsOfDue(due, on, today), ...doubtsBeyondRule(due, answerDue(ledger, on, hard))];
}

/** A hand-over that a person recorded: the first, or another one after a return. */
function handedOver(
  draft: LedgerDraft,
  suggestion: SuggestionRecord,
  { organs, support: helpers, on, due, dueReason: reason = '' }: Input,
  now: Circumstances,
): SuggestionRecord {
  const idOf = (name: string) => typedOrgan(draft, name, placeOfRecord(draft, suggestion));
  const named = organs.map(idOf);
  const support = helpers && [...new Set(helpers.map(idOf))];
  const lead = named.length > 0 ? named : suggestion.lead;
  const [basis, isFirst] = [rulesBasis(draft), (suggestion.rounds.at(-1)?.openedOn ?? null) === null];
  if (support) settleDoubts(doubtsOfSupport(draft.records('organs'), lead, support), []);
  const beside = supportBeside(draft.records('organs'), lead, support ?? suggestion.support);
  // Who comes to lead supports no longer.
  const isLeft = support === undefined && beside === suggestion.support;
  const given = due === undefined ? {} : { due: typedDue(due, { by: now.by, on: now.today, reason }) };
  const act = actId(suggestion.acts, 'handed-over');
  const letter = { on, lead, act, ...given, ...(!isLeft && { support: [...beside] }) };
  const handed = isFirst
    ? withGivenDue(withHandOver(basis, { ...suggestion, lead, support: [...beside] }, on, now), given)
    : handedOverAnew(basis, suggestion, letter, now);
  // The first letter stays the day of the hand-over; the count of this handling runs from the second.
  const handedOverOn = suggestion.handedOverOn ?? on;
  const names = [...(isFirst && !due ? [] : ['rounds']), ...(support ? ['support'] : [])];
  return { ...handed, handedOverOn, entered: withEntered(handed.entered, 'lead', 'handedOverOn', ...names) };
}

/** The suggestion it is handled with; never itself, and never one that was merged away. Errors: `not-found`, `merge-impossible`. */
function withTarget(ledger: Ledger, suggestion: SuggestionRecord, { act, into }: Input): SuggestionRecord {
  if (act !== 'merged' || into === undefined) return suggestion;
  const target = recordOf(ledger, 'suggestions', into);
  if (target.id === suggestion.id || target.status === 'merged') {
    const reason = target.id === suggestion.id ? 'itself' : 'merged-away';
    throw new CoreError('merge-impossible', { reason, id: target.id, title: target.title });
  }
  return { ...suggestion, mergedInto: target.id };
}

/** Id of the organ that kept its own promise, where several promised each for itself; null where it is the promise of all. */
function keeperOf(draft: LedgerDraft, suggestion: SuggestionRecord, { act, organs }: Input): string | null {
  const [name] = organs;
  if (!isPromiseAct(act) || name === undefined) return null;
  const id = typedOrgan(draft, name, placeOfRecord(draft, suggestion));
  return organRoot(draft.records('organs'), id)?.id ?? id;
}

/**
 * Records what happened to a suggestion (签收, 退办, 改派, 转跟踪, 办结 …). Where it stands then follows from the facts. `organs` names to whom
 * it goes after a return. Errors: `not-found`, `evidence-needed`, `implausible`, `confirm-needed`.
 */
export function recordSuggestionAct(ledger: Ledger, input: Input, now: Circumstances): Change {
  const known = recordOf(ledger, 'suggestions', input.id);
  const { act, on, note, number } = input;
  requireEvidence({
    title: known.title,
    from: `suggestion-status.${known.status}`,
    to: `suggestion-act.${act}`,
    needs: needs[act],
    has: evidence(ledger, known, input),
  });
  const doubts = [...doubtsOf(known, input, now), ...doubtsOfGivenDue(ledger, known, input, now.today)];
  const confirmed = settleDoubts(doubts, input.confirmed);
  const draft = draftOf(ledger);
  const round = known.rounds.at(-1)?.number ?? 1;
  const next = act === 'handed-over' ? handedOver(draft, known, input, now) : withTarget(ledger, known, input);
  const fact = { id: actId(known.acts, act), type: act, on, enteredOn: now.today, by: now.by, note, number, round };
  const organ = keeperOf(draft, known, input);
  const acts = [
    ...known.acts,
    { ...fact, ...(organ !== null && { organ }), ...(confirmed.length > 0 && { confirmed }) },
  ];
  draft.put('suggestions', { ...next, acts, entered: withEntered(next.entered, 'acts') });
  return draft.change('suggestion-act-recorded', known.title);
}
