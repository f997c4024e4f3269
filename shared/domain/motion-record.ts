import type { Citation } from './citation.ts';
import type { DueDate } from './due-date.ts';
import type { StatusEvent } from './status-event.ts';

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
export type MotionRecord = {
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
  status:
    | 'moved'
    | 'reviewed'
    | 'handed-over'
    | 'implementing'
    | 'reported'
    | 'deliberated'
    | 'answered'
    | 'closed'
    | 'withdrawn'
    | 'converted'
    | 'merged';
  /** Organ id. */
  lead: string | null;
  /** Organ ids. */
  support: string[];
  handedOverOn: string | null;
  due: DueDate | null;
  /** Papers of its file, in the order of the procedure. */
  papers: {
    document: string;
    role: 'text' | 'review' | 'decision' | 'implementation' | 'research' | 'opinion' | 'feedback' | 'mention';
  }[];
  citation: Citation | null;
  claims: MotionClaim[];
  history: StatusEvent[];
  note: string;
  entered: string[];
};

/** A suggestion (代表建议), converted motions included. */
export type SuggestionRecord = {
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
  handedOverOn: string | null;
  due: DueDate | null;
  status:
    | 'registered'
    | 'handed-over'
    | 'accepted'
    | 'returned'
    | 'in-progress'
    | 'answered'
    | 'rated'
    | 'redo'
    | 'closed'
    | 'tracking'
    | 'not-filed'
    | 'withdrawn';
  /** One per handling; the last is the one under way, earlier ones are never touched again. */
  rounds: {
    number: number;
    answeredOn: string | null;
    answerNumber: string | null;
    /** Code of the office's own vocabulary (A/B/C/D …). */
    answerClass: string | null;
    contactedOn: string | null;
    attitude: 'satisfied' | 'basically-satisfied' | 'dissatisfied' | 'none' | null;
    result: 'satisfied' | 'basically-satisfied' | 'dissatisfied' | 'none' | null;
    ratedOn: string | null;
    note: string;
  }[];
  /** The row as imported, heading → cell, kept so that an export gives the same columns back. */
  cells: Record<string, string>;
  /** Import it came with, and its row (1-based), for the order on export. */
  list: { source: string; row: number } | null;
  /** Motion id. */
  convertedFrom: string | null;
  citation: Citation | null;
  history: StatusEvent[];
  note: string;
  entered: string[];
};
