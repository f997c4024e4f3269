import { actId } from '#shared/domain/act.ts';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { type AnswerPromise, promisesOfAnswers, suggestionOfPromise } from '#shared/domain/promises/answer-promise.ts';
import { followedByLetter } from '#shared/domain/promises/letter-promise.ts';
import {
  dayOfVerdict,
  isPromiseAct,
  type PromiseAct,
  type PromiseActType,
  promiseActTypes,
  verdictOfAct,
  verdictsOn,
} from '#shared/domain/promises/promise-verdict.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import { type CommitmentPatch, updateCommitment } from '../commitments/edit-commitments.ts';
import { draftOf } from '../ledger-draft.ts';
import { settleDoubts } from '../plausible/doubt.ts';
import { doubtsOfVerdict } from '../plausible/doubts-of-verdict.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { withShown } from './show-promise.ts';

type Acts = SuggestionRecord['acts'];

function actTypeOf(state: CommitmentRecord['state']): PromiseActType | null {
  return promiseActTypes.find((type) => verdictOfAct[type] === state) ?? null;
}

/** True for a verdict on this very promise, and not on that of another organ, nor on one of all. */
function isOwn(ledger: Ledger, { round, organ }: AnswerPromise) {
  const rootOf = (id: string | undefined) => (id === undefined ? null : (organRoot(ledger.organs, id)?.id ?? id));
  return (act: Acts[number]) =>
    isPromiseAct(act.type) && act.round === round && rootOf(act.organ) === rootOf(organ ?? undefined);
}

/** The answers' acts with the verdict that a person gives now in the place of one of the same kind. */
function withVerdict(
  ledger: Ledger,
  suggestion: SuggestionRecord,
  { promise, type, patch }: { promise: AnswerPromise; type: PromiseActType; patch: CommitmentPatch },
  now: Circumstances,
): Acts {
  const own = isOwn(ledger, promise);
  const before = suggestion.acts.filter(own).findLast((act) => act.type === type);
  const day = patch.decidedOn === undefined ? before && dayOfVerdict(before) : patch.decidedOn;
  const on = day ?? null;
  const start = answeredOn(suggestion, promise);
  const known = suggestion.acts.filter((act) => act !== before);
  const doubts = doubtsOfVerdict({ state: verdictOfAct[type], on, start, today: now.today });
  const confirmed = settleDoubts(doubts, patch.confirmed);
  const act: PromiseAct = {
    id: before?.id ?? actId(suggestion.acts, type),
    type,
    on: on ?? now.today,
    enteredOn: now.today,
    by: now.by,
    note: patch.note ?? before?.note ?? '',
    number: before?.number ?? '',
    round: promise.round,
    ...(promise.organ !== null && { organ: promise.organ }),
    ...(on === null && { undated: true as const }),
    ...(confirmed.length > 0 && { confirmed }),
  };
  return [...known, act];
}

function answeredOn({ rounds }: SuggestionRecord, { round, organ }: AnswerPromise): string | null {
  const handling = rounds.find(({ number }) => number === round);
  return (organ === null ? null : handling?.leadAnswers?.[organ]?.on) ?? handling?.answeredOn ?? null;
}

/** The kind of verdict that is meant: the one that is named, else the one that stands. Errors: `bad-input` where none does. */
function typeMeant(ledger: Ledger, suggestion: SuggestionRecord, promise: AnswerPromise, patch: CommitmentPatch) {
  const type =
    patch.state === undefined ? verdictsOn(ledger, suggestion, promise).at(-1)?.type : actTypeOf(patch.state);
  if (type) return type;
  throw new CoreError('bad-input', { field: 'state', reason: 'no-verdict' });
}

/**
 * Records what became of the promise of an answer, named by its own id: kept, kept in part, missed or dropped; open takes what was found of it back. It is a
 * fact of the suggestion, in the handling that promised it. One that persons follow as a promise of its letter is that. Errors: `not-found`, `bad-input` for
 * what is recorded at the suggestion, `implausible`, `confirm-needed` for a verdict without a day.
 */
export function judgePromise(ledger: Ledger, patch: CommitmentPatch, now: Circumstances): Change {
  const suggestion = recordOf(ledger, 'suggestions', suggestionOfPromise(patch.id) ?? '');
  const promise = promisesOfAnswers(ledger, suggestion).find(({ id }) => id === patch.id);
  if (!promise) throw new CoreError('not-found', { id: patch.id });
  const followed = followedByLetter(ledger).get(patch.id);
  if (followed) return updateCommitment(ledger, { ...patch, id: followed.id }, now);
  if (patch.due !== undefined || patch.organ !== undefined)
    throw new CoreError('bad-input', { field: patch.due === undefined ? 'organ' : 'due', reason: 'at-suggestion' });
  const own = isOwn(ledger, promise);
  const isOpen = patch.state === 'open' || patch.state === 'proposed';
  const isJudged = patch.state !== undefined || patch.decidedOn !== undefined || patch.note !== undefined;
  const acts = isOpen
    ? suggestion.acts.filter((act) => !own(act))
    : isJudged
      ? withVerdict(ledger, suggestion, { promise, type: typeMeant(ledger, suggestion, promise, patch), patch }, now)
      : suggestion.acts;
  const shown = patch.shownBy === undefined ? null : { promise: patch.id, passage: patch.shownBy };
  const draft = draftOf(ledger);
  const next = { ...suggestion, acts, entered: withEntered(suggestion.entered, 'acts', ...(shown ? ['shown'] : [])) };
  draft.put('suggestions', shown ? withShown(ledger, next, shown) : next);
  return draft.change('suggestion-act-recorded', suggestion.title);
}
