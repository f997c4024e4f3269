import { z } from 'zod';
/** One recorded step of a procedure, for the timeline of an item. */
export type StatusEvent = z.infer<typeof statusEventSchema>;
export const statusEventSchema = z.object({
  /** ISO date on which it happened (not when it was typed). */
  on: z.string(),
  /** ISO date on which it was entered; absent in steps of earlier releases. */
  enteredOn: z.string().exactOptional(),
  from: z.string(),
  to: z.string(),
  by: z.string(),
  note: z.string(),
  /** Doubts that a person was asked about and confirmed. */
  confirmed: z.array(z.string()).exactOptional(),
});
