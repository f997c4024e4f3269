import type { Citation } from './citation.ts';

/** Three verdicts that are never mixed: what the organ says of itself, what the committee found, how the session voted. */
export type VerdictKind = 'self-report' | 'check' | 'vote';

export type SelfReport = {
  value: 'done' | 'partly-done' | 'in-progress' | 'not-done';
  on: string;
  by: string;
  note: string;
  citation: Citation | null;
  /** ISO day of entering; absent in verdicts of earlier releases. */
  enteredOn?: string;
  /** Doubts that a person was asked about and confirmed. */
  confirmed?: string[];
};
export type Check = {
  value: 'done' | 'partly-done' | 'not-done';
  on: string;
  by: string;
  note: string;
  /** ISO day on which the work was done, as the check found; absent or null where it did not say. */
  finishedOn?: string | null;
  /** ISO day of entering; absent in verdicts of earlier releases. */
  enteredOn?: string;
  /** Doubts that a person was asked about and confirmed. */
  confirmed?: string[];
};
export type Vote = {
  value: 'satisfied' | 'basically-satisfied' | 'dissatisfied';
  on: string;
  meeting: string;
  /** Ballots per grade; `present` is how many members were there, null or absent where nobody said. */
  ballots: {
    satisfied: number;
    basicallySatisfied: number;
    dissatisfied: number;
    abstained: number;
    present?: number | null;
  } | null;
  note: string;
  /** ISO day of entering and who entered it; absent in votes of earlier releases. */
  enteredOn?: string;
  by?: string;
  /** Doubts that a person was asked about and confirmed. */
  confirmed?: string[];
};
