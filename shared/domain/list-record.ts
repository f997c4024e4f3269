import { z } from 'zod';
import { readListFormSchema } from './readings/read-list-form.ts';

/** A list of suggestions as the office made it: the form around its rows, so that an export gives the same list back. */
export type ListRecord = z.infer<typeof listRecordSchema>;
export const listRecordSchema = z.object({
  id: z.string(),
  /** Name of the file, or the list's own title. */
  title: z.string(),
  /** Session that its title names, or that a person gave. */
  session: z.string().nullable(),
  /** Id that all lists of one file share, and its place among them. */
  workbook: z.string(),
  place: z.number(),
  /** Source of the library that it was read from; null for a list that was taken in by itself. */
  source: z.string().nullable(),
  /** ISO date and time of the import that brought it last. */
  at: z.string(),
  /** ISO date and time of the import that brought it first; absent where it came once, and in records of earlier releases. */
  firstAt: z.string().exactOptional(),
  form: readListFormSchema,
});
