import { z } from 'zod';
import { actSchema, entrySchema } from './act.ts';
import { chasesField } from './chase-record.ts';
import { citationSchema } from './citation.ts';
import { dueChangeSchema, dueDateSchema } from './due-date.ts';
import { followUpSchema } from './follow-up.ts';
import { motionActTypes, motionStatuses } from './motion-status.ts';
import { offeredSchema } from './offer.ts';
import { promiseShownSchema } from './promises/promise-shown.ts';
import { suggestionActTypes, suggestionStatuses } from './suggestion-status.ts';

/** What became of a motion after its review. */
export type MotionDisposition = z.infer<typeof motionDispositionSchema>;
export const motionDispositionSchema = z.enum(['referred', 'converted', 'merged', 'withdrawn']);

/** What one paper says of a motion. The motion's own fields are these folded together, save what a person entered. */
export type MotionClaim = z.infer<typeof motionClaimSchema>;
export const motionClaimSchema = z.object({
  source: z.string(),
  document: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  session: z.string().nullable(),
  leadProposers: z.array(z.string()),
  signers: z.number().nullable(),
  disposition: motionDispositionSchema.nullable(),
  /** Set where the paper only proposes the disposition; absent where it tells of one, and in older data. */
  proposed: z.literal(true).exactOptional(),
  /** Committee of the congress that handles it, as printed; absent where the paper names none. */
  committee: z.string().exactOptional(),
  /** Title of the motion that it was laid to; absent where the paper names none. */
  mergedInto: z.string().exactOptional(),
  /** Set where the paper made it of others, which it laid together under a title of its own. */
  formed: z.literal(true).exactOptional(),
  /** Number of the suggestion that it became; absent where the paper prints none. */
  suggestion: z.string().exactOptional(),
  citation: citationSchema,
});

/** A round of a motion that is over. All days ISO. */
export type MotionRound = z.infer<typeof motionRoundSchema>;
export const motionRoundSchema = z.object({
  number: z.number(),
  openedOn: z.string().nullable(),
  due: dueDateSchema.nullable(),
  /** Organ id of the organ that had it in this round; absent in rounds of earlier releases. */
  lead: z.string().nullable().exactOptional(),
  closedOn: z.string(),
  reason: z.string(),
  /** Who entered the order to carry it out again, and when; absent in rounds of earlier releases. */
  ordered: entrySchema.exactOptional(),
});

/** A motion (代表议案) with its whole file. */
export type MotionRecord = z.infer<typeof motionRecordSchema>;
export const motionRecordSchema = offeredSchema.extend({
  id: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  session: z.string().nullable(),
  leadProposers: z.array(z.string()),
  signers: z.number().nullable(),
  disposition: motionDispositionSchema.nullable(),
  /** ISO day on which the disposition was decided; null while it is only proposed, absent where nobody knows the day, and in older data. */
  dispositionOn: z.string().nullable().exactOptional(),
  /** Set for one that was made of others: they were moved and count, it is followed in their place. */
  formed: z.literal(true).exactOptional(),
  /** Motion id this one was merged into. */
  mergedInto: z.string().nullable(),
  /** Suggestion id it was converted to. */
  convertedTo: z.string().nullable(),
  status: z.enum(motionStatuses),
  /** Committee of the congress that examines and follows it (专门委员会), as printed; absent or null where none is known. */
  handlingCommittee: z.string().nullable().exactOptional(),
  /** Organ id of the organ that carries it out. */
  lead: z.string().nullable(),
  /** Organ ids. */
  support: z.array(z.string()),
  handedOverOn: z.string().nullable(),
  /** Due date of the report of the round under way. */
  due: dueDateSchema.nullable(),
  round: z.number(),
  /** Rounds that are over. */
  rounds: z.array(motionRoundSchema),
  /** Papers of its file, in the order of the procedure. */
  papers: z.array(
    z.object({
      document: z.string(),
      role: z.enum([
        'text',
        'review',
        'decision',
        'agenda',
        'plan',
        'implementation',
        'research',
        'opinion',
        'feedback',
        'mention',
      ]),
      /** Document id of the paper of which this one is another printing (单行本, 公报); absent where it is none. */
      printingOf: z.string().exactOptional(),
    }),
  ),
  citation: citationSchema.nullable(),
  claims: z.array(motionClaimSchema),
  /** What happened, as persons recorded it, in the order of entering. */
  acts: z.array(actSchema(motionActTypes)),
  ...chasesField,
  note: z.string(),
  entered: z.array(z.string()),
});

/** Where a row of a list stands in a paper of the library; line 1-based. */
export type CitedRow = z.infer<typeof citedRowSchema>;
export const citedRowSchema = z.object({
  document: z.string(),
  line: z.number(),
});

