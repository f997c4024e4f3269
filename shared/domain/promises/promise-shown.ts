import { z } from 'zod';
import { citationSchema } from '../citation.ts';

/** What a passage says that became of a promise. */
export type PromiseTold = z.infer<typeof promiseToldSchema>;
const promiseToldSchema = z.enum(['kept', 'partly-kept', 'missed']);

/**
 * A passage beside what an answer promised. `asked`: a later paper seems to say what became of it, and a person says whether it does;
 * `laid`: a person laid it beside the promise; `refused`: a person said that it does not show it, so that nobody is asked again.
 */
export type PromiseShown = z.infer<typeof promiseShownSchema>;
export const promiseShownSchema = z.object({
  /** Number of the handling whose answer promises it. */
  round: z.number(),
  /** Organ id whose own promise it is, where several promised each for itself; absent for that of all. */
  organ: z.string().exactOptional(),
  citation: citationSchema,
  is: z.enum(['asked', 'laid', 'refused']),
  /** What the reader took it to say; absent where it seems to say that the promise was kept, and where a person laid it. */
  says: promiseToldSchema.exactOptional(),
});

type Meant = { round: number; organ: string | null };

/** The passage beside one promise of a suggestion, of one standing; with `quote` the one of these words. Null where there is none. */
export function shownOf(
  { shown = [] }: { shown?: PromiseShown[] },
  { round, organ }: Meant,
  is: PromiseShown['is'],
  quote?: string,
): PromiseShown | null {
  const isMeant = (one: PromiseShown) =>
    one.is === is &&
    one.round === round &&
    (one.organ ?? null) === organ &&
    (quote === undefined || one.citation.quote === quote);
  return shown.findLast(isMeant) ?? null;
}
