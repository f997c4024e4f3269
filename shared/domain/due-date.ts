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
};
