import { z } from 'zod';
import { readerWord } from '../reader-word.ts';
import type { ReadingReason } from '../reading-reason.ts';

export type LinkRelation = z.infer<typeof linkRelationSchema>;

export const linkRelationSchema = z.enum([
  'researches',
  'deliberates-on',
  'answers',
  'implements',
  'approves',
  'reviews',
  'duty-pair',
]);

export type ReadLink = z.infer<typeof readLinkSchema>;

export const readLinkSchema = z.object({
  /** Id of a paper in this source, or a title when the paper stands elsewhere. */
  from: z.string(),
  to: z.string(),
  relation: linkRelationSchema,
  confidence: z.number(),
  because: readerWord<ReadingReason>(),
});
