import { z } from 'zod';

/** Ids are ours: short, plain ASCII, no path in them. */
export const idInput = z
  .string()
  .min(1)
  .max(160)
  .regex(/^[\w.~-]+$/);
/** ISO calendar date. */
export const dateInput = z.iso.date();
/** Free text a person types. */
export const textInput = z.string().max(20_000);
export const nameInput = z.string().min(1).max(200);
/** The path of a file or a folder: only the command line names one, the page has the host ask for it. */
export const pathInput = z.string().min(1).max(4000).optional();
/** Bytes of one file; limits per format stand in `reading/formats/limits.ts`. */
export const bytesInput = z.instanceof(Uint8Array);
/** Name of a running job, chosen by the caller, for progress and cancel. */
export const jobInput = z.string().max(80).optional();
export const noInput = z.object({}).strict().optional();
/** Codes of doubts (`implausible`, `confirm-needed`) that the person was asked about and confirmed. */
export const confirmedInput = z.array(z.string().max(40)).max(20).optional();
/**
 * Which facts count for a day that is past: those that had happened by then, whenever they were entered (`happened`), or those that had
 * been entered by then (`known`).
 */
export const asOfInput = { asOf: dateInput.optional(), basis: z.enum(['happened', 'known']).default('happened') };
/** What is to be done once more: the record, the day it was ordered, why, and by when where that was said. */
export const againInput = z.object({
  id: idInput,
  on: dateInput,
  reason: textInput.min(1),
  due: dateInput.nullable().default(null),
  confirmed: confirmedInput,
});
