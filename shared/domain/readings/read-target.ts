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

/** What a plan says of a target: it must be reached, or it is expected to be. */
export type TargetNature = 'binding' | 'expected';

export type ReadTarget = LineSpan & {
  indicator: string;
  value: string;
  unit: string;
  qualifier: string | null;
  /** The figure says by how much it grew or fell (增长5%, 下降3%); absent where it says how large it is. */
  change?: FigureChange;
  /** Whether it binds or is expected (约束性, 预期性), where the table of a plan says so. */
  nature?: TargetNature;
  period: string | null;
  role: 'target' | 'actual';
  /** The clause, verbatim. */
  text: string;
  document: string;
  confidence: number;
  because: ReadingReason[];
};
