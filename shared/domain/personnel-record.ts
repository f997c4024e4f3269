import { z } from 'zod';
import { citationSchema } from './citation.ts';

/** One appointment, removal, election or resignation that a paper reports (人事任免), or one recorded vote. */
export type PersonnelRecord = z.infer<typeof personnelRecordSchema>;
export const personnelRecordSchema = z.object({
  id: z.string(),
  /** Name of the person; the passage itself where no person is named. */
  title: z.string(),
  kind: z.enum(['appointed', 'removed', 'elected', 'resigned', 'vote']),
  post: z.string().nullable(),
  source: z.string(),
  document: z.string(),
  citation: citationSchema,
  entered: z.array(z.string()),
});
