import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import type { SuggestionReply } from '#shared/domain/source-record.ts';
import { isRoundFieldEntered } from '../suggestions/entered-rounds.ts';

type Classes = OfficeRecord['answerClasses'];
type Told = { promise: string; plannedFor?: string; plannedText?: string };

function saidIn(read: readonly CommitmentRecord[]): CommitmentRecord[] {
  const made = read.filter(({ state }) => state !== 'dropped');
  const timed = made.filter(({ due, dueText }) => due !== null || dueText !== null);
  return timed.length > 0 ? timed : made;
}

function joinedWords(said: readonly CommitmentRecord[]): string {
  return [...new Set(said.map(({ title }) => title))].join('；');
}

/**
 * What a reply letter promises: its promises with a time, else with an amount, else the sentences on what is to come. Its day where all
 * name one. Null where it promises nothing, and where it names several times: then each of its promises stands for itself.
 */
export function promiseOfLetter(reply: SuggestionReply, read: readonly CommitmentRecord[]): Told | null {
  const said = saidIn(read);
  if (said.length === 0) return reply.promise === undefined ? null : { promise: reply.promise };
  const promise = joinedWords(said);
  const days = new Set(said.map(({ due }) => due));
  const [day] = days;
  if (days.size === 1 && day) return { promise, plannedFor: day };
  const times = new Set(said.map(({ dueText }) => dueText));
  const [time] = times;
  if (days.size > 1 || times.size > 1) return null;
  return time ? { promise, plannedText: time } : { promise };
}

const parts = ['promise', 'plannedFor', 'plannedText'] as const;

/**
 * A suggestion with what the letter promises in the handling at `at`, as long as the answer is the letter's, its class promises (as the office
 * says of its classes), and nobody said anything of a promise.
 */
export function withLetterPromise(
  suggestion: SuggestionRecord,
  at: number,
  { reply, told, classes }: { reply: SuggestionReply; told: Told | null; classes: Classes },
): SuggestionRecord {
  const round = suggestion.rounds[at];
  if (!round || told === null || !isOpen(suggestion, round)) return suggestion;
  const isLetters = round.answeredOn === null || round.answeredOn === reply.answeredOn;
  const isPromising = classes.some(({ code, createsCommitment }) => createsCommitment && code === round.answerClass);
  if (!isLetters || !isPromising) return suggestion;
  return { ...suggestion, rounds: suggestion.rounds.with(at, { ...round, ...told }) };
}

/**
 * A suggestion without the promise that earlier releases joined of several promises of its letter, each with a time of its own: they stand for
 * themselves, and it counted them twice. What a person said stays.
 */
export function withoutJoined(
  suggestion: SuggestionRecord,
  at: number,
  read: readonly CommitmentRecord[],
): SuggestionRecord {
  const { promise, plannedText, ...round } = suggestion.rounds[at] ?? {};
  const said = saidIn(read);
  const times = [...new Set(said.flatMap(({ dueText }) => dueText ?? []))].join('、');
  const isJoined = said.length > 1 && promise === joinedWords(said) && plannedText === times && times.includes('、');
  const standing = suggestion.rounds[at];
  if (!standing || !isJoined || parts.some((part) => isRoundFieldEntered(suggestion.entered, standing, part, true)))
    return suggestion;
  return { ...suggestion, rounds: suggestion.rounds.with(at, round as SuggestionRound) };
}

function isOpen({ entered }: SuggestionRecord, round: SuggestionRound): boolean {
  const isSaid = round.promise !== undefined || round.plannedFor !== null || round.plannedText !== undefined;
  return !isSaid && !parts.some((part) => isRoundFieldEntered(entered, round, part, true));
}
