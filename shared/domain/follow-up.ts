import { z } from 'zod';

/** A later answer to one and the same handling (补充答复). `on`: ISO day; `answerClass` null where nobody says it. */
export type FollowUp = z.infer<typeof followUpSchema>;
export const followUpSchema = z.object({
  on: z.string(),
  answerNumber: z.string().nullable(),
  answerClass: z.string().nullable(),
  note: z.string(),
});
