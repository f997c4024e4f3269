import { z } from 'zod';
import { citationSchema } from './citation.ts';

/** What a letter says that encloses an opinion or hands it over. */
export type CoveringLetter = z.infer<typeof coveringLetterSchema>;
export const coveringLetterSchema = z.object({
  /** Whom it greets, as printed; null where it greets nobody. */
  to: z.string().nullable(),
  /** ISO day by which it wants the report; null where it names none. */
  by: z.string().nullable(),
  /** The paragraph that hands it over. */
  citation: citationSchema,
});

/** A letter that hands over an opinion whose hand-over nobody registered yet. `on`: ISO day of the letter, null where it has none. */
export type OpenHandOver = Pick<CoveringLetter, 'to' | 'by'> & {
  opinion: string;
  document: string;
  title: string;
  number: string;
  on: string | null;
};
