import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { dueUnitSchema } from './due-date.ts';
import { namedMotionSchema } from './named-motion.ts';

/** What a time limit printed in a paper is for: the draft for comments, a plan of the work, a report on how far the work is by then, the written report, the work itself, the report of a committee on a motion. */
export type LimitedDuty = z.infer<typeof limitedDutySchema>;
export const limitedDutySchema = z.enum(['draft', 'plan', 'stage-report', 'written-report', 'carry-out', 'review']);

/** A time limit as a paper prints it: a day (于2026年9月30日前) or a length of time (三个月内). One of the two is set, unless the day cannot be. */
export type StatedLimit = z.infer<typeof statedLimitSchema>;
export const statedLimitSchema = z.object({
  duty: limitedDutySchema,
  citation: citationSchema,
  /** ISO day, the last one on which the duty is met in time. */
  day: z.string().nullable(),
  count: z.object({ count: z.number(), unit: dueUnitSchema }).nullable(),
  /** Words of a day that no calendar has (2027年6月31日): then neither is set, and a person is asked. */
  impossible: z.string().exactOptional(),
  /** Words of several times dealt out (分别于…) to organs of another number: then neither is set, and a person is asked. */
  unpaired: z.string().exactOptional(),
  /** Names, as printed, of the organs that it binds; absent where the paper names none with it: then it binds all. */
  organs: z.array(z.string()).exactOptional(),
  /** Numbers of the points that it is for, where a letter deals them out with it; absent where it is for all that the organ has. */
  points: z.array(z.number()).exactOptional(),
  /** The number, as printed, of the opinion that it is for, where a letter hands over several; absent where it is for whatever the letter hands over. */
  opinion: z.string().exactOptional(),
  /** The motions that a decision prints it for; absent where it names none with it: then it binds every one of the decision. */
  motions: z.array(namedMotionSchema).exactOptional(),
  /** What a length of time counts from: the hand-over; the receipt where the paper says 收到之日起; its own day where it says 印发之日起. */
  from: z.enum(['handed-over', 'received', 'issued']),
});
