import { z } from 'zod';
import { citationSchema } from './citation.ts';

/** Three verdicts that are never mixed: what the organ says of itself, what the committee found, how the session voted. */
export type VerdictKind = 'self-report' | 'check' | 'vote';

export type SelfReport = z.infer<typeof selfReportSchema>;
export const selfReportSchema = z.object({
  value: z.enum(['done', 'partly-done', 'in-progress', 'not-done']),
  on: z.string(),
  by: z.string(),
  note: z.string(),
  citation: citationSchema.nullable(),
  /** ISO day of entering; absent in verdicts of earlier releases. */
  enteredOn: z.string().exactOptional(),
  /** Doubts that a person was asked about and confirmed. */
  confirmed: z.array(z.string()).exactOptional(),
});
export type Check = z.infer<typeof checkSchema>;
export const checkSchema = z.object({
  value: z.enum(['done', 'partly-done', 'not-done']),
  on: z.string(),
  by: z.string(),
  note: z.string(),
  /** ISO day on which the work was done, as the check found; absent or null where it did not say. */
  finishedOn: z.string().nullable().exactOptional(),
  /** ISO day of entering; absent in verdicts of earlier releases. */
  enteredOn: z.string().exactOptional(),
  /** Doubts that a person was asked about and confirmed. */
  confirmed: z.array(z.string()).exactOptional(),
});
export type Vote = z.infer<typeof voteSchema>;
export const voteSchema = z.object({
  value: z.enum(['satisfied', 'basically-satisfied', 'dissatisfied']),
  on: z.string(),
  meeting: z.string(),
  /** Ballots per grade; `present` is how many members were there, null or absent where nobody said. */
  ballots: z
    .object({
      satisfied: z.number(),
      basicallySatisfied: z.number(),
      dissatisfied: z.number(),
      abstained: z.number(),
      present: z.number().nullable().exactOptional(),
    })
    .nullable(),
  note: z.string(),
  /** ISO day of entering and who entered it; absent in votes of earlier releases. */
  enteredOn: z.string().exactOptional(),
  by: z.string().exactOptional(),
  /** Doubts that a person was asked about and confirmed. */
  confirmed: z.array(z.string()).exactOptional(),
});
/** The vote on the report of one organ, where several reported and each report was voted on by itself. */
export type OrganVote = z.infer<typeof organVoteSchema>;
export const organVoteSchema = voteSchema.extend({
  /** Organ id. */
  organ: z.string(),
});
