import { z } from 'zod';
import type { ToldBy, ToldDetail, ToldList } from '../messages/told.ts';

/**
 * What the program itself says where it is stored: a sentence as data, so that nobody's language is kept. Keys of other releases are taken, too.
 * Releases before this one stored the words themselves, as do titles, which are the words of papers and persons.
 */
export type StoredTelling = string | ToldBy<string>;

const listSchema: z.ZodType<ToldList<string>> = z.lazy(() =>
  z.object({ list: z.array(storedTellingSchema), mark: z.string().exactOptional() }),
);
const detailSchema: z.ZodType<ToldDetail<string>> = z.lazy(() =>
  z.union([z.string(), z.number(), toldSchema, listSchema]),
);
const toldSchema: z.ZodType<ToldBy<string>> = z.object({
  key: z.string(),
  details: z.record(z.string(), detailSchema).exactOptional(),
});
export const storedTellingSchema: z.ZodType<StoredTelling> = z.union([z.string(), toldSchema]);
