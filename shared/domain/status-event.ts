/** One recorded step of a procedure, for the timeline of an item. */
export type StatusEvent = {
  /** ISO date on which it happened (not when it was typed). */
  on: string;
  /** ISO date on which it was entered; absent in steps of earlier releases. */
  enteredOn?: string;
  from: string;
  to: string;
  by: string;
  note: string;
  /** Doubts that a person was asked about and confirmed. */
  confirmed?: string[];
};
