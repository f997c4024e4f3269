import { z } from 'zod';

/** The days of a meeting as a paper prints them; ISO. */
export type Sitting = z.infer<typeof sittingSchema>;
export const sittingSchema = z.object({ first: z.string(), last: z.string() });