export type SuggestionWindow = z.infer<typeof suggestionWindowSchema>;
export const suggestionWindowSchema = z.enum(['notice', 'sign-for', 'return', 'contact', 'support', 'rating']);

export type Rating = z.infer<typeof ratingSchema>;
export const ratingSchema = z.enum(['satisfied', 'basically-satisfied', 'dissatisfied', 'none']);

/** A further window that a rule opens with the hand-over or the answer, with its due date. */
export const suggestionWindowDueSchema = z.object({ kind: suggestionWindowSchema, due: dueDateSchema });

/** A hand-over that another one took the place of, mostly because the organ returned it (退办), with what belonged to it. All days ISO. */
export type FormerHandOver = z.infer<typeof formerHandOverSchema>;
export const formerHandOverSchema = z.object({
  openedOn: z.string().nullable(),
  due: dueDateSchema.nullable(),
  windows: z.array(suggestionWindowDueSchema),
  signedForOn: z.string().nullable(),
  contactedOn: z.string().nullable(),
  contacted: z.boolean().exactOptional(),
  /** Organ ids. */
  lead: z.array(z.string()),
  /** Organ ids of those that supported until then; absent where the letter that followed left them. */
  support: z.array(z.string()).exactOptional(),
  /** Null where it was given to another organ without a return. */
  returnedOn: z.string().nullable(),
  /** Act of the hand-over that followed; empty where a list told of it. */
  followedBy: z.string(),
});

/**
 * Other organs than those that had a suggestion, as a list says after the hand-over without a later day. `asked` until a person says whether
 * the list put right who leads (`corrected`); where it was handed over anew, the former hand-over is kept instead.
 */
export type LeadChange = z.infer<typeof leadChangeSchema>;
export const leadChangeSchema = z.object({
  /** Organ ids of those that led until then. */
  from: z.array(z.string()),
  /** Title of the list; empty where nobody knows. */
  list: z.string(),
  /** ISO day on which the list came. */
  seenOn: z.string(),
  is: z.enum(['asked', 'corrected']),
});

/** The answer of one of several organs that handle a suggestion each for itself (分别办理); the day is ISO. */
export type LeadAnswer = z.infer<typeof leadAnswerSchema>;
export const leadAnswerSchema = z.object({
  on: z.string(),
  number: z.string().nullable(),
  answerClass: z.string().nullable(),
  /** What this organ promises and by when, as in a handling; absent where it promises nothing of its own. */
  promise: z.string().exactOptional(),
  plannedFor: z.string().nullable().exactOptional(),
  plannedText: z.string().exactOptional(),
  /** Every change of that day, oldest first; absent where it never moved, and in records of earlier releases. */
  plannedChanges: z.array(dueChangeSchema).exactOptional(),
});

/** A rating that another one of the same handling took the place of, as when a deputy takes it back; the day is ISO. */
export type FormerRating = z.infer<typeof formerRatingSchema>;
export const formerRatingSchema = z.object({
  attitude: ratingSchema.nullable(),
  result: ratingSchema.nullable(),
  ratedOn: z.string().nullable(),
});

/** One handling of a suggestion, from hand-over (or redo) to rating. All days ISO. */
export type SuggestionRound = z.infer<typeof suggestionRoundSchema>;
export const suggestionRoundSchema = z.object({
  number: z.number(),
  /** Day of the hand-over in force, or of the order to handle it again. */
  openedOn: z.string().nullable(),
  /** Hand-overs of this handling before the one in force, oldest first; absent where there was one alone. */
  former: z.array(formerHandOverSchema).exactOptional(),
  /** Why it was handled again; empty for the first. */
  reason: z.string(),
  /** Who entered that order, and when; absent in first handlings and in those of earlier releases. */
  ordered: entrySchema.exactOptional(),
  /** Due date of the answer. */
  due: dueDateSchema.nullable(),
  /** Further windows that rules open with the hand-over or the answer. */
  windows: z.array(suggestionWindowDueSchema),
  signedForOn: z.string().nullable(),
  contactedOn: z.string().nullable(),
  /** Whether the deputy was met, where only that is known; absent where nobody said. */
  contacted: z.boolean().exactOptional(),
  /** Day on which each supporting organ gave its opinion, by organ id. */
  supportOn: z.record(z.string(), z.string()),
  answeredOn: z.string().nullable(),
  /** Answers of single leading organs, by organ id; absent where none answered for itself. All of them together are the answer. */
  leadAnswers: z.record(z.string(), leadAnswerSchema).exactOptional(),
  answerNumber: z.string().nullable(),
  /** Code of the office's own vocabulary (A/B/C/D …). */
  answerClass: z.string().nullable(),
  /** Later answers to the same handling (补充答复): they change how far it was solved, not when it was answered. */
  followUps: z.array(followUpSchema).exactOptional(),
  /** Day by which a class that needs one promises to have it solved. */
  plannedFor: z.string().nullable(),
  /** The time of that promise in the answer's words, where no day follows from them; absent where there is none. */
  plannedText: z.string().exactOptional(),
  /** The words of the promise (承诺事项); absent where nobody gave them. */
  promise: z.string().exactOptional(),
  /** Every change of the promised day since it was first set, oldest first; absent where it never moved. */
  plannedChanges: z.array(dueChangeSchema).exactOptional(),
  attitude: ratingSchema.nullable(),
  result: ratingSchema.nullable(),
  ratedOn: z.string().nullable(),
  /** Ratings of this handling before the one in force, oldest first; absent where there was one alone. */
  formerRatings: z.array(formerRatingSchema).exactOptional(),
  note: z.string(),
});

