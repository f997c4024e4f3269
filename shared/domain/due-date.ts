/** A due date that can explain itself. All dates are ISO. An extension moves `date` and keeps `original`. */
export type DueDate = {
  date: string;
  original: string;
  /** How it came about; null when a person typed the date. */
  because: DueReason | null;
  extensions: { from: string; to: string; on: string; reason: string; by: string }[];
};

export type DueReason = {
  rulePack: string;
  rule: string;
  /** Article of the rule, as printed: `代表法第五十一条`. */
  article: string;
  event: string;
  /** ISO date the count starts after. */
  start: string;
  count: number;
  unit: 'day' | 'working-day' | 'month';
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
