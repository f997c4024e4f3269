import { z } from 'zod';
import { motionClaimSchema, suggestionRecordSchema } from './motion-record.ts';

/** Collections whose records can come from several places and be one. */
export const identitySubjects = ['suggestions', 'motions', 'opinions', 'targets', 'documents'] as const;
export type IdentitySubject = (typeof identitySubjects)[number];

/** Why two things are nearly the same; the sentences stand under `identity.<reason>`. */
export const nearReasons = [
  /** The same number in one session, other words. */
  'number-other-title',
  /** The same request under another number. */
  'title-other-number',
  /** The same request, and the session of one is not known. */
  'title-session-unknown',
  /** The same number and nearly the same words, and the session of one is not known. */
  'number-session-unknown',
  /** The same number and other words, and the session of one is not known. */
  'number-title-session-unknown',
  /** The number without the year that the other's begins with (102 for 2026102), and a title that may be the other's. */
  'number-without-year',
  /** The same request without a number, moved by others. */
  'title-other-deputies',
  /** A title that says less, in a paper or row that tells no number. */
  'shorter-title',
  /** Several fit equally well. */
  'several-fit',
  /** A letter that answers it is dated before its hand-over. */
  'answer-before-hand-over',
  /** Everything agrees, but the place that one names lies in two cities. */
  'place-unclear',
  /** The same paper by title and meeting, with other words in part. */
  'words-differ',
  /** A letter that hands over lays out much the same points in its table of tasks. */
  'tasks-alike',
  /** The same meeting and day and much the same words, under a title that differs by a character or two. */
  'title-slip',
  /** The same indicator, year and role in two printings of a paper, with other figures. */
  'figures-differ',
] as const;
export type NearReason = (typeof nearReasons)[number];

/** A record of the ledger that something may be, and what speaks for it. */
export type Candidate = z.infer<typeof candidateSchema>;
export const candidateSchema = z.object({
  record: z.string(),
  reasons: z.array(z.enum(nearReasons)),
});

/** Under which words lists and papers know a record that a person took out of the ledger; `sources`: ids of those that told of it. */
export type RemovedWords = z.infer<typeof removedWordsSchema>;
export const removedWordsSchema = z.object({
  title: z.string(),
  number: z.string().nullable(),
  session: z.string().nullable(),
  proposers: z.array(z.string()),
  sources: z.array(z.string()),
});

/** What waits for the answer. An opinion or target stands in the ledger already, and only whether it is a copy is in question. */
export type IdentityWaiting = z.infer<typeof identityWaitingSchema>;
export const identityWaitingSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('suggestion'), record: suggestionRecordSchema }),
  z.object({ is: z.literal('motion'), claims: z.array(motionClaimSchema) }),
  z.object({ is: z.literal('record'), id: z.string() }),
  z.object({ is: z.literal('removed'), words: removedWordsSchema }),
  z.object({ is: z.literal('nothing') }),
]);

/**
 * A question whether what came in is one of the ledger's records (认定), and its answer. While it is open, what came in waits here:
 * it is neither doubled nor lost. The answer is kept, so that the same question is not asked again.
 */
export type IdentityRecord = z.infer<typeof identityRecordSchema>;
export const identityRecordSchema = z.object({
  id: z.string(),
  title: z.string(),
  subject: z.enum(identitySubjects),
  /** What came in, as it is compared. */
  key: z.string(),
  candidates: z.array(candidateSchema),
  /** Records that a person said it is not: they are not asked about again. */
  notThese: z.array(z.string()),
  /** Paper or list that it stands in. */
  from: z.object({ title: z.string(), document: z.string().nullable(), row: z.number().nullable() }),
  waiting: identityWaitingSchema,
  /** `same`: id of the record that it is, null for none of them. Null while nobody decided. */
  decision: z.object({ same: z.string().nullable(), by: z.string(), on: z.string() }).nullable(),
});
