import type { LineSpan } from './line-span.ts';

/** Votes and appointments, given as lists. */
export type ReadDecision = LineSpan & {
  document: string;
  kind: 'appointed' | 'removed' | 'elected' | 'resigned' | 'vote';
  person: string | null;
  post: string | null;
  text: string;
};
