import { z } from 'zod';
import { readerWord } from '../reader-word.ts';
import type { WarningCode } from '../warning-code.ts';

export type ReadWarning = z.infer<typeof readWarningSchema>;

export const readWarningSchema = z.object({
  line: z.number(),
  code: readerWord<WarningCode>(),
  message: z.string(),
  /** What fills the places of its sentence; absent where it has none. */
  details: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});
