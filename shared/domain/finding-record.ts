import type { Citation } from './citation.ts';
import type { RuleReason } from './rule-reason.ts';

/** An alarm of the comparison, with its two passages. */
export type Finding = {
  /** Stable for the same passages, so that a dismissal holds when the papers are read again. */
  id: string;
  kind: 'repeated-passage' | 'vague-promise' | 'figures-disagree' | 'answered-twice' | 'answers-nothing' | 'unanswered';
  title: string;
  /** The reason in words. */
  because: string;
  /** The rules and numbers that raised it, with their words; absent in alarms of older data. */
  rules?: RuleReason[];
  citations: Citation[];
  point: string | null;
  feedback: string | null;
};

/** What a person decided of a finding; it stays decided. */
export type FindingRecord = {
  id: string;
  title: string;
  decision: 'dismissed' | 'confirmed';
  reason: string;
  on: string;
  by: string;
};

/** A file or a passage that proves a measure (佐证). */
export type EvidenceRecord = {
  id: string;
  title: string;
  point: string;
  /** Number and day of the proving paper, as the person typed them. */
  number: string;
  on: string | null;
  citation: Citation | null;
  /** Source id when the proof is a file of the library. */
  source: string | null;
  note: string;
  entered: string[];
};
