import type { FollowUp } from '../follow-up.ts';
import type { FormerRating } from '../motion-record.ts';
import type { CellProblem } from './cell-problem.ts';
import type { LineSpan } from './line-span.ts';

export type ReadSuggestion = LineSpan & {
  number: string | null;
  title: string;
  proposers: string[];
  /** How many deputies move it, those named included, where that is more than the names (张三等12名代表). */
  signers?: number;
  delegation: string | null;
  category: string | null;
  lead: string[];
  support: string[];
  handedOverOn: string | null;
  /** Where the text beside its list speaks of the hand-over, and the row itself has no day of it. */
  handOverSaid?: HandOverSaid;
  /** ISO date of the answer, where the list says it. */
  answeredOn?: string | null;
  answerClass: string | null;
  /** Number of a reply letter; absent where it has none. */
  answerNumber?: string;
  satisfaction: string | null;
  /** The row as it stood, heading → cell, so that an export can give the same columns back. */
  cells: Record<string, string>;
  document: string;
  /** True when the number is only the row's serial: it names nothing outside its list. */
  isSerial?: boolean;
  /** Session that the row, its list or the letter names, as printed. */
  session?: string | null;
  channel?: 'in-session' | 'between-sessions' | null;
  key?: boolean | null;
  hard?: boolean | null;
  /** The handling that the row tells of; a list of handlings has several rows to a suggestion. */
  handling?: ReadHandling;
  receivedOn?: string | null;
  note?: string | null;
  /** Cells that say something which cannot be: they stay text. */
  problems?: CellProblem[];
  /** Days of cells that say no year, with the one that title or date of their list told. */
  yearsTold?: { heading: string; year: number }[];
  /** The list it stands in, by its place in `lists`, and its row there (1-based). */
  list?: number;
  row?: number;
  /** Later handlings that further rows of its list tell, in their order; absent where there is none. */
  again?: ReadAgain[];
};

/** A further row of a list that tells a later handling of a suggestion; line 1-based. */
export type ReadAgain = Omit<ReadSuggestion, keyof LineSpan | 'document' | 'list' | 'row' | 'again'> & { line: number };

/**
 * What the text beside a list says of the hand-over of its rows; `on`: ISO day, null where a person must say. `dated`: ISO day of the paper, where
 * the paper itself hands over and names no day. Line 1-based.
 */
export type HandOverSaid = { line: number; quote: string; on: string | null; dated?: string };

/** The answer that one of several leading organs gave for itself. The class as printed; null where the list says none. */
export type ReadOwnAnswer = { organ: string; on: string; answerNumber: string | null; answerClass: string | null };

/** What a list tells of one handling of a suggestion besides answer, class and satisfaction. All days ISO; null where it says nothing. */
export type ReadHandling = {
  round: number | null;
  openedOn: string | null;
  reason: string | null;
  due: string | null;
  originalDue: string | null;
  signedForOn: string | null;
  contactedOn: string | null;
  contacted: boolean | null;
  /** Days of the supporting opinions; no name where the cell holds a day alone. */
  supportOn: { organ: string | null; on: string }[];
  answerNumber: string | null;
  /** Later answers of the cell that tells all of them; absent where there is none. Classes as printed. */
  followUps?: FollowUp[];
  /** Later answers of columns (第二次答复日期) or rows of their own, by day; absent where there is none. Classes as printed. */
  furtherAnswers?: FollowUp[];
  /** Answers of leading organs that answer each for itself; absent where there is none. */
  ownAnswers?: ReadOwnAnswer[];
  /** The words of the promise as printed; absent where there are none. */
  promise?: string;
  plannedFor: string | null;
  /** The time of the promise as printed, where it is no whole day; absent where there is none. */
  plannedText?: string;
  /** As printed. */
  attitude: string | null;
  ratedOn: string | null;
  /** Ratings of the same handling before that one, as our own lists tell them; absent where there is none. */
  formerRatings?: FormerRating[];
  note: string | null;
};
