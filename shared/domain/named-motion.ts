import { z } from 'zod';

/** A motion as the text of a paper names it: by its number as compared, or by its title; with the session, where the sentence says one. */
export type NamedMotion = z.infer<typeof namedMotionSchema>;
export const namedMotionSchema = z.object({
  number: z.string().nullable(),
  title: z.string().nullable(),
  session: z.string().nullable(),
});
