import { z } from 'zod';
import { citationSchema } from './citation.ts';

/** What a letter of the congress says that wants a report supplemented. */
export type SupplementLetter = z.infer<typeof supplementLetterSchema>;
export const supplementLetterSchema = z.object({
  /** ISO day by which it wants the supplement; null where it names none. */
  by: z.string().nullable(),
  /** The paragraph that asks for it. */
  citation: citationSchema,
});

/** A supplement that a letter asks for and that did not come yet. `on`: ISO day of the letter, null where it has none. */
export type OpenSupplement = Pick<SupplementLetter, 'by'> & {
  opinion: string;
  document: string;
  title: string;
  number: string;
  on: string | null;
};
