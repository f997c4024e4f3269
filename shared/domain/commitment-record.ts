import type { Citation } from './citation.ts';
import type { Offered } from './offer.ts';

/** A promise with a date or a number (承诺). */
export type CommitmentRecord = Offered & {
  id: string;
  title: string;
  citation: Citation;
  /** Organ id. */
  organ: string | null;
  /** ISO date; null when the paper gives none. */
  due: string | null;
  dueText: string | null;
  figure: string | null;
  point: string | null;
  feedback: string | null;
  state: 'proposed' | 'open' | 'kept' | 'partly-kept' | 'missed' | 'dropped';
  /** ISO day on which it was found kept or missed, where a person said so. */
  decidedOn?: string | null;
  /** The later passage that shows it. */
  shownBy: Citation | null;
  note: string;
  entered: string[];
};

/** A planned or reached value (指标). */
export type TargetRecord = Offered & {
  id: string;
  title: string;
  indicator: string;
  value: string;
  unit: string;
  qualifier: string | null;
  period: string | null;
  role: 'target' | 'actual';
  citation: Citation;
  organ: string | null;
  /** Actual that a person (or the comparison) laid beside this target. */
  actual: string | null;
  /** Target id when this is said a second time, in the same paper or in another printing of it; absent otherwise. */
  sameAs?: string;
  entered: string[];
};

/** A livelihood project (民生实事项目). */
export type ProjectRecord = Offered & {
  id: string;
  title: string;
  number: number | null;
  /** Organ ids. */
  lead: string[];
  /** Organ ids. */
  support: string[];
  targets: { text: string; line: number }[];
  citation: Citation;
  entered: string[];
};
