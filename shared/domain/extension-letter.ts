import { z } from 'zod';
import { citationSchema } from './citation.ts';

/** What a letter says of a later day for a report: that it is asked for, or granted. `to`: that ISO day. */
export type ExtensionLetter = z.infer<typeof extensionLetterSchema>;
export const extensionLetterSchema = z.object({
  is: z.enum(['asked', 'granted']),
  to: z.string(),
  /** The paragraph that says so, with what it speaks of. */
  citation: citationSchema,
  /** Number of the letter (云政办函〔2026〕101号); empty where it prints none. */
  number: z.string(),
});

/** A letter whose later day nobody registered yet, with what its registration can be filled in by. `on`: ISO day of the letter. */
export type WaitingExtension = Pick<ExtensionLetter, 'is' | 'to' | 'number'> & {
  document: string;
  title: string;
  on: string | null;
  /** Why more time is asked for, in the letter's words; empty where it does not say. */
  reason: string;
  /** The points for whose report alone it is, by id and number; absent for the report on the whole opinion. */
  points?: { id: string; number: number }[];
  /** Organ id of whose report it is, where several report on the whole opinion: null where the letter does not say. Absent otherwise. */
  organ?: string | null;
};

/** One on the report that an opinion (its id) asks for. */
export type OpenExtension = WaitingExtension & { opinion: string };

/** One on a promise, by the id that the list of promises gives it. */
export type PromiseExtension = WaitingExtension & { promise: string };
