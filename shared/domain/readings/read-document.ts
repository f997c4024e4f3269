import { z } from 'zod';
import { documentKinds } from '../document-kind.ts';
import { readerWord } from '../reader-word.ts';
import type { ReadingReason } from '../reading-reason.ts';

export type ReadDocument = z.infer<typeof readDocumentSchema>;

export const readDocumentSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** 发文字号 at its head (棠人常审〔2026〕7号); absent where none is printed. */
  number: z.string().exactOptional(),
  kind: z.enum([...documentKinds, 'own-paper']),
  firstLine: z.number(),
  lastLine: z.number(),
  /** Id of the paper this one is attached to. */
  parent: z.string().nullable(),
  author: z.string().nullable(),
  office: z.string().nullable(),
  /** ISO date of the by-line. */
  date: z.string().nullable(),
  meeting: z.string().nullable(),
  /** Printed page on which the paper starts. */
  page: z.number().nullable(),
  /** 0..1 */
  confidence: z.number(),
  /** Why title, kind and borders were taken so. */
  because: z.array(readerWord<ReadingReason>()),
  /** What a person set; absent when nothing was. */
  corrected: z.array(z.enum(['title', 'kind', 'borders'])).exactOptional(),
});
