import type { Citation } from '../citation.ts';
import type { CommitmentRecord } from '../commitment-record.ts';
import type { DueDate } from '../due-date.ts';
import type { PromiseExtension } from '../extension-letter.ts';
import { isFollowedCommitment } from '../figures/followed.ts';
import { keptWith } from '../kept-with.ts';
import { leavesOriginal } from '../leaves-original.ts';
import type { Ledger } from '../ledger.ts';
import { listed } from '../listed.ts';
import type { SuggestionRecord } from '../motion-record.ts';
import { organRoot } from '../organ-root.ts';
import { type AnswerPromise, promisesOfAnswers } from './answer-promise.ts';
import { commitmentDue } from './commitment-due.ts';
import { followedByLetter, letterPromise, standsWithAnswer } from './letter-promise.ts';
import { type PromiseShown, type PromiseTold, shownOf } from './promise-shown.ts';
import { promiseSource, type TypedAnswer } from './promise-source.ts';
import { isPromiseAct, verdictOfAct } from './promise-verdict.ts';

/** The answer that a promise stands in. */
export type PromisedIn = {
  /** Suggestion id. */
  suggestion: string;
  number: string | null;
  title: string;
  round: number;
  /** Organ id whose own promise it is, where several answered each for itself. */
  organ: string | null;
  /** The words of the promise; null where nobody entered them, and the row bears the title of the suggestion. */
  words: string | null;
  /** Set where a person recorded the answer, and no paper is the source of the promise. */
  typed?: TypedAnswer;
};

/** One promise of the list: of a paper in the library, or of the answer to a suggestion (`answer`), which may stand in no paper. */
export type CommitmentRow = Omit<CommitmentRecord, 'citation'> & {
  citation: Citation | null;
  /** Ids of the organs that owe it. */
  organs: string[];
  answer: PromisedIn | null;
  /** The suggestion that the letter answers in which the promise stands; null for promises of other papers. */
  repliesTo: Pick<PromisedIn, 'suggestion' | 'number' | 'title' | 'round'> | null;
  /** The day with where it comes from and every move of it; null where none is known. */
  dueDate: DueDate | null;
  /** ISO day that was first set, where it was put off; null otherwise. */
  originalDue: string | null;
  /** ISO day that had passed when it was put off to a later one; absent where none had. */
  passedDue?: string;
  /** What a person recorded with the day on which the promise of an answer was kept; absent where nobody did. */
  keptBy?: string;
  /** The point that it answers, which a check found done on an ISO day while nobody said whether it was kept; absent where there is none. */
  checkedAsked?: { point: string; number: number; title: string; on: string };
  /** Letters that ask for a later day, or grant one, and wait to be registered; absent where there are none. */
  extensions?: PromiseExtension[];
  /** A passage that seems to show what became of it, of which nobody said yet whether it does; absent where there is none. */
  shownAsked?: Citation;
  /** What that passage seems to say; absent where it seems to show that the promise was kept. */
  shownAskedAs?: Exclude<PromiseTold, 'kept'>;
  /** Its figures and its day were recognised in a scan and nobody saw them there; absent where that is not so. */
  unseen?: true;
};

/** What the list is made from. */
export type CommitmentBasis = Pick<Ledger, 'commitments' | 'feedback' | 'suggestions' | 'organs' | 'office'>;

function repliesTo({ suggestions }: Pick<CommitmentBasis, 'suggestions'>, { answers }: CommitmentRecord) {
  const suggestion = answers && suggestions[answers.suggestion];
  if (!answers || !suggestion) return null;
  const { id, number, title } = suggestion;
  return { suggestion: id, number, title, round: answers.round };
}

/** A promise of a paper as the list shows it. */
export function rowOfRecord(ledger: CommitmentBasis, record: CommitmentRecord): CommitmentRow {
  const suggestion = ledger.suggestions[record.answers?.suggestion ?? ''];
  return keptRecordRows(record, [suggestion], () => Object.freeze(makeRecordRow(ledger, record)));
}

const keptRecordRows = keptWith<CommitmentRecord, CommitmentRow>();

function makeRecordRow(ledger: CommitmentBasis, record: CommitmentRecord): CommitmentRow {
  const organs = record.organ === null ? [] : [record.organ];
  return { ...record, organs, answer: null, repliesTo: repliesTo(ledger, record), ...movesOf(commitmentDue(record)) };
}

/** The day of a promise as the list tells it, and what it was before it was put off. */
function movesOf(due: DueDate | null): Pick<CommitmentRow, 'dueDate' | 'originalDue' | 'passedDue'> {
  const passed = passedDay(due);
  return {
    dueDate: due,
    originalDue: due && due.original !== due.date ? due.original : null,
    ...(passed !== null && { passedDue: passed }),
  };
}

/** The first day of a promise that was put off only when it had passed: it had come, and the promise was not kept by it. */
function passedDay(due: DueDate | null): string | null {
  return due?.changes.find(({ kind, from, on }) => leavesOriginal(kind) && on > from)?.from ?? null;
}

/** What shows that the promise of an answer was kept, and what a person is still asked about. */
function evidenceOf(asked: SuggestionRecord, promise: AnswerPromise, letter: CommitmentRecord | undefined) {
  const shownBy = shownOf(asked, promise, 'laid')?.citation ?? null;
  const told = shownOf(asked, promise, 'asked');
  const found = told?.citation ?? letter?.shownBy ?? null;
  const isRefused = shownOf(asked, promise, 'refused', found?.quote) !== null;
  const keptBy = promise.state === 'kept' ? verdictWords(asked, promise) : '';
  return {
    shownBy,
    ...(keptBy !== '' && { keptBy }),
    ...(shownBy === null && found !== null && !isRefused && { shownAsked: found, ...asTold(told) }),
  };
}

