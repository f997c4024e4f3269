import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { storedTellingSchema } from './stored-telling.ts';

export type DueUnit = z.infer<typeof dueUnitSchema>;
export const dueUnitSchema = z.enum(['day', 'working-day', 'month']);

/**
 * The words that set the date, and the count where the paper prints a length of time instead of a day. `assumed`: the paper counts from its
 * receipt, of which nobody recorded the day, and the day of the hand-over stands in for it, or from the end of a session, for which its last decision stands in; absent where the start is known.
 */
export type PaperDue = z.infer<typeof paperDueSchema>;
export const paperDueSchema = z.object({
  citation: citationSchema,
  counted: z
    .object({
      start: z.string(),
      count: z.number(),
      unit: dueUnitSchema,
      assumed: z.enum(['hand-over', 'last-decision']).exactOptional(),
    })
    .nullable(),
});

/**
 * `weekdays-only`: part of the count lies in a year whose holiday table is not known, so only Saturdays and Sundays were
 * rest days. `month-end`: the month has no day of the start's number, so its last day was taken. `ends-on-rest-day`: the
 * date is a rest day and was not moved. `paper-day`: the day of the paper stands in for that of the meeting, which nothing tells.
 */
export type DueAssumption = z.infer<typeof dueAssumptionSchema>;
export const dueAssumptionSchema = z.enum(['weekdays-only', 'month-end', 'ends-on-rest-day', 'paper-day']);

export type RuleDue = z.infer<typeof ruleDueSchema>;
export const ruleDueSchema = z.object({
  rulePack: z.string(),
  rule: z.string(),
  /** Article of the rule, as printed: `代表法第五十一条`. */
  article: z.string(),
  event: z.string(),
  /** ISO date the count starts after. */
  start: z.string(),
  count: z.number(),
  unit: dueUnitSchema,
  /** Days passed over (rest days and holidays) when counting working days; ISO. */
  skipped: z.array(z.string()),
  confirmed: z.boolean(),
  /** What the count took for granted, for the screen to say. */
  assumptions: z.array(dueAssumptionSchema).exactOptional(),
});

/**
 * How a due date came about: printed in the paper, counted by a rule, given by the office's list, promised by an answer of the ISO day
 * `on` (null: nobody knows), typed by a person.
 */
export type DueBecause = z.infer<typeof dueBecauseSchema>;
export const dueBecauseSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('paper') }).extend(paperDueSchema.shape),
  z.object({ by: z.literal('rule') }).extend(ruleDueSchema.shape),
  z.object({ by: z.literal('list'), heading: z.string(), cell: z.string() }),
  z.object({ by: z.literal('answer'), on: z.string().nullable() }),
  z.object({
    by: z.literal('person'),
    who: z.string(),
    enteredOn: z.string(),
    reason: z.string(),
    /** ISO day of the order to handle it again that asked for it; absent where a person set it otherwise. */
    orderedOn: z.string().exactOptional(),
  }),
]);

/**
 * Why a due date moved; `new-printing`: a later printing of the paper prints another day; `reassigned`: it was handed over anew after a
 * return; `listed`: the office's list came to say another day than the one that held; `signed-for`: the organ signed, and the time counts from
 * that day instead of the hand-over that stood in for it.
 */
export const dueChangeKinds = [
  'extension',
  'correction',
  'new-rule',
  'new-printing',
  'reassigned',
  'listed',
  'signed-for',
] as const;
export type DueChangeKind = (typeof dueChangeKinds)[number];

export type DueChange = z.infer<typeof dueChangeSchema>;
export const dueChangeSchema = z.object({
  kind: z.enum(dueChangeKinds),
  from: z.string(),
  to: z.string(),
  /** ISO day on which it was decided. */
  on: z.string(),
  enteredOn: z.string(),
  /** Who typed it. */
  by: z.string(),
  reason: storedTellingSchema,
  /** Who allowed an extension, as a paper says it (经…同意); empty for the other kinds. */
  allowedBy: z.string(),
  /** Number of the letter that allows it, where there is one. */
  letter: z.string(),
  /** Where the day came from before it was counted anew; absent where that did not change, and in changes of earlier releases. */
  was: dueBecauseSchema.exactOptional(),
});

/**
 * A due date that can explain itself. All dates are ISO. `date` is the day in force; `original` the day as it was first
 * rightly set: an extension and a later list move `date` alone, a correction of a wrong day and a new rule move both.
 */
export type DueDate = z.infer<typeof dueDateSchema>;
export const dueDateSchema = z.object({
  date: z.string(),
  original: z.string(),
  because: dueBecauseSchema,
  /** Every change of the date since it was first set, oldest first. */
  changes: z.array(dueChangeSchema),
});
