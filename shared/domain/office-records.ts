/** An organ (承办单位). Its full name is the title. */
export type OrganRecord = {
  id: string;
  title: string;
  /** Names that a person entered or that papers show by their form, without the title. */
  shortNames: string[];
  formerNames: string[];
  /** Organ id under which this name's account is kept (an abbreviation, a former name). */
  mergedInto: string | null;
  kind: 'government' | 'department' | 'court' | 'procuratorate' | 'committee' | 'district' | 'enterprise' | 'other';
  entered: string[];
};

export type DeputyRecord = {
  id: string;
  title: string;
  delegation: string | null;
  phone: string;
  note: string;
  entered: string[];
};

export type MeetingRecord = {
  id: string;
  title: string;
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
