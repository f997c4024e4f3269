import { z } from 'zod';

/**
 * One dated fact of a procedure that a person recorded (签收, 列入议程, 办结 …). Facts are kept; where an item stands is
 * derived from them (`stages/`), so that a stage can never contradict what happened.
 */
export type Act<Type extends string> = z.infer<typeof actFields> & { type: Type };
const actFields = z.object({
  /** Unique within its record. */
  id: z.string(),
  /** ISO day on which it happened. */
  on: z.string(),
  /** ISO day on which it was entered. */
  enteredOn: z.string(),
  by: z.string(),
  note: z.string(),
  /** Number of the letter or paper that shows it; empty without one. */
  number: z.string(),
  /** Round in which it happened. */
  round: z.number(),
  /** Doubts (`plausible.ts`) that a person was asked about and confirmed. */
  confirmed: z.array(z.string()).exactOptional(),
});

/** The schema of the facts of one kind of record, which may be of these types. */
export function actSchema<const Type extends string>(types: readonly Type[]) {
  return actFields.extend({ type: z.enum(types) });
}

/** Who entered a fact and when (`enteredOn` is an ISO day), beside the day on which it happened. */
export type Entry = z.infer<typeof entrySchema>;
export const entrySchema = z.object({
  enteredOn: z.string(),
  by: z.string(),
  /** Doubts that a person was asked about and confirmed. */
  confirmed: z.array(z.string()).exactOptional(),
});

/** The entry of a fact that a person enters now. */
export function entryOf(now: { today: string; by: string }, confirmed: string[]): Entry {
  return { enteredOn: now.today, by: now.by, ...(confirmed.length > 0 && { confirmed }) };
}

/** An id for a new fact: the type and a running number. */
export function actId(acts: readonly { id: string }[], type: string): string {
  let count = 1;
  while (acts.some((act) => act.id === `${type}-${count}`)) count += 1;
  return `${type}-${count}`;
}
