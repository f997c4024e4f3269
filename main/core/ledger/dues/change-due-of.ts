import type { ParsedInput } from '#shared/contract/contract.ts';
import { type Addressee, addresseesOf } from '#shared/domain/addressees.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { commitmentDue, withCommitmentDue } from '#shared/domain/promises/commitment-due.ts';
import { ruleOfDue } from '../../calendar/choose-rule.ts';
import { latestExtension } from '../../calendar/due-date-for.ts';
import { rulesOf } from '../../calendar/rules-in-force.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import { madeOn } from '../commitments/made-on.ts';
import { draftOf } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { dueOfPoint } from '../opinions/count-first-dues.ts';
import { resolveOrgan } from '../organs/resolve-organ.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtsBeyondRule, doubtsOfDay, doubtsOfDue, doubtsOfMove } from '../plausible/doubts-of-dates.ts';
import { doubtsOfPromiseMove } from '../plausible/doubts-of-promise.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { ruledAnswerDue } from '../suggestions/suggestion-dues.ts';
import { correctDue, type DueStep, extendDue, typedDue } from './change-due.ts';
import { type DueMeant, dueMeant } from './due-meant.ts';
import { promiseMeant, withPromiseMoved } from './promise-meant.ts';

type Input = DueMeant;
type Set = (due: DueDate | null) => DueDate | null;

/** The organ of an opinion whose day is meant; null where none is named. Errors: `bad-input` for one that does not have the opinion. */
export function ofOrgan(ledger: Ledger, opinion: OpinionRecord, { organ }: Pick<Input, 'organ'>): Addressee | null {
  if (organ === undefined) return null;
  const paper = ledger.documents[opinion.document];
  const id = resolveOrgan(ledger, organ, paper ? placeOfDocument(paper) : null)?.id ?? organ;
  const found = addresseesOf(ledger.organs, opinion).find(
    (one) => one.organ === (organRoot(ledger.organs, id)?.id ?? id),
  );
  if (!found) throw new CoreError('bad-input', { field: 'organ', reason: 'other-paper' });
  return found;
}

type Standing = { due: DueDate | null; start: string | null; title: string; doubts?: Doubt[] };

/** The promise of a paper: it was made on the day of the paper. */
function ofCommitment(ledger: Ledger, { id, kind, on }: Input): Standing {
  const one = recordOf(ledger, 'commitments', id);
  const start = madeOn(ledger, one);
  const { state, title, decidedOn = null } = one;
  const due = commitmentDue(one);
  const doubts = doubtsOfPromiseMove({ state, due, keptOn: decidedOn, madeOn: start }, { kind, on });
  return { due, start, title, doubts };
}

/** The handling of a suggestion whose day is meant: the one under way, unless a promise of an earlier one is. */
function roundMeant({ rounds }: SuggestionRecord, { round }: Input): SuggestionRound | null {
  return (round === undefined ? rounds.at(-1) : rounds.find(({ number }) => number === round)) ?? null;
}

/** The promise of an answer: it was made with the answer. */
function ofAnswerPromise(ledger: Ledger, one: SuggestionRecord, round: SuggestionRound, input: Input): Standing {
  const { due, start, doubts, promise } = promiseMeant(ledger, one, round, input.organ);
  const moved = promise === null ? [] : doubtsOfPromiseMove({ ...promise, madeOn: start }, input);
  return { due, start, title: one.title, doubts: [...doubts, ...moved] };
}

/** The due date that the input means, and the ISO day its duty started. */
function standing(ledger: Ledger, input: Input): Standing {
  const { collection, id, which } = input;
  if (collection === 'opinions') {
    const one = recordOf(ledger, 'opinions', id);
    const meant = ofOrgan(ledger, one, input) ?? { ...one, on: one.handedOverOn };
    const start = one.rounds.at(-1)?.closedOn ?? meant.on;
    return { due: which === 'draft' ? meant.draftDue : meant.due, start, title: one.title };
  }
  if (collection === 'points') {
    const one = recordOf(ledger, 'points', id);
    const start = one.rounds.at(-1)?.closedOn ?? ledger.opinions[one.opinion]?.handedOverOn ?? null;
    return { due: which === 'limit' ? one.limit : one.due, start, title: one.title };
  }
  if (collection === 'motions') {
    const one = recordOf(ledger, 'motions', id);
    return { due: one.due, start: one.rounds.at(-1)?.closedOn ?? one.handedOverOn, title: one.title };
  }
  if (collection === 'commitments') return ofCommitment(ledger, input);
  const one = recordOf(ledger, 'suggestions', id);
  const round = roundMeant(one, input);
  if (which === 'promise' && round) return ofAnswerPromise(ledger, one, round, input);
  return { due: round?.due ?? null, start: round?.openedOn ?? one.handedOverOn, title: one.title };
}

/** An extension of which nobody is named who allowed it; a letter that grants the time says so itself. */
function doubtsOfAllowance({ kind, allowedBy, letter }: Input): Doubt[] {
  const isSaid = kind !== 'extension' || allowedBy.trim() !== '' || letter.trim() !== '';
  return isSaid ? [] : [{ code: 'extension-allowed-by-whom', kind: 'unlikely', details: {} }];
}

