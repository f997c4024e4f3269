import { z } from 'zod';
/** One day of the yearly holiday notice, as imported by the office; it wins over the built-in table. */
export type HolidayRecord = z.infer<typeof holidayRecordSchema>;
export const holidayRecordSchema = z.object({
  /** ISO day. */
  id: z.string(),
  /** Name of the holiday, or the words that the list gave. */
  title: z.string(),
  /** True for a rest day, false for a make-up working day (调休上班). */
  rest: z.boolean(),
});
