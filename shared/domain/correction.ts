import { z } from 'zod';
import { documentKinds } from './document-kind.ts';

/**
 * What a person changed about how a source was read. Anchored by line and the words of that line, so that it holds
 * when a newer reader reads the same file again.
 */
export type Correction = z.infer<typeof correctionSchema>;
export const correctionSchema = z.object({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  /** 1-based line and the text of that line. */
  anchor: z.object({ line: z.number(), quote: z.string() }),
  change: z.discriminatedUnion('type', [
    z.object({ type: z.literal('kind'), kind: z.enum(documentKinds) }),
    z.object({ type: z.literal('title'), title: z.string() }),
    z.object({ type: z.literal('last-line'), line: z.number() }),
    z.object({ type: z.literal('split') }),
    z.object({ type: z.literal('merge-with-previous') }),
    z.object({ type: z.literal('not-a-paper') }),
    z.object({ type: z.literal('mark-point'), lastLine: z.number(), heading: z.string() }),
    z.object({ type: z.literal('mark-measure'), lastLine: z.number(), heading: z.string() }),
    z.object({ type: z.literal('unmark') }),
    /** What stands in the picture of a recognised line, as a person read it there. */
    z.object({ type: z.literal('line-text'), text: z.string() }),
    /** Recognised lines that a person laid beside their picture and found right; `print` marks their words. */
    z.object({ type: z.literal('lines-seen'), lastLine: z.number(), print: z.string() }),
  ]),
  on: z.string(),
  by: z.string(),
});
