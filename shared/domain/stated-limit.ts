import type { Citation } from './citation.ts';
import type { DueUnit } from './due-date.ts';

/** What a time limit printed in a paper is for: the draft for comments, the written report, the work itself. */
export type LimitedDuty = 'draft' | 'written-report' | 'carry-out';

/** A time limit as a paper prints it: a day (于2026年9月30日前) or a length of time (三个月内). One of the two is set, unless the day cannot be. */
export type StatedLimit = {
  duty: LimitedDuty;
  citation: Citation;
  /** ISO day, the last one on which the duty is met in time. */
  day: string | null;
  count: { count: number; unit: DueUnit } | null;
  /** Words of a day that no calendar has (2027年6月31日): then neither is set, and a person is asked. */
  impossible?: string;
  /** What a length of time counts from: the hand-over, or the receipt where the paper says 收到之日起. */
  from: 'handed-over' | 'received';
};
