import { z } from 'zod';
import { actSchema, entrySchema } from './act.ts';
import { chasesField } from './chase-record.ts';
import { citationSchema } from './citation.ts';
import { dueDateSchema } from './due-date.ts';
import { offeredSchema } from './offer.ts';
import { opinionMatters } from './opinion-matter.ts';
import { opinionActTypes, opinionStages } from './opinion-stage.ts';
import { pointStatuses } from './point-status.ts';
import { statedLimitSchema } from './stated-limit.ts';
import { statusEventSchema } from './status-event.ts';
import { checkSchema, organVoteSchema, selfReportSchema, voteSchema } from './verdict.ts';

/** A further organ that an opinion was handed to, beside its `lead`, with the due dates of its own report in one round. */
export type HandedTo = z.infer<typeof handedToSchema>;
export const handedToSchema = z.object({
  /** Organ id. */
  organ: z.string(),
  /** ISO day of its letter. */
  on: z.string(),
  number: z.string().nullable(),
  due: dueDateSchema.nullable(),
  draftDue: dueDateSchema.nullable(),
});

/** A round that is over: nothing of it is ever touched again. All days ISO. */
export type OpinionRound = z.infer<typeof opinionRoundSchema>;
export const opinionRoundSchema = z.object({
  number: z.number(),
  /** Day of the hand-over, or of the order to handle it again; null when nobody recorded it. */
  openedOn: z.string().nullable(),
  due: dueDateSchema.nullable(),
  draftDue: dueDateSchema.nullable(),
  /** The further organs with their dates of this round; absent where one organ had the opinion. */
  alsoTo: z.array(handedToSchema).exactOptional(),
  /** Ids of the organs that owed a report in this round; absent where all did. */
  askedOf: z.array(z.string()).exactOptional(),
  /** The vote on the whole opinion; null where none was held, or one on the report of each organ. */
  vote: voteSchema.nullable(),
  /** The votes on the reports of single organs, in the order of entering; absent where there are none. */
  organVotes: z.array(organVoteSchema).exactOptional(),
  closedOn: z.string(),
  /** Why it was handled again. */
  reason: z.string(),
  /** Who entered that order, and when; absent in rounds of earlier releases. */
  ordered: entrySchema.exactOptional(),
});

/** A deliberation opinion (审议意见) under follow-up. */
export type OpinionRecord = z.infer<typeof opinionRecordSchema>;
export const opinionRecordSchema = offeredSchema.extend({
  /** Library id of its paper (with `-2`, `-3` … when one paper holds several opinions). */
  id: z.string(),
  title: z.string(),
  document: z.string(),
  source: z.string(),
  /** Title of the report it deliberates on. */
  subject: z.string().nullable(),
  addressee: z.string().nullable(),
  meeting: z.string().nullable(),
  /** ISO date of the paper or of the meeting. */
  date: z.string().nullable(),
  affirmation: citationSchema.nullable(),
  consent: citationSchema.nullable(),
  problems: z.array(citationSchema),
  closing: citationSchema.nullable(),
  /** What it is about, as far as rules of time differ by it. */
  matter: z.enum(opinionMatters),
  /** Time limits that its own paper prints. */
  limits: z.array(statedLimitSchema),
  /**
   * Letters of its hand-over (document ids) that a person registered, each with the limits taken from it: they go before those of its own paper.
   * Absent where none was, and in older data.
   */
  letters: z.array(z.object({ document: z.string(), limits: z.array(statedLimitSchema) })).exactOptional(),
  /** ISO date of the hand-over letter. */
  handedOverOn: z.string().nullable(),
  handOverNumber: z.string().nullable(),
  /** Due date of the written report of the round under way. */
  due: dueDateSchema.nullable(),
  /** Due date of the draft for comments of the round under way. */
  draftDue: dueDateSchema.nullable(),
  /** Organ id of the organ that must answer as a whole; the first of them where there are several. */
  lead: z.string().nullable(),
  /** Further organs that it was handed to; each owes a report of its own. Absent where it went to one. */
  alsoTo: z.array(handedToSchema).exactOptional(),
  /** Ids of the organs that owe a report in the round under way; absent where all do. */
  askedOf: z.array(z.string()).exactOptional(),
  confidence: z.number(),
  /** Doubts about the opinion itself that a person was asked about and confirmed; absent where there was none. */
  confirmed: z.array(z.string()).exactOptional(),
  /** Vote on all the feedback of the round under way together; those of earlier rounds stand in `rounds`. */
  vote: voteSchema.nullable(),
  /** The votes on the reports of single organs in that round, in the order of entering; absent where there are none. */
  organVotes: z.array(organVoteSchema).exactOptional(),
  /** 1 for the first handling; each re-handling that was ordered adds one. */
  round: z.number(),
  /** Rounds that are over, as they were. */
  rounds: z.array(opinionRoundSchema),
  /** What happened besides hand-over, feedback and vote, as persons recorded it, in the order of entering. */
  acts: z.array(
    actSchema(opinionActTypes).extend({
      /** Organ id of the organ that did it, where several have the opinion. */
      organ: z.string().exactOptional(),
    }),
  ),
  ...chasesField,
  /** Derived from the facts (`stages/opinion-stage-on.ts`) with every change; never set by hand. */
  stage: z.enum(opinionStages),
  /** Opinion id when this paper is a second copy of one already followed; its points are then not counted. */
  sameAs: z.string().nullable(),
  entered: z.array(z.string()),
});

