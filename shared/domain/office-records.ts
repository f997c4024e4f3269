import { z } from 'zod';
import { textPrintSchema } from './own-paper.ts';

/** An organ (承办单位). Its full name is the title. */
export type OrganRecord = z.infer<typeof organRecordSchema>;
export const organRecordSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Names that a person entered or that papers show by their form, without the title. */
  shortNames: z.array(z.string()),
  formerNames: z.array(z.string()),
  /** Organ id under which this name's account is kept (an abbreviation, a former name). */
  mergedInto: z.string().nullable(),
  /** Place (省、市、县) that a name without one belongs to, or of the paper that prints it; absent when nobody knows. */
  place: z.string().exactOptional(),
  /** The name as papers print it, where the title adds its place. */
  printed: z.string().exactOptional(),
  /** When a former name was borne; ISO days, an end left out is open. */
  formerDates: z
    .array(z.object({ name: z.string(), from: z.string().exactOptional(), to: z.string().exactOptional() }))
    .exactOptional(),
  /** ISO day from which the account is kept under `mergedInto`. */
  mergedOn: z.string().exactOptional(),
  kind: z.enum(['government', 'department', 'court', 'procuratorate', 'committee', 'district', 'enterprise', 'other']),
  entered: z.array(z.string()),
});

/** A deputy (代表): a name in a delegation. The same name in two delegations is two persons. */
export type DeputyRecord = z.infer<typeof deputyRecordSchema>;
export const deputyRecordSchema = z.object({
  id: z.string(),
  title: z.string(),
  delegation: z.string().nullable(),
  /** Place whose deputy it is; absent for the workspace's own place. */
  place: z.string().exactOptional(),
  /** Deputy id of whom this is the same person, as somebody said. */
  mergedInto: z.string().nullable().exactOptional(),
  phone: z.string(),
  note: z.string(),
  entered: z.array(z.string()),
});

/** A meeting under one of its printed names. Names of one meeting lead to the record with the fullest of them. */
export type MeetingRecord = z.infer<typeof meetingRecordSchema>;
export const meetingRecordSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Its other printed names; on the record that keeps the meeting. */
  otherNames: z.array(z.string()).exactOptional(),
  /** Meeting id under whose name this one is kept. */
  mergedInto: z.string().nullable().exactOptional(),
  /** Place that a name without one belongs to; absent when nobody knows. */
  place: z.string().exactOptional(),
  /** The name as papers print it, where the title adds its place. */
  printed: z.string().exactOptional(),
  kind: z.enum(['congress', 'standing-committee', 'directors']),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  entered: z.array(z.string()),
});

/** The office's own settings: one record with id `office`. */
export type OfficeRecord = z.infer<typeof officeRecordSchema>;
export const officeRecordSchema = z.object({
  id: z.literal('office'),
  title: z.string(),
  /** Name of the standing committee as printed in papers, for example 云泽市人民代表大会常务委员会. */
  committee: z.string(),
  /** Name of the issuing office, for example 云泽市人大常委会办公室. */
  issuer: z.string(),
  term: z.string(),
  operator: z.string(),
  language: z.enum(['zh-CN', 'en']),
  profile: z.enum(['national-22x28', 'office-28pt', 'compact-table']),
  redHead: z.boolean(),
  /** Pattern of the reference number, `{year}` and `{number}` filled in. */
  referencePattern: z.string(),
  contact: z.object({ name: z.string(), phone: z.string() }),
  copyTo: z.array(z.string()),
  /** Members of the committee (组成人员), the base of a majority; absent while the office has not said. */
  members: z.number().nullable().exactOptional(),
  /** Ids of the rule packs in force, the strongest first. */
  rulePacks: z.array(z.string()),
  answerClasses: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      countsAsDone: z.boolean(),
      createsCommitment: z.boolean(),
      needsDate: z.boolean(),
    }),
  ),
});

/** Remembered column mapping of a list, keyed by its heading row. */
export type MappingRecord = z.infer<typeof mappingRecordSchema>;
export const mappingRecordSchema = z.object({
  id: z.string(),
  title: z.string(),
  columns: z.record(z.string(), z.string()),
  /** A person fixed it. Absent in mappings of earlier versions, which kept what the names of the columns gave as well. */
  fixed: z.literal(true).exactOptional(),
});

/** A paper that was issued, with the data it stood on. Its bytes stand in the library of issued papers. */
export type IssuedBriefRecord = z.infer<typeof issuedBriefRecordSchema>;
export const issuedBriefRecordSchema = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  scope: z.record(z.string(), z.string()),
  issuedAt: z.string(),
  by: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  /** Sequence number of the log the paper stands on. */
  seq: z.number(),
  counts: z.record(z.string(), z.number()),
  /** Records it stands on, as `<collection>/<id>`, or `<collection>/*` where a paper takes in a whole collection. */
  records: z.array(z.string()),
  /** What its text is known again by; absent from papers issued by earlier releases and from papers without text. */
  textPrint: textPrintSchema.exactOptional(),
});

/** The office's own Word template. Its bytes stand in the library of templates under `sha256`. */
export type TemplateRecord = z.infer<typeof templateRecordSchema>;
export const templateRecordSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Kind of brief whose layout it replaces. */
  kind: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  placeholders: z.array(z.string()),
});