function asTold(told: PromiseShown | null): Pick<CommitmentRow, 'shownAskedAs'> {
  return told?.says === undefined || told.says === 'kept' ? {} : { shownAskedAs: told.says };
}

/** What a person wrote of the verdict that stands: the words, and the number of the paper. */
function verdictWords({ acts }: SuggestionRecord, promise: AnswerPromise): string {
  const { round, organ, state, keptOn, foundOn, enteredOn } = promise;
  const day = enteredOn ?? keptOn ?? foundOn;
  const act = acts.findLast(
    (one) =>
      isPromiseAct(one.type) &&
      verdictOfAct[one.type] === state &&
      one.round === round &&
      one.on === day &&
      (organ === null || one.organ === undefined || one.organ === organ),
  );
  return [act?.note.trim(), act?.number.trim()].filter(Boolean).join('，');
}

/** A promise of an answer; without words of its own it is called by its suggestion. */
function rowOfAnswer(
  asked: SuggestionRecord,
  promise: AnswerPromise,
  letter: CommitmentRecord | undefined,
): CommitmentRow {
  return keptAnswerRows(promise, [asked, letter], () => Object.freeze(makeAnswerRow(asked, promise, letter)));
}

const keptAnswerRows = keptWith<AnswerPromise, CommitmentRow>();

function makeAnswerRow(
  asked: SuggestionRecord,
  promise: AnswerPromise,
  letter: CommitmentRecord | undefined,
): CommitmentRow {
  const { number, title } = asked;
  const { id, suggestion, round, organ, organs, words, due, dueText, state, keptOn, foundOn, enteredOn } = promise;
  const decidedOn = keptOn ?? foundOn;
  const { citation, typed } = promiseSource(asked, promise, letter?.citation);
  return {
    id,
    title: words ?? title,
    citation,
    organ: organs[0] ?? null,
    organs,
    due: due?.date ?? null,
    dueText,
    figure: null,
    point: null,
    feedback: null,
    state,
    ...(typeof decidedOn === 'string' && { decidedOn }),
    ...(enteredOn !== undefined && { decidedEnteredOn: enteredOn }),
    ...evidenceOf(asked, promise, letter),
    note: state === 'kept' ? '' : verdictWords(asked, promise),
    entered: [],
    answer: { suggestion, number, title, round, organ, words, ...(typed && { typed }) },
    repliesTo: null,
    ...movesOf(due),
  };
}

/**
 * Every promise of the ledger: those of papers and those of the answers to suggestions. List, figures, rates and papers take them from
 * here, so that each counts everywhere or nowhere. What a reply letter prints and its answer promises is one promise: that of the letter where a
 * person acted on it, else that of the answer.
 */
export function commitmentRowsOf(ledger: CommitmentBasis): readonly CommitmentRow[] {
  const { commitments, feedback, suggestions, organs, office } = ledger;
  return keptRows(commitments, [feedback, suggestions, organs, office], () => makeRows(ledger));
}

const keptRows = keptWith<Ledger['commitments'], readonly CommitmentRow[]>();

function makeRows(ledger: CommitmentBasis): CommitmentRow[] {
  const records = listed(ledger.commitments).filter((one) => isFollowedCommitment(ledger, one));
  const said = records.map((record) => ({ record, ...letterPromise(ledger, record) }));
  const followed = followedByLetter(ledger);
  const letters = new Map(said.flatMap(({ is, promise, record }) => (is === 'same' ? [[promise.id, record]] : [])));
  const answers = listed(ledger.suggestions).flatMap((suggestion) =>
    promisesOfAnswers(ledger, suggestion)
      .filter(({ id }) => !followed.has(id))
      .map((promise) => rowOfAnswer(suggestion, promise, letters.get(promise.id))),
  );
  const own = said.filter(({ record }) => !standsWithAnswer(ledger, record));
  return [...own.map(({ record }) => rowOfRecord(ledger, record)), ...answers];
}

/** The row of one promise by its id, as `commitmentRowsOf` has it; null where that has none. */
export function commitmentRowOf(ledger: CommitmentBasis, id: string): CommitmentRow | null {
  const record = Object.hasOwn(ledger.commitments, id) ? ledger.commitments[id] : undefined;
  if (record) {
    const isOwn = isFollowedCommitment(ledger, record) && !standsWithAnswer(ledger, record);
    return isOwn ? rowOfRecord(ledger, record) : null;
  }
  return commitmentRowsOf(ledger).find((row) => row.id === id) ?? null;
}

/** What the letters to the handlings of a suggestion promise beside the promises of its answers, by due date; those that were dropped are left out. */
export function lettersOwnPromises(ledger: CommitmentBasis, suggestion: string): CommitmentRow[] {
  const answers = new Set(followedByLetter(ledger).values());
  return listed(ledger.commitments)
    .filter((one) => one.answers?.suggestion === suggestion && one.state !== 'dropped' && !answers.has(one))
    .filter((one) => isFollowedCommitment(ledger, one) && !standsWithAnswer(ledger, one))
    .map((one) => rowOfRecord(ledger, one))
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || (a.id < b.id ? -1 : 1));
}

/** True for a promise that an organ (the id that its account is kept under) owes, under whatever name a paper gave. */
export function isOwedBy(organs: Ledger['organs'], row: Pick<CommitmentRow, 'organs'>, organ: string): boolean {
  return row.organs.some((id) => (organRoot(organs, id)?.id ?? id) === organ);
}