/** One recommendation inside an opinion (意见条目): the unit of follow-up. */
export type PointRecord = z.infer<typeof pointRecordSchema>;
export const pointRecordSchema = offeredSchema.extend({
  id: z.string(),
  opinion: z.string(),
  number: z.number(),
  /** Heading; the title shown in lists. */
  title: z.string(),
  /** The locked original words. */
  citation: citationSchema,
  /** Locked words of the points that were merged into this one, in their order. */
  merged: z.array(z.object({ id: z.string(), title: z.string(), citation: citationSchema })).exactOptional(),
  /** Point id this one was merged into (its state is then `withdrawn`). */
  mergedInto: z.string().exactOptional(),
  /** Point id this one was cut from. */
  splitFrom: z.string().exactOptional(),
  /** Organ id. A merged organ redirects: follow it with `organRoot`. */
  lead: z.string().nullable(),
  /** Ids of further organs that lead it together with `lead`; absent where one leads alone. */
  alsoLead: z.array(z.string()).exactOptional(),
  /** Organ id that the words of the point, or its row, charge with the work; absent where they name none. */
  namedLead: z.string().exactOptional(),
  /** Groups of organs that its words or its row charge, as printed (各县（市、区）人民政府): no single organ; absent where none. */
  groups: z.array(z.string()).exactOptional(),
  /** Organ ids. */
  support: z.array(z.string()),
  /** Due date of the written answer of the round under way: the opinion's, unless this point has its own. */
  due: dueDateSchema.nullable(),
  /** Day by which the work itself is to be done (办理时限), where the point's own words or a person set one; it holds through all rounds. */
  limit: dueDateSchema.nullable(),
  /** Organ id that the words of the limit charge with it, where that is another than the leading one; absent otherwise. */
  limitOrgan: z.string().exactOptional(),
  status: z.enum(pointStatuses),
  /** `proposed` by the reader until a person confirms it. */
  state: z.enum(['proposed', 'confirmed', 'withdrawn']),
  /** 1 for the first handling; each re-handling adds one. */
  round: z.number(),
  rounds: z.array(
    z.object({
      number: z.number(),
      openedOn: z.string(),
      reason: z.string(),
      feedback: z.array(z.string()),
      selfReport: selfReportSchema.nullable(),
      check: checkSchema.nullable(),
      due: dueDateSchema.nullable(),
      closedOn: z.string().nullable(),
      /** Who entered the order that ended it, and when; absent in rounds of earlier releases. */
      ordered: entrySchema.exactOptional(),
    }),
  ),
  /** Every step of its status, oldest entry first. */
  history: z.array(statusEventSchema),
  ...chasesField,
  selfReport: selfReportSchema.nullable(),
  check: checkSchema.nullable(),
  vote: voteSchema.nullable(),
  /** The votes on the reports of the organs that answer for it; absent where there are none. */
  organVotes: z.array(organVoteSchema).exactOptional(),
  evidence: z.array(z.string()),
  nextStep: z.string(),
  note: z.string(),
  confidence: z.number(),
  because: z.array(z.string()),
  entered: z.array(z.string()),
});
