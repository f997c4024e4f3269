import { z } from 'zod';
import { chaseWays } from './chase-way.ts';

/** One chasing (催办) of those who owe something: a fact that stops no clock and meets no duty. */
export type Chase = z.infer<typeof chaseSchema>;
export const chaseSchema = z.object({
  /** Unique within its record. */
  id: z.string(),
  /** ISO day on which it happened. */
  on: z.string(),
  /** ISO day on which it was entered. */
  enteredOn: z.string(),
  by: z.string(),
  way: z.enum(chaseWays),
  /** Ids of the organs that were chased; empty where nobody says: then all that owed something. */
  organs: z.array(z.string()),
  /** What was said or asked. */
  note: z.string(),
  /** Number of the letter; empty without one. */
  number: z.string(),
  /** Round in which it happened. */
  round: z.number(),
  /** Doubts that a person was asked about and confirmed. */
  confirmed: z.array(z.string()).exactOptional(),
});

/** A field of records that can be chased for; absent where nobody was chased. */
export const chasesField = { chases: z.array(chaseSchema).exactOptional() };