function doubtsOf(ledger: Ledger, input: Input, now: Circumstances): Doubt[] {
  const { due, start, doubts: ofWhom = [] } = standing(ledger, input);
  const doubts: Doubt[] = [
    ...ofWhom,
    ...(due && input.to > due.date ? doubtsOfAllowance(input) : []),
    ...doubtsOfDue(input.to, start, now.today),
    ...doubtsOfDay(input.on, now.today),
    ...(due ? doubtsOfMove(due, input) : []),
    ...(input.kind === 'correction' ? doubtsOfAnswerDay(ledger, input) : []),
  ];
  if (input.kind !== 'extension' || !due) return doubts;
  const rules = rulesOf(ledger);
  const chosen = ruleOfDue(rules, due);
  const latest = chosen ? latestExtension(due, chosen.rule, rules.calendar) : null;
  if (latest === null || input.to <= latest) return doubts;
  return [...doubts, { code: 'beyond-extension', kind: 'unlikely', details: { to: input.to, latest } }];
}

/** A day for the answer to a suggestion, held against the rule. */
function doubtsOfAnswerDay(ledger: Ledger, { collection, id, to, which }: Input): Doubt[] {
  return collection === 'suggestions' && which !== 'promise'
    ? doubtsBeyondRule(to, ruledAnswerDue(ledger, recordOf(ledger, 'suggestions', id)))
    : [];
}

/** Points whose written answer runs with the due date of the report on the opinion: what moves that moves theirs. */
function pointsAlong(ledger: Ledger, opinion: OpinionRecord) {
  return pointsOf(ledger, opinion.id).filter((point) => {
    const due = dueOfPoint(ledger.organs, opinion, point);
    return !point.entered.includes('due') && (point.due?.date ?? null) === (due?.date ?? null);
  });
}

/** An opinion with the day moved that is meant: that of one organ, or of each that has one. */
function withMoved(ledger: Ledger, opinion: OpinionRecord, input: Input, set: Set): OpinionRecord {
  const field = input.which === 'draft' ? 'draftDue' : 'due';
  const meant = ofOrgan(ledger, opinion, input);
  const isMeant = (organ: string | null) =>
    meant === null || (organRoot(ledger.organs, organ)?.id ?? organ) === meant.organ;
  const alsoTo = opinion.alsoTo?.map((one) => (isMeant(one.organ) ? { ...one, [field]: set(one[field]) } : one));
  return {
    ...opinion,
    ...(isMeant(opinion.lead) && { [field]: set(opinion[field]) }),
    ...(alsoTo && { alsoTo }),
    entered: withEntered(opinion.entered, field, ...(alsoTo ? ['alsoTo'] : [])),
  };
}

function withChanged(ledger: Ledger, input: Input, set: Set) {
  const draft = draftOf(ledger);
  const { collection, id, which } = input;
  if (collection === 'opinions') {
    const one = recordOf(ledger, 'opinions', id);
    const field = which === 'draft' ? 'draftDue' : 'due';
    const next = withMoved(ledger, one, input, set);
    draft.put('opinions', next);
    if (field === 'due') {
      for (const point of pointsAlong(ledger, one)) {
        const due = dueOfPoint(ledger.organs, next, point);
        if (due?.date !== dueOfPoint(ledger.organs, one, point)?.date)
          draft.put('points', { ...point, due: set(point.due) });
      }
    }
  } else if (collection === 'points') {
    const one = recordOf(ledger, 'points', id);
    const field = which === 'limit' ? 'limit' : 'due';
    draft.put('points', { ...one, [field]: set(one[field]), entered: withEntered(one.entered, field) });
  } else if (collection === 'motions') {
    const one = recordOf(ledger, 'motions', id);
    draft.put('motions', { ...one, due: set(one.due), entered: withEntered(one.entered, 'due') });
  } else if (collection === 'commitments') {
    const one = recordOf(ledger, 'commitments', id);
    const next = withCommitmentDue(one, set(commitmentDue(one)));
    draft.put('commitments', { ...next, entered: withEntered(one.entered, 'due') });
  } else {
    const one = recordOf(ledger, 'suggestions', id);
    const round = roundMeant(one, input);
    if (!round)
      throw new CoreError('evidence-needed', { title: one.title, from: '', to: '', needed: 'hand-over-date' });
    const moved =
      which === 'promise'
        ? withPromiseMoved(ledger, one, round, promiseMeant(ledger, one, round, input.organ), set)
        : { ...round, due: set(round.due) };
    const rounds = one.rounds.map((each) => (each === round ? moved : each));
    draft.put('suggestions', { ...one, rounds, entered: withEntered(one.entered, 'rounds') });
  }
  return draft;
}

/**
 * Moves a due date and says why: an extension (with reason and who allowed it; the original day stays) or a correction of a day that
 * was wrong. Where none stood, the day is the person's own. What is later counted or read does not move it again.
 * Errors: `not-found`, `bad-input` (an extension to no later day), `implausible`, `confirm-needed`, and those of `dueMeant`.
 */
export function changeDue(ledger: Ledger, said: ParsedInput<'dues.change'>, now: Circumstances): Change {
  const input = dueMeant(ledger, said);
  settleDoubts(doubtsOf(ledger, input, now), input.confirmed);
  const { to, on, reason, allowedBy, letter, kind } = input;
  const step: DueStep = { to, on, enteredOn: now.today, by: now.by, reason, allowedBy, letter };
  const set: Set = (due) => {
    if (!due) return typedDue(to, { by: now.by, on: now.today, reason });
    return kind === 'extension' ? extendDue(due, step) : correctDue(due, step);
  };
  const draft = withChanged(ledger, input, set);
  return draft.change(kind === 'extension' ? 'due-extended' : 'due-corrected', standing(ledger, input).title);
}
