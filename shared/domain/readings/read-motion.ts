import type { ReadingReason } from '../reading-reason.ts';
import type { LineSpan } from './line-span.ts';

export type ReadMotion = LineSpan & {
  number: number | null;
  title: string;
  leadProposers: string[];
  /** Number of signing deputies, lead proposers included, where the paper says so. */
  signers: number | null;
  disposition: 'referred' | 'converted' | 'merged' | 'withdrawn' | null;
  /** Set where a review report proposes the disposition and does not say that anybody decided it. */
  proposed?: true;
  /** Title of the motion that it is laid to; absent where it is laid to none that the source names. */
  mergedInto?: string;
  /** Set for one that papers made of others, which they laid together under a title of its own. */
  formed?: true;
  /** Committee of the congress that handles it (专门委员会), as printed; absent where none is named. */
  committee?: string;
  /** Number of the suggestion that it became, as printed; absent where none is. */
  suggestion?: string;
  document: string;
  grounds: string | null;
  confidence: number;
  because: ReadingReason[];
};
