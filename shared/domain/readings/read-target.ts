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

export type ReadTarget = LineSpan & {
  indicator: string;
  value: string;
  unit: string;
  qualifier: string | null;
  period: string | null;
  role: 'target' | 'actual';
  /** The clause, verbatim. */
  text: string;
  document: string;
  confidence: number;
  because: ReadingReason[];
};
