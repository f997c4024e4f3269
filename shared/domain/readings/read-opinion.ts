import type { ReadingReason } from '../reading-reason.ts';
import type { LineSpan } from './line-span.ts';

export type ReadProblem = LineSpan & { text: string };

export type ReadPoint = LineSpan & {
  number: number;
  heading: string;
  text: string;
  confidence: number;
  because: ReadingReason[];
  /** Whom its row charges with a point of a table, and who helps, as printed; absent where the table has no such column. */
  organs?: { lead: string[]; support: string[] };
  /** Heading of the part that the point stands under, as printed; absent where it stands under none. */
  part?: string;
  /** All headings that it stands under, with their lines, the outermost first; absent where it stands under none. */
  headings?: (LineSpan & { text: string })[];
  /** Until when its row wants it done, as printed: 2026年9月底前. Absent where the row names no day. */
  limit?: string;
};

export type ReadOpinion = {
  document: string;
  /** Title of the report it deliberates on. */
  subject: string | null;
  addressee: string | null;
  affirmation: (LineSpan & { text: string }) | null;
  /** Consent paragraph (for example 同意…), where there is one. */
  consent: (LineSpan & { text: string }) | null;
  problems: ReadProblem[];
  points: ReadPoint[];
  closing: (LineSpan & { text: string }) | null;
  confidence: number;
  because: ReadingReason[];
};
