import { likenessOf, shareIn, wordsOf } from '../../text/words-alike.ts';
import type { CommitmentRecord } from '../commitment-record.ts';
import { keptWith, stays } from '../kept-with.ts';
import type { Ledger } from '../ledger.ts';
import { listed } from '../listed.ts';
import type { SuggestionRecord, SuggestionRound } from '../motion-record.ts';
import { organRoot } from '../organ-root.ts';
import { type AnswerPromise, type PromiseBasis, promisesOfAnswers, promisesOfRound } from './answer-promise.ts';
import { commitmentDue, daysOfDue } from './commitment-due.ts';
import { timeOfPromise } from './letter-promise.rules.ts';
import { isTypedPromise } from './promise-source.ts';
import { promisesOfLetters } from './promises-of-letters.ts';

type Basis = PromiseBasis & Pick<Ledger, 'suggestions'>;

/**
 * How a promise that is read in a reply letter stands to the one that is kept with the answer of the suggestion: `same` promise, `near`
 * where a person must say (the day without the words, or the words without the day), else `other`. `promise` is the answer's; null for `other`.
 */
export type LetterPromise = { is: 'same' | 'near'; promise: AnswerPromise } | { is: 'other'; promise: null };

const other: LetterPromise = { is: 'other', promise: null };

/** Words of promises are alike from here on, as where a formal report repeats its draft; and where one nearly holds the other. */
const alike = 0.6;
const held = 0.8;

/** The words of a promise without its times, which are compared as days: 完成南门泵站改造. */
export function withoutTimes(words: string): string {
  return words.replace(timeOfPromise.form, '');
}

function isAlike(title: string, words: string): boolean {
  const [one, two] = [wordsOf(withoutTimes(title)), wordsOf(withoutTimes(words))];
  return likenessOf(one, two) >= alike || Math.max(shareIn(one, two), shareIn(two, one)) >= held;
}

/** True for a promise that the reader proposed and nobody touched. */
const isUntouched = ({ state, entered }: CommitmentRecord) => state === 'proposed' && entered.length === 0;

function compare(commitment: CommitmentRecord, promise: AnswerPromise, isPersons: boolean): LetterPromise['is'] {
  const { due, words, dueText } = promise;
  // A day that was put off for one of them since stays the same promise.
  const days = daysOfDue(due);
  const isSameDay =
    commitment.due === null ? due === null : [...daysOfDue(commitmentDue(commitment))].some((day) => days.has(day));
  const isWorded = words !== null && isAlike(commitment.title, words);
  // What a person followed of a letter stands for what was read of that day in it.
  const isBare = words === null || (!isPersons && !isUntouched(commitment));
  if (isSameDay && (isWorded || (isBare && due !== null))) return 'same';
  // A time in words that names this one stands for several days of the letter.
  const isNamed = commitment.dueText !== null && dueText?.includes(commitment.dueText) === true;
  const isAsked = (isSameDay && due !== null) || (isWorded && !isNamed);
  return isAsked ? 'near' : 'other';
}

/** True for a promise of a letter that the one of the answer stands for: the same, and nobody acted on it. */
export function standsWithAnswer(basis: Basis, commitment: CommitmentRecord): boolean {
  return isUntouched(commitment) && letterPromise(basis, commitment).is === 'same';
}

/** The promises of answers (by id) that persons follow as promises of their letters: with them they stand, and with their verdicts. */
export function followedByLetter(basis: Basis & Pick<Ledger, 'commitments'>): ReadonlyMap<string, CommitmentRecord> {
  const { commitments, suggestions, organs, office } = basis;
  return keptFollowed(commitments, [suggestions, organs, office], () => makeFollowed(basis));
}

const keptFollowed = keptWith<Ledger['commitments'], ReadonlyMap<string, CommitmentRecord>>();

function makeFollowed(basis: Basis): ReadonlyMap<string, CommitmentRecord> {
  const acted = listed(basis.commitments).filter((one) => one.answers !== undefined && !isUntouched(one));
  return new Map(
    acted.flatMap((one) => {
      const { is, promise } = letterPromise(basis, one);
      return is === 'same' ? [[promise.id, one] as const] : [];
    }),
  );
}

/** What a promise of a reply letter is beside the promise of the answer. One that a person confirmed is asked about no more. */
export function letterPromise(basis: Basis, commitment: CommitmentRecord): LetterPromise {
  const { answers } = commitment;
  const suggestion = answers && basis.suggestions[answers.suggestion];
  const round = suggestion?.rounds.find(({ number }) => number === answers?.round);
  if (!suggestion || !round || commitment.state === 'dropped') return other;
  // The letters of a ledger that is being worked on may still change.
  if (!stays(basis.commitments)) return compareWithRound(basis, commitment, suggestion, round);
  const printed = promisesOfLetters(basis, suggestion.id, round.number);
  const parts = [suggestion, round, basis.organs, basis.office, ...printed];
  return keptLetters(commitment, parts, () => compareWithRound(basis, commitment, suggestion, round));
}

const keptLetters = keptWith<CommitmentRecord, LetterPromise>();

function compareWithRound(
  basis: Basis,
  commitment: CommitmentRecord,
  suggestion: SuggestionRecord,
  round: SuggestionRound,
): LetterPromise {
  const { organ } = commitment;
  const rootOf = (id: string | null) => organRoot(basis.organs, id)?.id ?? id;
  const meant = promisesOfRound(basis, suggestion, round).filter(
    (one) => one.organ === null || organ === null || rootOf(one.organ) === rootOf(organ),
  );
  const found = meant.map((promise) => ({
    is: compare(commitment, promise, isTypedPromise(suggestion, promise)),
    promise,
  }));
  const same = found.find(({ is }) => is === 'same');
  const near = isUntouched(commitment) ? found.find(({ is }) => is === 'near') : undefined;
  return ((same ?? near) as LetterPromise | undefined) ?? other;
}

/** The promises of a suggestion's answers, with the day and the verdict of those that persons follow as promises of their letters. */
export function promisesWithVerdicts(
  basis: Basis & Pick<Ledger, 'commitments'>,
  suggestion: SuggestionRecord,
): AnswerPromise[] {
  const followed = followedByLetter(basis);
  return promisesOfAnswers(basis, suggestion).map((promise) => {
    const own = followed.get(promise.id);
    if (!own) return promise;
    const { state, decidedOn = null } = own;
    const dated = { ...promise, due: commitmentDue(own) ?? promise.due };
    if (state === 'kept') return { ...dated, state, keptOn: decidedOn };
    const isFound = state === 'missed' || state === 'partly-kept';
    return isFound ? { ...dated, state, foundOn: decidedOn } : dated;
  });
}
