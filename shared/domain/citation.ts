import { z } from 'zod';
/**
 * Where a statement stands: the paper, its lines in the source as imported, and the words themselves.
 * `firstLine` and `lastLine` are 1-based lines of the decoded source. `quote` is locked: it is taken once, when the
 * paper is read, and no screen and no call can change it.
 */
export type Citation = z.infer<typeof citationSchema>;
export const citationSchema = z.object({
  /** Library id of the paper, for example `3fa9c1d2e4b5-d9`. */
  document: z.string(),
  firstLine: z.number(),
  lastLine: z.number(),
  /** Printed page, where the source shows one. */
  page: z.number().nullable(),
  quote: z.string(),
});