/**
 * `organ`: id of the organ whose own promise was found kept or not, where several promised each for itself; absent otherwise. `undated`: set for a
 * verdict on a promise of which nobody knows the day; then `on` is the day on which it was entered, and it counts from that.
 */
const suggestionActSchema = actSchema(suggestionActTypes).extend({
  organ: z.string().exactOptional(),
  undated: z.literal(true).exactOptional(),
});

/** A suggestion (代表建议), converted motions included. */
export type SuggestionRecord = z.infer<typeof suggestionRecordSchema>;
export const suggestionRecordSchema = offeredSchema.extend({
  id: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  session: z.string().nullable(),
  /** In session or between sessions; null where no list and no person says. */
  channel: z.enum(['in-session', 'between-sessions']).nullable(),
  proposers: z.array(z.string()),
  /** How many deputies move it, those named included; absent where all are named, and in records of earlier releases. */
  signers: z.number().exactOptional(),
  delegation: z.string().nullable(),
  category: z.string().nullable(),
  /** Organ ids. */
  lead: z.array(z.string()),
  /** Groups of organs that own it, in the words of the list (各县（市、区）人民政府): no single organ; absent where none does. */
  groups: z.array(z.string()).exactOptional(),
  /** Who led before, as far as lists changed it without a day; absent where none did. */
  leadChanges: z.array(leadChangeSchema).exactOptional(),
  /** Organ ids. */
  support: z.array(z.string()),
  /** ISO day from which an organ supports, by organ id, where it came in behind the hand-over; absent where none did. */
  supportSince: z.record(z.string(), z.string()).exactOptional(),
  key: z.boolean(),
  /** Of wide reach and hard to handle: the law gives six months (代表法 art. 51). */
  hard: z.boolean(),
  /** ISO day on which the office got it. */
  receivedOn: z.string().nullable(),
  /** ISO day of the first hand-over. */
  handedOverOn: z.string().nullable(),
  status: z.enum(suggestionStatuses),
  /** One per handling; the last is the one under way, earlier ones are never touched again. */
  rounds: z.array(suggestionRoundSchema),
  /** The row as imported, heading → cell, kept so that an export gives the same columns back. */
  cells: z.record(z.string(), z.string()),
  /** List it stands in (`lists`), and its row there (1-based), for the order on export. */
  list: z.object({ source: z.string(), row: z.number(), cited: citedRowSchema.exactOptional() }).nullable(),
  /** Further lists that name it, each with its row there; absent where there is none. */
  namedBy: z
    .array(
      z.object({
        list: z.string(),
        row: z.number(),
        cells: z.record(z.string(), z.string()),
        cited: citedRowSchema.exactOptional(),
      }),
    )
    .exactOptional(),
  /** Further titles under which lists name it: shorter ones, and those that another took the place of by a person's word; absent where none does. */
  alsoCalled: z.array(z.string()).exactOptional(),
  /** Organ ids of further names under which lists give its organs (市发改委 beside 市发展和改革委员会); absent where none does. */
  alsoNamed: z.array(z.string()).exactOptional(),
  /** Suggestion id with which this one is handled as one (并案); absent or null when it stands for itself. */
  mergedInto: z.string().nullable().exactOptional(),
  /** Motion id. */
  convertedFrom: z.string().nullable(),
  citation: citationSchema.nullable(),
  /** What happened besides hand-over, answers and ratings, as persons recorded it, in the order of entering. */
  acts: z.array(suggestionActSchema),
  /** Passages that show, or seem to show, what became of the promises of its answers; absent where there are none. */
  shown: z.array(promiseShownSchema).exactOptional(),
  ...chasesField,
  note: z.string(),
  entered: z.array(z.string()),
});
