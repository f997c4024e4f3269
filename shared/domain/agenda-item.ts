import { z } from 'zod';

/** One item (议题) that the agenda of a meeting lists: its number there, its words without mark and stop, and its 1-based line. */
export type AgendaItem = z.infer<typeof agendaItemSchema>;
export const agendaItemSchema = z.object({
  number: z.number(),
  title: z.string(),
  line: z.number(),
});
