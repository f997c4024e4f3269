import type { TextPrint } from './own-paper.ts';

/** An organ (承办单位). Its full name is the title. */
export type OrganRecord = {
  id: string;
  title: string;
  /** Names that a person entered or that papers show by their form, without the title. */
  shortNames: string[];
  formerNames: string[];
  /** Organ id under which this name's account is kept (an abbreviation, a former name). */
  mergedInto: string | null;
  /** Place (省、市、县) that a name without one belongs to, or of the paper that prints it; absent when nobody knows. */
  place?: string;
  /** The name as papers print it, where the title adds its place. */
  printed?: string;
  /** When a former name was borne; ISO days, an end left out is open. */
  formerDates?: { name: string; from?: string; to?: string }[];
  /** ISO day from which the account is kept under `mergedInto`. */
  mergedOn?: string;
  kind: 'government' | 'department' | 'court' | 'procuratorate' | 'committee' | 'district' | 'enterprise' | 'other';
  entered: string[];
};

/** A deputy (代表): a name in a delegation. The same name in two delegations is two persons. */
export type DeputyRecord = {
  id: string;
  title: string;
  delegation: string | null;
  /** Place whose deputy it is; absent for the workspace's own place. */
  place?: string;
  /** Deputy id of whom this is the same person, as somebody said. */
  mergedInto?: string | null;
  phone: string;
  note: string;
  entered: string[];
};

/** A meeting under one of its printed names. Names of one meeting lead to the record with the fullest of them. */
export type MeetingRecord = {
  id: string;
  title: string;
  /** Its other printed names; on the record that keeps the meeting. */
  otherNames?: string[];
  /** Meeting id under whose name this one is kept. */
  mergedInto?: string | null;
  /** Place that a name without one belongs to; absent when nobody knows. */
  place?: string;
  /** The name as papers print it, where the title adds its place. */
  printed?: string;
  kind: 'congress' | 'standing-committee' | 'directors';
  firstDay: string | null;
  lastDay: string | null;
  entered: string[];
};

/** The office's own settings: one record with id `office`. */
export type OfficeRecord = {
  id: 'office';
  title: string;
  /** Name of the standing committee as printed in papers, for example 云泽市人民代表大会常务委员会. */
  committee: string;
  /** Name of the issuing office, for example 云泽市人大常委会办公室. */
  issuer: string;
  term: string;
  operator: string;
  language: 'zh-CN' | 'en';
  profile: 'national-22x28' | 'office-28pt' | 'compact-table';
  redHead: boolean;
  /** Pattern of the reference number, `{year}` and `{number}` filled in. */
  referencePattern: string;
  contact: { name: string; phone: string };
  copyTo: string[];
  /** Members of the committee (组成人员), the base of a majority; absent while the office has not said. */
  members?: number | null;
  /** Ids of the rule packs in force, the strongest first. */
  rulePacks: string[];
  answerClasses: {
    code: string;
    label: string;
    countsAsDone: boolean;
    createsCommitment: boolean;
    needsDate: boolean;
  }[];
};

/** Remembered column mapping of a list, keyed by its heading row. */
export type MappingRecord = {
  id: string;
  title: string;
  columns: Record<string, string>;
  /** A person fixed it. Absent in mappings of earlier versions, which kept what the names of the columns gave as well. */
  fixed?: true;
};

/** A paper that was issued, with the data it stood on. Its bytes stand in the library of issued papers. */
export type IssuedBriefRecord = {
  id: string;
  title: string;
  kind: string;
  scope: Record<string, string>;
  issuedAt: string;
  by: string;
  sha256: string;
  bytes: number;
  /** Sequence number of the log the paper stands on. */
  seq: number;
  counts: Record<string, number>;
  /** Records it stands on, as `<collection>/<id>`, or `<collection>/*` where a paper takes in a whole collection. */
  records: string[];
  /** What its text is known again by; absent from papers issued by earlier releases and from papers without text. */
  textPrint?: TextPrint;
};

/** The office's own Word template. Its bytes stand in the library of templates under `sha256`. */
export type TemplateRecord = {
  id: string;
  title: string;
  /** Kind of brief whose layout it replaces. */
  kind: string;
  sha256: string;
  bytes: number;
  placeholders: string[];
};
