import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import type { SuggestionReply } from '#shared/domain/source-record.ts';
import { isRoundFieldEntered } from '../suggestions/entered-rounds.ts';

type Classes = OfficeRecord['answerClasses'];
type Told = { promise: string; plannedFor?: string; plannedText?: string };

/**
 * What a reply letter promises: its promises with a time, else with an amount, else the sentences on what is to come. Its day where all
 * name one; several days stay words, for which of them ends the matter the letter does not say. Null where it promises nothing.
 */
export function promiseOfLetter(reply: SuggestionReply, read: readonly CommitmentRecord[]): Told | null {
  const made = read.filter(({ state }) => state !== 'dropped');
  const timed = made.filter(({ due, dueText }) => due !== null || dueText !== null);
  const said = timed.length > 0 ? timed : made;
  if (said.length === 0) return reply.promise === undefined ? null : { promise: reply.promise };
  const promise = [...new Set(said.map(({ title }) => title))].join('；');
  const days = new Set(said.map(({ due }) => due));
  const [day] = days;
  if (days.size === 1 && day) return { promise, plannedFor: day };
  const times = [...new Set(said.flatMap(({ dueText }) => dueText ?? []))].join('、');
  return times === '' ? { promise } : { promise, plannedText: times };
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

function isOpen({ entered }: SuggestionRecord, round: SuggestionRound): boolean {
  const isSaid = round.promise !== undefined || round.plannedFor !== null || round.plannedText !== undefined;
  return !isSaid && !parts.some((part) => isRoundFieldEntered(entered, round, part, true));
}
