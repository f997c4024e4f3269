/** One recorded step of a procedure, for the timeline of an item. */
export type StatusEvent = {
  /** ISO date on which it happened (not when it was typed). */
  on: string;
  from: string;
  to: string;
  by: string;
  note: string;
};
