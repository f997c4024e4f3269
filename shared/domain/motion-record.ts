import type { FollowUp } from '../text/follow-ups-cell.ts';
import type { Act, Entry } from './act.ts';
import type { Citation } from './citation.ts';
import type { DueDate } from './due-date.ts';
import type { MotionActType, MotionStatus } from './motion-status.ts';
import type { Offered } from './offer.ts';
import type { SuggestionActType, SuggestionStatus } from './suggestion-status.ts';

/** What one paper says of a motion. The motion's own fields are these folded together, save what a person entered. */
export type MotionClaim = {
  source: string;
  document: string;
  number: string | null;
  title: string;
  session: string | null;
  leadProposers: string[];
  signers: number | null;
  disposition: MotionRecord['disposition'];
  citation: Citation;
};

/** A motion (代表议案) with its whole file. */
export type MotionRecord = Offered & {
  id: string;
  title: string;
  number: string | null;
  session: string | null;
  leadProposers: string[];
  signers: number | null;
  disposition: 'referred' | 'converted' | 'merged' | 'withdrawn' | null;
  /** Motion id this one was merged into. */
  mergedInto: string | null;
  /** Suggestion id it was converted to. */
  convertedTo: string | null;
  status: MotionStatus;
  /** Organ id. */
  lead: string | null;
  /** Organ ids. */
  support: string[];
  handedOverOn: string | null;
  /** Due date of the report of the round under way. */
  due: DueDate | null;
  round: number;
  /** Rounds that are over. */
  rounds: MotionRound[];
  /** Papers of its file, in the order of the procedure. */
  papers: {
    document: string;
    role: 'text' | 'review' | 'decision' | 'implementation' | 'research' | 'opinion' | 'feedback' | 'mention';
  }[];
  citation: Citation | null;
  claims: MotionClaim[];
  /** What happened, as persons recorded it, in the order of entering. */
  acts: Act<MotionActType>[];
  note: string;
  entered: string[];
};

/** A round of a motion that is over. All days ISO. */
export type MotionRound = {
  number: number;
  openedOn: string | null;
  due: DueDate | null;
  closedOn: string;
  reason: string;
  /** Who entered the order to carry it out again, and when; absent in rounds of earlier releases. */
  ordered?: Entry;
};

/** Where a row of a list stands in a paper of the library; line 1-based. */
export type CitedRow = { document: string; line: number };

/** A suggestion (代表建议), converted motions included. */
export type SuggestionRecord = Offered & {
  id: string;
  title: string;
  number: string | null;
  session: string | null;
  /** In session or between sessions. */
  channel: 'in-session' | 'between-sessions';
  proposers: string[];
  delegation: string | null;
  category: string | null;
  /** Organ ids. */
  lead: string[];
  /** Organ ids. */
  support: string[];
  key: boolean;
  /** Of wide reach and hard to handle: the law gives six months (代表法 art. 51). */
  hard: boolean;
  /** ISO day on which the office got it. */
  receivedOn: string | null;
  /** ISO day of the first hand-over. */
  handedOverOn: string | null;
  status: SuggestionStatus;
  /** One per handling; the last is the one under way, earlier ones are never touched again. */
  rounds: SuggestionRound[];
  /** The row as imported, heading → cell, kept so that an export gives the same columns back. */
  cells: Record<string, string>;
  /** List it stands in (`lists`), and its row there (1-based), for the order on export. */
  list: { source: string; row: number; cited?: CitedRow } | null;
  /** Further lists that name it, each with its row there; absent where there is none. */
  namedBy?: { list: string; row: number; cells: Record<string, string>; cited?: CitedRow }[];
  /** Shorter titles under which lists name it; absent where none does. */
  alsoCalled?: string[];
  /** Suggestion id with which this one is handled as one (并案); absent or null when it stands for itself. */
  mergedInto?: string | null;
  /** Motion id. */
  convertedFrom: string | null;
  citation: Citation | null;
  /** What happened besides hand-over, answers and ratings, as persons recorded it, in the order of entering. */
  acts: Act<SuggestionActType>[];
  note: string;
  entered: string[];
};

export type Rating = 'satisfied' | 'basically-satisfied' | 'dissatisfied' | 'none';

/** One handling of a suggestion, from hand-over (or redo) to rating. All days ISO. */
export type SuggestionRound = {
  number: number;
  /** Day of the hand-over, or of the order to handle it again. */
  openedOn: string | null;
  /** Why it was handled again; empty for the first. */
  reason: string;
  /** Who entered that order, and when; absent in first handlings and in those of earlier releases. */
  ordered?: Entry;
  /** Due date of the answer. */
  due: DueDate | null;
  /** Further windows that rules open with the hand-over or the answer. */
  windows: { kind: SuggestionWindow; due: DueDate }[];
  signedForOn: string | null;
  contactedOn: string | null;
  /** Whether the deputy was met, where only that is known; absent where nobody said. */
  contacted?: boolean;
  /** Day on which each supporting organ gave its opinion, by organ id. */
  supportOn: Record<string, string>;
  answeredOn: string | null;
  answerNumber: string | null;
  /** Code of the office's own vocabulary (A/B/C/D …). */
  answerClass: string | null;
  /** Later answers to the same handling (补充答复): they change how far it was solved, not when it was answered. */
  followUps?: FollowUp[];
  /** Day by which a class that needs one promises to have it solved. */
  plannedFor: string | null;
  attitude: Rating | null;
  result: Rating | null;
  ratedOn: string | null;
  note: string;
};

export type SuggestionWindow = 'notice' | 'sign-for' | 'return' | 'contact' | 'support' | 'rating';
