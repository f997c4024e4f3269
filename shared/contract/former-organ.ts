/** An organ that had a suggestion, or the name that its organ bore, before the one of today. */
export type FormerOrgan = {
  role: 'lead' | 'support';
  /** Its name of then. */
  name: string;
  /** Who has it since, by the name of that day. */
  to: string;
  /** `returned`: it gave the suggestion back; `handed-over`: it was given to another without that; the others are the organ's own changes. */
  why: 'returned' | 'handed-over' | 'merged' | 'renamed';
  /** ISO day of the return, of the merger or of the new name; null where nobody knows it. */
  on: string | null;
  /** ISO day on which the next one got it; null where it got nothing, or nobody knows the day. */
  next: string | null;
  /** Words and number of the letter that gave it back; empty where nobody entered them. */
  reason: string;
  letter: string;
};
