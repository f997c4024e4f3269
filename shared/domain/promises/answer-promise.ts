import type { DueChange, DueDate } from '../due-date.ts';
import { keptWith, stays } from '../kept-with.ts';
import { leavesOriginal } from '../leaves-original.ts';
import type { Ledger } from '../ledger.ts';
import type { LeadAnswer, SuggestionRecord, SuggestionRound } from '../motion-record.ts';
import { officeOf } from '../office-of.ts';
import { organRoot } from '../organ-root.ts';
import { standingOf } from './promise-standing.ts';
import { promisesOfLetters } from './promises-of-letters.ts';

/** What the answer of one handling promises. It follows from the answer, so that one put right leaves no second promise behind. */
export type AnswerPromise = {
  /** `<suggestion>~promise~<round>`, with the organ behind it where it answered for itself. */
  id: string;
  suggestion: string;
  round: number;
  /** Organ id whose own promise it is, where several answered each for itself. */
  organ: string | null;
  /** Ids of the organs that owe it. */
  organs: string[];
  /** The words of the promise (承诺事项); null where nobody entered them. */
  words: string | null;
  /** Null where no day is known. */
  due: DueDate | null;
  /** The time in words from which no day follows (本届内); null where there is none. */
  dueText: string | null;
  /**
   * As a person found it; else `missed`: the handling ended after the day had passed, `dropped`: it ended before, so that nobody waits for it
   * any more.
   */
  state: 'open' | 'kept' | 'partly-kept' | 'missed' | 'dropped';
  /** ISO day on which it was kept; null where it is not, or nobody knows. */
  keptOn: string | null;
  /** ISO day on which a person found it missed, kept in part or dropped; null where nobody knows, absent where nobody did. */
  foundOn?: string | null;
  /** ISO day on which a verdict was entered of which nobody knows the day; absent where the day is known. */
  enteredOn?: string;
  /** ISO day on which the handling ended without it; absent where it did not, or nobody knows. */
  endedOn?: string;
};

export type PromiseBasis = Pick<Ledger, 'organs' | 'office' | 'commitments'>;
/** What an answer says of its promise: that of a handling, or that of one of several organs that answer each for itself. */
type Said = Pick<SuggestionRound, 'answeredOn' | 'plannedFor' | 'plannedText' | 'promise' | 'plannedChanges'> & {
  classes: (string | null)[];
};

/** The day of a promise with every change of it: the first one stays where it was put off. */
export function plannedDue({
  plannedFor,
  plannedChanges = [],
  answeredOn,
}: Pick<SuggestionRound, 'answeredOn' | 'plannedFor' | 'plannedChanges'>): DueDate | null {
  if (plannedFor === null) return null;
  const original = plannedChanges.find(({ kind }: DueChange) => leavesOriginal(kind))?.from ?? plannedFor;
  const because = { by: 'answer', on: answeredOn } as const;
  return { date: plannedFor, original, because, changes: plannedChanges };
}

function hasTime({ plannedFor, plannedText, promise }: Omit<Said, 'classes'>): boolean {
  return plannedFor !== null || plannedText !== undefined || promise !== undefined;
}

/** True for an answer that promises: it says what or by when, or it is of a class of which the office says that it does. */
function isPromising(basis: PromiseBasis, said: Said): boolean {
  const promising = officeOf(basis).answerClasses.filter((one) => one.createsCommitment);
  return hasTime(said) || said.classes.some((code) => promising.some((one) => one.code === code));
}

function saidOfRound(round: SuggestionRound): Said {
  const classes = [round.answerClass, ...(round.followUps ?? []).map(({ answerClass }) => answerClass)];
  return { ...round, classes };
}

function saidOfLead({ on, plannedFor = null, answerClass, ...answer }: LeadAnswer): Said {
  return { ...answer, answeredOn: on, plannedFor, classes: [answerClass] };
}

function promiseOf(
  basis: PromiseBasis,
  { suggestion, round, organ }: { suggestion: SuggestionRecord; round: SuggestionRound; organ: string | null },
  said: Said,
): AnswerPromise[] {
  if (!isPromising(basis, said)) return [];
  const rootOf = (id: string) => organRoot(basis.organs, id)?.id ?? id;
  // What the letter promises is what the class means; beside that the class alone promises nothing more.
  const isOwn = (id: string | null) => organ === null || id === null || rootOf(id) === rootOf(organ);
  const printed = promisesOfLetters(basis, suggestion.id, round.number);
  if (!hasTime(said) && printed.some((one) => isOwn(one.organ))) return [];
  const due = plannedDue(said);
  return [
    {
      id: `${suggestion.id}~promise~${round.number}${organ === null ? '' : `~${organ}`}`,
      suggestion: suggestion.id,
      round: round.number,
      organ,
      organs: organ === null ? [...new Set(suggestion.lead.map(rootOf))] : [rootOf(organ)],
      words: said.promise ?? null,
      due,
      dueText: said.plannedText ?? null,
      ...standingOf(basis, suggestion, { round, organ, classes: said.classes, due }),
    },
  ];
}

/**
 * What the answer of one handling promises, by whom and until when; of organs that answer each for itself the promise of each. What is
 * said of all of them together stands once.
 */
export function promisesOfRound(
  basis: PromiseBasis,
  suggestion: SuggestionRecord,
  round: SuggestionRound,
): readonly AnswerPromise[] {
  // The letters of a ledger that is being worked on may still change.
  if (!stays(basis.commitments)) return makePromises(basis, suggestion, round);
  const printed = promisesOfLetters(basis, suggestion.id, round.number);
  const parts = [suggestion, basis.organs, basis.office, ...printed];
  return keptPromises(round, parts, () => makePromises(basis, suggestion, round).map((one) => Object.freeze(one)));
}

const keptPromises = keptWith<SuggestionRound, readonly AnswerPromise[]>();

function makePromises(basis: PromiseBasis, suggestion: SuggestionRecord, round: SuggestionRound): AnswerPromise[] {
  const leads = Object.entries(round.leadAnswers ?? {});
  const whole = saidOfRound(round);
  if (leads.length === 0) return promiseOf(basis, { suggestion, round, organ: null }, whole);
  const ofAll = hasTime(whole) ? promiseOf(basis, { suggestion, round, organ: null }, whole) : [];
  const own = leads.flatMap(([organ, answer]) => {
    const said = saidOfLead(answer);
    return ofAll.length > 0 && !hasTime(said) ? [] : promiseOf(basis, { suggestion, round, organ }, said);
  });
  return [...ofAll, ...own];
}

/** Everything that the answers to a suggestion promise, handling by handling. */
export function promisesOfAnswers(basis: PromiseBasis, suggestion: SuggestionRecord): AnswerPromise[] {
  return suggestion.rounds.flatMap((round) => promisesOfRound(basis, suggestion, round));
}

/** Suggestion id of the promise of an answer; null for the id of any other promise. */
export function suggestionOfPromise(id: string): string | null {
  return /^(.+)~promise~/.exec(id)?.[1] ?? null;
}

/** True for a promise that somebody waits for and of which no day is known: nobody can be late with it, and somebody must ask. */
export function isUndatedPromise({ state, due }: AnswerPromise): boolean {
  return state === 'open' && due === null;
}
