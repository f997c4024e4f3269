import { z } from 'zod';

/**
 * A mark of secrecy as a file bears it: of a state secret (绝密、机密、秘密), or of papers that are kept inside the office (内部资料、工作秘密).
 */
export type SecrecyMark = z.infer<typeof secrecyMarkSchema>;
export const secrecyMarkSchema = z.object({
  kind: z.enum(['state-secret', 'internal']),
  /** As printed, for example `机密★10年`. */
  words: z.string(),
  /** In a line of the text, in the header or footer of its pages, or in the name of the file. */
  place: z.enum(['line', 'page-edge', 'file-name']),
  /** 1-based line of the source; null outside its lines. */
  line: z.number().nullable(),
  /** Name of the file that bears it; of a package, of the entry. */
  file: z.string(),
});

/** The marks of a stored file, and who answered for storing it; null where an earlier release took it in without asking. */
export type SourceSecrecy = z.infer<typeof sourceSecrecySchema>;
export const sourceSecrecySchema = z.object({
  marks: z.array(secrecyMarkSchema),
  confirmed: z.object({ by: z.string(), on: z.string() }).nullable(),
});
