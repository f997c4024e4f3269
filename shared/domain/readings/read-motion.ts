import type { ReadingReason } from '../reading-reason.ts';
import type { LineSpan } from './line-span.ts';

export type ReadMotion = LineSpan & {
  number: number | null;
  title: string;
  leadProposers: string[];
  /** Number of signing deputies, lead proposers included, where the paper says so. */
  signers: number | null;
  disposition: 'referred' | 'converted' | 'merged' | 'withdrawn' | null;
  document: string;
  grounds: string | null;
  confidence: number;
  because: ReadingReason[];
};
