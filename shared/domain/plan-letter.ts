import { z } from 'zod';
import { citationSchema } from './citation.ts';

/**
 * What an organ's paper to the congress is that sends the plan for carrying a motion or a decision out: the plan itself, or a letter that goes with
 * it (`covering`), of which somebody has to say whether the plan came.
 */
export type PlanLetter = z.infer<typeof planLetterSchema>;
export const planLetterSchema = z.object({
  is: z.enum(['plan', 'covering']),
  /** The paragraph that sends it. */
  citation: citationSchema,
});

/** A plan that a letter says it sends and nobody registered. `on`: ISO day of the letter, null where it has none. */
export type OpenPlan = {
  motion: string;
  document: string;
  title: string;
  number: string;
  on: string | null;
};
