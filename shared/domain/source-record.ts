import { z } from 'zod';
import { agendaItemSchema } from './agenda-item.ts';
import { coveringLetterSchema } from './covering-letter.ts';
import { extensionLetterSchema } from './extension-letter.ts';
import { namedMotionSchema } from './named-motion.ts';
import { ownPaperSchema } from './own-paper.ts';
import { planLetterSchema } from './plan-letter.ts';
import { readDocumentSchema } from './readings/read-document.ts';
import { readLinkSchema } from './readings/read-link.ts';
import { readWarningSchema } from './readings/read-warning.ts';
import { sourceSecrecySchema } from './secrecy-mark.ts';
import { sittingSchema } from './sitting.ts';
import { statedLimitSchema } from './stated-limit.ts';
import { supplementLetterSchema } from './supplement-letter.ts';

/** How many of each thing a file held as it was read; `doubts` of them are not sure. The last ones are absent in what an earlier release read. */
export type SourceCounts = z.infer<typeof sourceCountsSchema>;
export const sourceCountsSchema = z.object({
  documents: z.number(),
  opinions: z.number(),
  points: z.number(),
  feedback: z.number(),
  motions: z.number(),
  doubts: z.number(),
  measures: z.number().exactOptional(),
  suggestions: z.number().exactOptional(),
  projects: z.number().exactOptional(),
  targets: z.number().exactOptional(),
  /** Quantities, items and rows that gave no record; absent in what earlier releases read. */
  unread: z.number().exactOptional(),
});

/** A file as imported (资料), kept byte for byte in the library under its hash. */
export type SourceRecord = z.infer<typeof sourceRecordSchema>;
export const sourceRecordSchema = z.object({
  /** First 12 hex digits of the SHA-256 of the bytes. */
  id: z.string(),
  /** Title for lists: the file's name without its ending, or what a person called it. */
  title: z.string(),
  sha256: z.string(),
  name: z.string(),
  /** Size in bytes. */
  bytes: z.number(),
  mediaType: z.string(),
  encoding: z.string().nullable(),
  lines: z.number(),
  /** ISO date and time. */
  importedAt: z.string(),
  /** Version of the reader that made the stored reading. */
  reader: z.number(),
  state: z.enum(['to-review', 'confirmed']),
  counts: sourceCountsSchema,
  warnings: z.array(readWarningSchema),
  links: z.array(readLinkSchema),
  /** Id of the source of which this is a newer version. */
  replaces: z.string().nullable(),
  /** What it is when its file is a paper that this program wrote; absent or null for the papers of others. */
  own: ownPaperSchema.nullable().exactOptional(),
  /** Marks of secrecy that the file bears, and who confirmed that it may be stored; absent where it bears none, and in what earlier releases read. */
  secrecy: sourceSecrecySchema.exactOptional(),
  entered: z.array(z.string()),
});

/** The answer that a reply letter gives, as read from it. */
export type SuggestionReply = z.infer<typeof suggestionReplySchema>;
export const suggestionReplySchema = z.object({
  number: z.string().nullable(),
  /** Session that the letter names, as printed; absent in letters read by earlier versions. */
  session: z.string().nullable().exactOptional(),
  channel: z.enum(['in-session', 'between-sessions']).nullable().exactOptional(),
  title: z.string(),
  proposers: z.array(z.string()),
  /** How many deputies it answers, those named included; absent where all are named. */
  signers: z.number().exactOptional(),
  /** Organ ids of those who answer. */
  organs: z.array(z.string()),
  /** ISO date. */
  answeredOn: z.string().nullable(),
  answerClass: z.string().nullable(),
  /** Number of the letter (云教函〔2026〕17号); absent where it has none. */
  answerNumber: z.string().exactOptional(),
  /** Its sentences on what is still to be done; absent where it has none, and in letters read by earlier versions. */
  promise: z.string().exactOptional(),
});

/** One paper (文件) inside a source, as listed and linked. Its text stays in the library. */
export type DocumentRecord = z.infer<typeof documentRecordSchema>;
export const documentRecordSchema = readDocumentSchema.extend({
  /** `<source id>-<id within the source>`, for example `3fa9c1d2e4b5-d9`. */
  id: z.string(),
  source: z.string(),
  parent: z.string().nullable(),
  /** Time limits that a decision prints for a report (向常委会报告). */
  limits: z.array(statedLimitSchema).exactOptional(),
  /** Ids of the organs that those limits name; absent where they name none, and in older data. */
  limitOrgans: z.array(z.string()).exactOptional(),
  /** The motions that the text of a decision names; absent where it names none, and in older data. */
  motions: z.array(namedMotionSchema).exactOptional(),
  /** Sign of the words of a paper, whatever their spacing and pages; absent for opinions and reports on them, for papers without text, and in older data. */
  print: z.string().exactOptional(),
  /** Document id of the paper that this one prints once more (公报); absent where it is none. */
  sameAs: z.string().exactOptional(),
  /** What an agenda lists, in its order; absent where it lists nothing. */
  agenda: z.array(agendaItemSchema).exactOptional(),
  /** Place whose paper it is (云泽市), as it or its source tells; absent when nothing does. */
  place: z.string().exactOptional(),
  /** What a letter says of a later day for a report; absent where it says nothing of it. */
  extension: extensionLetterSchema.exactOptional(),
  /** What a letter says of an opinion that it hands over; absent for other papers, and in older data. */
  covering: coveringLetterSchema.exactOptional(),
  /** What a letter says that wants a report supplemented; absent for other papers, and in older data. */
  supplement: supplementLetterSchema.exactOptional(),
  /** What a paper to the congress is that sends the plan for a motion or a decision; absent for other papers, and in older data. */
  planLetter: planLetterSchema.exactOptional(),
  /** The days that it prints of its own meeting; absent where it prints none. */
  sitting: sittingSchema.exactOptional(),
  /** ISO day on which an opinion says that its report was heard; absent where it prints none, and in older data. */
  heardOn: z.string().exactOptional(),
  /** What a reply to a suggestion (建议答复) says of the suggestion it answers. */
  reply: suggestionReplySchema.exactOptional(),
  /** What it says of the further suggestions that it answers together with that one; absent where it answers one, and in older data. */
  moreReplies: z.array(suggestionReplySchema).exactOptional(),
  /** Fields that a person set; no later reading overwrites them. */
  entered: z.array(z.string()),
});
