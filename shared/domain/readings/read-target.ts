import type { ReadingReason } from '../reading-reason.ts';
import type { LineSpan } from './line-span.ts';

export type ReadProject = LineSpan & {
  number: number | null;
  name: string;
  lead: string[];
  support: string[];
  targets: { text: string; line: number }[];
  document: string;
  confidence: number;
  because: ReadingReason[];
};

/** Which way a figure tells of a change. */
export type FigureChange = 'growth' | 'decline';

export type ReadTarget = LineSpan & {
  indicator: string;
  value: string;
  unit: string;
  qualifier: string | null;
  /** The figure says by how much it grew or fell (增长5%, 下降3%); absent where it says how large it is. */
  change?: FigureChange;
  period: string | null;
  role: 'target' | 'actual';
  /** The clause, verbatim. */
  text: string;
  document: string;
  confidence: number;
  because: ReadingReason[];
};
