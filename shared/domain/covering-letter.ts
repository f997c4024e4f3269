import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { type LimitedDuty, type StatedLimit, statedLimitSchema } from './stated-limit.ts';

/** What a letter says that encloses an opinion or hands it over. */
export type CoveringLetter = z.infer<typeof coveringLetterSchema>;
export const coveringLetterSchema = z.object({
  /** Whom it greets, as printed; null where it greets nobody. */
  to: z.string().nullable(),
  /** ISO day by which it wants the report; null where it names none. */
  by: z.string().nullable(),
  /** The days that it gives each organ, or all of them, for what is to be sent; absent where it gives none, and in older data. */
  limits: z.array(statedLimitSchema).exactOptional(),
  /** The paragraph that hands it over. */
  citation: citationSchema,
});

/** A limit of a letter as it is named where it is left out: its organ as printed (null: all of them) and what is to be sent. */
export type LimitName = { organ: string | null; duty: LimitedDuty };

/**
 * A letter that hands over an opinion whose hand-over nobody registered yet, or whose days nobody took. `on`: ISO day of the letter, null where it
 * has none; `leads`: ids of the organs that it is for (names of those that are not known yet), none where it does not say; `limits`: the days that it
 * gives, one for each organ and duty.
 */
export type OpenHandOver = Pick<CoveringLetter, 'to' | 'by'> & {
  opinion: string;
  document: string;
  title: string;
  number: string;
  on: string | null;
  leads: string[];
  limits: StatedLimit[];
  /** True where the hand-over is registered, and only the days of the letter are not. */
  isRegistered: boolean;
};
