import { parseChineseDate } from '../../text/chinese-date.ts';
import type { Citation } from '../citation.ts';
import type { SuggestionRecord } from '../motion-record.ts';
import type { AnswerPromise } from './answer-promise.ts';
import { classWord } from './promise-source.rules.ts';

/** An answer that a person recorded, and no paper of the library tells. */
export type TypedAnswer = {
  /** ISO day of the answer; null where nobody knows it. */
  answeredOn: string | null;
};

/** Where the promise of an answer comes from: the passage that says it, or the record of a person; both null where nobody can tell. */
export type PromiseSource = { citation: Citation | null; typed: TypedAnswer | null };

const timeFields = ['promise', 'plannedFor', 'plannedText', 'leadAnswers'];
const classFields = ['answerClass', 'followUps', 'leadAnswers'];

function isEntered({ entered }: SuggestionRecord, round: number, fields: readonly string[]): boolean {
  const isMarked = entered.some((one) => one.startsWith('rounds.'));
  return isMarked ? fields.some((field) => entered.includes(`rounds.${round}.${field}`)) : entered.includes('rounds');
}

/** True where a person typed what an answer promises; else it is what its letter was read to say. */
export function isTypedPromise(suggestion: SuggestionRecord, { round }: Pick<AnswerPromise, 'round'>): boolean {
  return isEntered(suggestion, round, timeFields);
}

/** True for a promise of which the class of its answer tells alone, and the class is a person's. */
function isTypedClass(suggestion: SuggestionRecord, { round, words, due, dueText }: AnswerPromise): boolean {
  return words === null && due === null && dueText === null && isEntered(suggestion, round, classFields);
}

const plain = (text: string) => text.replace(/\s/g, '');

/** True for a cell that prints the promise: its words, else its time, else that and how the answer was given. */
function printsPromise(cell: string, { words, dueText, due }: AnswerPromise, answer: Answer): boolean {
  const text = plain(cell);
  const said = words ?? dueText;
  if (said !== null) return text.includes(plain(said));
  const isDay = (day: string | null) => day !== null && parseChineseDate(text, Number(day.slice(0, 4))) === day;
  if (due !== null) return isDay(due.original);
  return isDay(answer.on) || (answer.answerClass !== null && text.replace(classWord.form, '') === answer.answerClass);
}

/** The row that prints the promise, of all those in which lists of the library name the suggestion. */
function listedRow({ list, cells, namedBy = [] }: SuggestionRecord, promise: AnswerPromise, answer: Answer) {
  for (const one of [...(list ? [{ cited: list.cited, cells }] : []), ...namedBy]) {
    const quote = Object.values(one.cells).find((cell) => printsPromise(cell, promise, answer));
    if (quote === undefined || one.cited === undefined) continue;
    const { document, line } = one.cited;
    return { document, firstLine: line, lastLine: line, page: null, quote };
  }
  return null;
}

type Answer = { on: string | null; answerClass: string | null };

function answerOf({ rounds }: SuggestionRecord, { round, organ }: AnswerPromise): Answer {
  const handling = rounds.find(({ number }) => number === round);
  const own = organ === null ? undefined : handling?.leadAnswers?.[organ];
  return {
    on: own?.on ?? handling?.answeredOn ?? null,
    answerClass: own?.answerClass ?? handling?.answerClass ?? null,
  };
}

/**
 * Where the promise of an answer stands. `letter`: the passage of the reply letter that prints it, if one does; it is what promises. Else
 * what a person typed is that person's, and a list is the source only where its row prints the promise: that it names the suggestion
 * makes nothing of the answer.
 */
export function promiseSource(
  suggestion: SuggestionRecord,
  promise: AnswerPromise,
  letter: Citation | undefined,
): PromiseSource {
  if (letter) return { citation: letter, typed: null };
  const answer = answerOf(suggestion, promise);
  const isTyped = isTypedPromise(suggestion, promise) || isTypedClass(suggestion, promise);
  return isTyped
    ? { citation: null, typed: { answeredOn: answer.on } }
    : { citation: listedRow(suggestion, promise, answer), typed: null };
}
