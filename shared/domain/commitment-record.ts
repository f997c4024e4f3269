import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { dueDateSchema } from './due-date.ts';
import { offeredSchema } from './offer.ts';

/** A promise with a date or a number (承诺). */
export type CommitmentRecord = z.infer<typeof commitmentRecordSchema>;
export const commitmentRecordSchema = offeredSchema.extend({
  id: z.string(),
  title: z.string(),
  citation: citationSchema,
  /** Organ id. */
  organ: z.string().nullable(),
  /** ISO date; null when the paper gives none. */
  due: z.string().nullable(),
  /** The first day, where it comes from and every move of it; absent while the day is the one that the paper gives. */
  dueOrigin: dueDateSchema.omit({ date: true }).exactOptional(),
  dueText: z.string().nullable(),
  figure: z.string().nullable(),
  point: z.string().nullable(),
  feedback: z.string().nullable(),
  /** The handling of a suggestion (id, number of the round) that the reply letter answers in which it stands; absent for every other promise. */
  answers: z.object({ suggestion: z.string(), round: z.number() }).exactOptional(),
  state: z.enum(['proposed', 'open', 'kept', 'partly-kept', 'missed', 'dropped']),
  /** ISO day on which it was found kept or missed, where a person said so. */
  decidedOn: z.string().nullable().exactOptional(),
  /** ISO day on which such a verdict was entered of which nobody knows the day; absent where that is known, and in records of earlier releases. */
  decidedEnteredOn: z.string().exactOptional(),
  /** The later passage that shows it. */
  shownBy: citationSchema.nullable(),
  note: z.string(),
  entered: z.array(z.string()),
});

/** A planned or reached value (指标). */
export type TargetRecord = z.infer<typeof targetRecordSchema>;
export const targetRecordSchema = offeredSchema.extend({
  id: z.string(),
  title: z.string(),
  indicator: z.string(),
  value: z.string(),
  unit: z.string(),
  qualifier: z.string().nullable(),
  /** The figure says by how much it grows or falls; absent where it says how large it is, and in records of earlier releases. */
  change: z.enum(['growth', 'decline']).exactOptional(),
  /** Whether it binds or is expected (约束性, 预期性); absent where the plan does not say, and in records of earlier releases. */
  nature: z.enum(['binding', 'expected']).exactOptional(),
  period: z.string().nullable(),
  role: z.enum(['target', 'actual']),
  citation: citationSchema,
  organ: z.string().nullable(),
  /** Actual that a person (or the comparison) laid beside this target. */
  actual: z.string().nullable(),
  /** Target id when this is said a second time, in the same paper or in another printing of it; absent otherwise. */
  sameAs: z.string().exactOptional(),
  entered: z.array(z.string()),
});

/** A livelihood project (民生实事项目). */
export type ProjectRecord = z.infer<typeof projectRecordSchema>;
export const projectRecordSchema = offeredSchema.extend({
  id: z.string(),
  title: z.string(),
  number: z.number().nullable(),
  /** Organ ids. */
  lead: z.array(z.string()),
  /** Organ ids. */
  support: z.array(z.string()),
  targets: z.array(z.object({ text: z.string(), line: z.number() })),
  citation: citationSchema,
  entered: z.array(z.string()),
});
