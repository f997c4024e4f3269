import { z } from 'zod';
/**
 * What a text is known again by, whatever file it comes in. Letters are what is left of a text without spaces, marks and
 * differences of width; a gram is any eight of them in a row.
 */
export type TextPrint = z.infer<typeof textPrintSchema>;
export const textPrintSchema = z.object({
  /** SHA-256 of the letters, in hex. */
  sha256: z.string(),
  /** Number of letters. */
  letters: z.number(),
  /** Number of different grams. */
  grams: z.number(),
  /** Some of the grams' hashes, as `main/core/own-papers/text-print.ts` chooses and writes them. */
  sample: z.string(),
});

/** What a source is whose file is a paper that this program wrote: it is kept, and proposes nothing to the ledger. */
export type OwnPaper = z.infer<typeof ownPaperSchema>;
export const ownPaperSchema = z.object({
  /** Id of the issued paper; null when this workspace has no record of issuing it. */
  brief: z.string().nullable(),
  /** Kind of brief, for example `hand-over-letter`; empty when nothing says it. */
  kind: z.string(),
  title: z.string(),
  /** ISO date and time of the issue; null without a record of it. */
  issuedAt: z.string().nullable(),
  /** By the mark in the file, by its text, or because most of its text is that of the paper. */
  how: z.enum(['property', 'text', 'nearly']),
  /** Share of the paper's text that stands in the file, 0 to 1. */
  share: z.number(),
  /** Which workspace wrote it, as far as the file says it. */
  workspace: z.enum(['this', 'other', 'unknown']),
});
