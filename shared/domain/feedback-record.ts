import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { feedbackVersions } from './feedback-version.ts';
import { offeredSchema } from './offer.ts';

/** An organ's written answer (反馈报告). */
export type FeedbackRecord = z.infer<typeof feedbackRecordSchema>;
export const feedbackRecordSchema = offeredSchema.extend({
  id: z.string(),
  title: z.string(),
  document: z.string(),
  source: z.string(),
  /** Title of the opinion or report it answers, as the paper says. */
  answers: z.string().nullable(),
  /** Opinion id it is attached to; null while nobody knows which. */
  opinion: z.string().nullable(),
  /** `proposed` by the reader; `confirmed` by a person; `asked` when several opinions fit. */
  attachment: z.enum(['proposed', 'confirmed', 'asked', 'none']),
  /** Opinions that may be meant, the likeliest first. `because` is a code (`attach.<code>`); older records hold a sentence there. */
  candidates: z.array(
    z.object({
      opinion: z.string(),
      score: z.number(),
      because: z.string(),
      percent: z.number().exactOptional(),
    }),
  ),
  deliberatedAt: z.string().nullable(),
  /** Numbers of the opinions that its title, opening or headings cite; absent where they cite none, and in older data. */
  cites: z.array(z.string()).exactOptional(),
  pointsNamed: z.array(z.string()),
  /** Numbers of the points that it alone is about (审议意见第五条…的报告); absent for a report on the opinion as a whole. */
  onlyPoints: z.array(z.number()).exactOptional(),
  /** Parts of the paper whose headings name what each answers; absent where fewer than two do. */
  answerParts: z.array(z.object({ heading: z.string(), firstLine: z.number(), lastLine: z.number() })).exactOptional(),
  /** Id of the first record of this paper, where it answers a further opinion; absent in the first. */
  besides: z.string().exactOptional(),
  version: z.enum(feedbackVersions),
  round: z.number(),
  /** ISO date on which the office got it, once a person said so (`receivedDay`); until then the date that the paper itself bears. */
  receivedOn: z.string().nullable(),
  /** ISO date of this text, where it took the place of an earlier version that came on `receivedOn`; absent for the first text. */
  renewedOn: z.string().exactOptional(),
  /** Organ id of the organ that answers. */
  organ: z.string().nullable(),
  /** Feedback id when this paper is a second copy of one already followed. */
  sameAs: z.string().nullable(),
  entered: z.array(z.string()),
});

/** One passage of a feedback report that says what was done (办理措施). */
export type MeasureRecord = z.infer<typeof measureRecordSchema>;
export const measureRecordSchema = z.object({
  id: z.string(),
  feedback: z.string(),
  level: z.number(),
  number: z.number(),
  /** Heading; the title shown in lists. */
  title: z.string(),
  citation: citationSchema,
  /** Names of organs as printed in the passage (not ids). */
  organs: z.array(z.string()),
  figures: z.array(z.object({ text: z.string(), line: z.number() })),
  /** Id of the first-level measure it stands under. */
  under: z.string().nullable(),
});

/** What a person decided of one pair. What nobody decided is proposed afresh by the comparison each time. */
export type MatchRecord = z.infer<typeof matchRecordSchema>;
export const matchRecordSchema = z.object({
  /** `<point id>~<measure id>` */
  id: z.string(),
  title: z.string(),
  point: z.string(),
  measure: z.string(),
  decision: z.enum(['accepted', 'rejected']),
  on: z.string(),
  by: z.string(),
});

/** 完全回应 / 部分回应 / 未回应 */
export type Coverage = z.infer<typeof coverageSchema>;
export const coverageSchema = z.enum(['full', 'partial', 'none']);

/** How an answer does not do what was asked: with its reason, or without (`plain`). */
export type RefusedPoint = z.infer<typeof refusedPointSchema>;
export const refusedPointSchema = z.enum(['refused', 'refused-plain', 'deferred', 'deferred-plain']);

/** What a person decided of the coverage of one point by one feedback, overriding the proposal. */
export type CoverageRecord = z.infer<typeof coverageRecordSchema>;
export const coverageRecordSchema = z.object({
  /** `<point id>~<feedback id>` */
  id: z.string(),
  title: z.string(),
  point: z.string(),
  feedback: z.string(),
  coverage: coverageSchema,
  /** Absent where nothing is refused or put off. */
  refused: refusedPointSchema.exactOptional(),
  missing: z.string(),
  on: z.string(),
  by: z.string(),
});
