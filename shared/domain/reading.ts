import { z } from 'zod';
import { documentKinds } from './document-kind.ts';
import type { FollowUp } from './follow-up.ts';
import { readerWord } from './reader-word.ts';
import type { ReadingReason } from './reading-reason.ts';
import type { WarningCode } from './warning-code.ts';

/**
 * What reading one source gives: the value that `duban read FILE --json` prints. All lines are 1-based lines of the
 * decoded text (for PDF, Word and the rest, of the text drawn from the file). All dates are ISO. Ids are local to the
 * source and stable for the same bytes.
 */
export type Reading = {
  format: 'duban.reading.v1';
  source: ReadSource;
  documents: ReadDocument[];
  opinions: ReadOpinion[];
  feedback: ReadFeedback[];
  motions: ReadMotion[];
  suggestions: ReadSuggestion[];
  /** Forms of the lists that the suggestions stand in. */
  lists?: ReadListForm[];
  /** Rows of a list of handlings: one per handling of a suggestion. */
  handlings?: ReadSuggestion[];
  /** Rows of its lists that are no suggestion, with the reason. */
  rowsLeftOut?: ReadRowLeftOut[];
  projects: ReadProject[];
  targets: ReadTarget[];
  decisions: ReadDecision[];
  links: ReadLink[];
  warnings: ReadWarning[];
};

export type ReadSource = {
  name: string;
  sha256: string;
  bytes: number;
  mediaType: string;
  encoding: string | null;
  lines: number;
};

export type ReadDocument = z.infer<typeof readDocumentSchema>;
export const readDocumentSchema = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum([...documentKinds, 'own-paper']),
  firstLine: z.number(),
  lastLine: z.number(),
  /** Id of the paper this one is attached to. */
  parent: z.string().nullable(),
  author: z.string().nullable(),
  office: z.string().nullable(),
  /** ISO date of the by-line. */
  date: z.string().nullable(),
  meeting: z.string().nullable(),
  /** Printed page on which the paper starts. */
  page: z.number().nullable(),
  /** 0..1 */
  confidence: z.number(),
  /** Why title, kind and borders were taken so. */
  because: z.array(readerWord<ReadingReason>()),
  /** What a person set; absent when nothing was. */
  corrected: z.array(z.enum(['title', 'kind', 'borders'])).exactOptional(),
});

/** `page` is the printed page of the first line, where the reader knows it. */
export type LineSpan = { firstLine: number; lastLine: number; page?: number | null };
export type ReadProblem = LineSpan & { text: string };
export type ReadPoint = LineSpan & {
  number: number;
  heading: string;
  text: string;
  confidence: number;
  because: ReadingReason[];
};

export type ReadOpinion = {
  document: string;
  /** Title of the report it deliberates on. */
  subject: string | null;
  addressee: string | null;
  affirmation: (LineSpan & { text: string }) | null;
  /** Consent paragraph (for example 同意…), where there is one. */
  consent: (LineSpan & { text: string }) | null;
  problems: ReadProblem[];
  points: ReadPoint[];
  closing: (LineSpan & { text: string }) | null;
  confidence: number;
  because: ReadingReason[];
};

export type ReadMeasure = LineSpan & {
  level: number;
  number: number;
  heading: string;
  text: string;
  organs: string[];
  figures: { text: string; line: number }[];
  confidence: number;
  because: ReadingReason[];
};

export type ReadFeedback = {
  document: string;
  /** Title of the opinion or report it answers. */
  answers: string | null;
  /** Meeting and day as printed, for example `6月25日市第九届人大常委会第十一次会议`. */
  deliberatedAt: string | null;
  pointsNamed: string[];
  measures: ReadMeasure[];
  confidence: number;
  because: ReadingReason[];
};

export type ReadMotion = LineSpan & {
  number: number | null;
  title: string;
  leadProposers: string[];
  /** Number of signing deputies, lead proposers included, where the paper says so. */
  signers: number | null;
  disposition: 'referred' | 'converted' | 'merged' | 'withdrawn' | null;
  document: string;
  grounds: string | null;
  confidence: number;
  because: ReadingReason[];
};

export type ReadSuggestion = LineSpan & {
  number: string | null;
  title: string;
  proposers: string[];
  delegation: string | null;
  category: string | null;
  lead: string[];
  support: string[];
  handedOverOn: string | null;
  /** ISO date of the answer, where the list says it. */
  answeredOn?: string | null;
  answerClass: string | null;
  /** Number of a reply letter; absent where it has none. */
  answerNumber?: string;
  satisfaction: string | null;
  /** The row as it stood, heading → cell, so that an export can give the same columns back. */
  cells: Record<string, string>;
  document: string;
  /** True when the number is only the row's serial: it names nothing outside its list. */
  isSerial?: boolean;
  /** Session that the row, its list or the letter names, as printed. */
  session?: string | null;
  channel?: 'in-session' | 'between-sessions' | null;
  key?: boolean | null;
  hard?: boolean | null;
  /** The handling that the row tells of; a list of handlings has several rows to a suggestion. */
  handling?: ReadHandling;
  receivedOn?: string | null;
  note?: string | null;
  /** Cells that say something which cannot be: they stay text. */
  problems?: CellProblem[];
  /** The list it stands in, by its place in `lists`, and its row there (1-based). */
  list?: number;
  row?: number;
};

