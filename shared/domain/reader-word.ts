import { z } from 'zod';

/**
 * A code that the reader gives (why, what to look at). Any text is taken: readers of other releases have codes that this one does not
 * know, and a record is not unfit for one of them.
 */
export function readerWord<Word extends string>(): z.ZodType<Word> {
  return z.string() as z.ZodType<string> as z.ZodType<Word>;
}
