import { z } from 'zod';
import type { Told } from '../messages/catalogue.ts';
import type { Citation } from './citation.ts';
import { citationSchema } from './citation.ts';
import type { RuleReason } from './rule-reason.ts';

/** An alarm of the comparison, with its two passages. */
export type Finding = {
  /** Stable for the same passages, so that a dismissal holds when the papers are read again. */
  id: string;
  kind: 'repeated-passage' | 'vague-promise' | 'figures-disagree' | 'answered-twice' | 'answers-nothing' | 'unanswered';
  title: Told;
  because: Told;
  /** The words of the papers that it is about: a heading, a passage, the name of an indicator. */
  about: string;
  /** The rules and numbers that raised it, with their words; absent in alarms of older data. */
  rules?: RuleReason[];
  citations: Citation[];
  point: string | null;
  feedback: string | null;
};

/** What a person decided of a finding; it stays decided. */
export type FindingRecord = z.infer<typeof findingRecordSchema>;
export const findingRecordSchema = z.object({
  id: z.string(),
  /** The words of the papers that it is about; earlier releases stored the whole title, as the screen worded it. */
  title: z.string(),
  decision: z.enum(['dismissed', 'confirmed']),
  reason: z.string(),
  on: z.string(),
  by: z.string(),
});

/** A file or a passage that proves a measure (佐证). */
export type EvidenceRecord = z.infer<typeof evidenceRecordSchema>;
export const evidenceRecordSchema = z.object({
  id: z.string(),
  title: z.string(),
  point: z.string(),
  /** Number and day of the proving paper, as the person typed them. */
  number: z.string(),
  on: z.string().nullable(),
  citation: citationSchema.nullable(),
  /** Source id when the proof is a file of the library. */
  source: z.string().nullable(),
  note: z.string(),
  entered: z.array(z.string()),
});