/** What a list tells of one handling of a suggestion besides answer, class and satisfaction. All days ISO; null where it says nothing. */
export type ReadHandling = {
  round: number | null;
  openedOn: string | null;
  reason: string | null;
  due: string | null;
  originalDue: string | null;
  signedForOn: string | null;
  contactedOn: string | null;
  contacted: boolean | null;
  /** Days of the supporting opinions; no name where the cell holds a day alone. */
  supportOn: { organ: string | null; on: string }[];
  answerNumber: string | null;
  /** Later answers of the cell that tells all of them; absent where there is none. Classes as printed. */
  followUps?: FollowUp[];
  /** Later answers of columns (第二次答复日期) or rows of their own, by day; absent where there is none. Classes as printed. */
  furtherAnswers?: FollowUp[];
  plannedFor: string | null;
  /** As printed. */
  attitude: string | null;
  ratedOn: string | null;
  note: string | null;
};

export type CellProblemCode =
  | 'no-such-day'
  | 'not-a-day'
  | 'day-without-year'
  | 'several-days'
  | 'unknown-rating'
  | 'unknown-class'
  | 'unknown-mark'
  | 'unknown-channel'
  | 'unclear-days'
  | 'unclear-answers'
  | 'answer-without-day'
  | 'before-answer'
  | 'no-first-answer'
  | 'support-leads'
  | 'no-organ'
  | 'unclear-roles'
  | 'bracketed-entered'
  | 'bracketed-left-out'
  | 'unexplained-sign';

/** A cell that was kept as text because what it says cannot be, under its heading. */
export type CellProblem = { heading: string; cell: string; code: CellProblemCode };

/** A row of a list that is no suggestion, or none of its own. */
export type ReadRowLeftOut = {
  /** Name of the sheet where a workbook has several. */
  sheet: string | null;
  line: number;
  why: 'total' | 'note' | 'part' | 'no-title' | 'doubled' | 'joined' | 'answered';
  /** Line of the row that it repeats or goes on from. */
  first: number;
  /** Its filled cells, for the eye. */
  text: string;
};

/** The form of a list as the file has it: what stands around the rows, so that it can go out again as it came in. */
export type ReadListForm = z.infer<typeof readListFormSchema>;
export const readListFormSchema = z.object({
  /** Name of the sheet where a workbook has several. */
  sheet: z.string().nullable(),
  /** Lines above the headings, from the top. */
  above: z.array(z.string()),
  /** Heading rows with their merged cells (0-based column, columns and rows covered). */
  head: z.array(
    z.object({
      cells: z.array(z.string()),
      merged: z.array(
        z.object({
          column: z.number(),
          across: z.number(),
          down: z.number(),
        }),
      ),
    }),
  ),
  /** One heading per column, each once. */
  headings: z.array(z.string()),
  /** How a column's days are shown, as a number format, by heading. */
  dayForms: z.record(z.string(), z.string()),
  /** Rows between the suggestions that are none: sums, notes, names of parts. `after`: suggestions before it. */
  between: z.array(
    z.object({ after: z.number(), kind: z.enum(['total', 'note', 'part']), cells: z.array(z.string()) }),
  ),
  /** Number of suggestions. */
  rows: z.number(),
});

export type ReadProject = LineSpan & {
  number: number | null;
  name: string;
  lead: string[];
  support: string[];
  targets: { text: string; line: number }[];
  document: string;
  confidence: number;
  because: ReadingReason[];
};

export type ReadTarget = LineSpan & {
  indicator: string;
  value: string;
  unit: string;
  qualifier: string | null;
  period: string | null;
  role: 'target' | 'actual';
  /** The clause, verbatim. */
  text: string;
  document: string;
  confidence: number;
  because: ReadingReason[];
};

/** Votes and appointments, given as lists. */
export type ReadDecision = LineSpan & {
  document: string;
  kind: 'appointed' | 'removed' | 'elected' | 'resigned' | 'vote';
  person: string | null;
  post: string | null;
  text: string;
};

export type LinkRelation = z.infer<typeof linkRelationSchema>;
export const linkRelationSchema = z.enum([
  'researches',
  'deliberates-on',
  'answers',
  'implements',
  'approves',
  'reviews',
  'duty-pair',
]);

export type ReadLink = z.infer<typeof readLinkSchema>;
export const readLinkSchema = z.object({
  /** Id of a paper in this source, or a title when the paper stands elsewhere. */
  from: z.string(),
  to: z.string(),
  relation: linkRelationSchema,
  confidence: z.number(),
  because: readerWord<ReadingReason>(),
});

export type ReadWarning = z.infer<typeof readWarningSchema>;
export const readWarningSchema = z.object({
  line: z.number(),
  code: readerWord<WarningCode>(),
  message: z.string(),
});
