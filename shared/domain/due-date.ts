import type { Citation } from './citation.ts';

export type DueUnit = 'day' | 'working-day' | 'month';

/**
 * A due date that can explain itself. All dates are ISO. `date` is the day in force; `original` the day as it was first
 * rightly set: an extension moves `date` alone, a correction of a wrong day and a new rule move both.
 */
export type DueDate = {
  date: string;
  original: string;
  because: DueBecause;
  /** Every change of the date since it was first set, oldest first. */
  changes: DueChange[];
};

/** How a due date came about: printed in the paper, counted by a rule, given by the office's list, typed by a person. */
export type DueBecause =
  | ({ by: 'paper' } & PaperDue)
  | ({ by: 'rule' } & RuleDue)
  | { by: 'list'; heading: string; cell: string }
  | { by: 'person'; who: string; enteredOn: string; reason: string };

/** The words that set the date, and the count where the paper prints a length of time instead of a day. */
export type PaperDue = {
  citation: Citation;
  counted: { start: string; count: number; unit: DueUnit } | null;
};

export type RuleDue = {
  rulePack: string;
  rule: string;
  /** Article of the rule, as printed: `代表法第五十一条`. */
  article: string;
  event: string;
  /** ISO date the count starts after. */
  start: string;
  count: number;
  unit: DueUnit;
  /** Days passed over (rest days and holidays) when counting working days; ISO. */
  skipped: string[];
  confirmed: boolean;
  /** What the count took for granted, for the screen to say. */
  assumptions?: DueAssumption[];
};

/**
 * `weekdays-only`: part of the count lies in a year whose holiday table is not known, so only Saturdays and Sundays were
 * rest days. `month-end`: the month has no day of the start's number, so its last day was taken. `ends-on-rest-day`: the
 * date is a rest day and was not moved.
 */
export type DueAssumption = 'weekdays-only' | 'month-end' | 'ends-on-rest-day';

/** Why a due date moved; `reassigned`: it was handed over anew after a return. Only an extension leaves the original day standing. */
export const dueChangeKinds = ['extension', 'correction', 'new-rule', 'reassigned'] as const;
export type DueChangeKind = (typeof dueChangeKinds)[number];

export type DueChange = {
  kind: DueChangeKind;
  from: string;
  to: string;
  /** ISO day on which it was decided. */
  on: string;
  enteredOn: string;
  /** Who typed it. */
  by: string;
  reason: string;
  /** Who allowed an extension, as a paper says it (经…同意); empty for the other kinds. */
  allowedBy: string;
  /** Number of the letter that allows it, where there is one. */
  letter: string;
  /** Where the day came from before it was counted anew; absent where that did not change, and in changes of earlier releases. */
  was?: DueBecause;
};
