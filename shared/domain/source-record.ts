import type { OwnPaper } from './own-paper.ts';
import type { ReadDocument, ReadLink, ReadWarning } from './reading.ts';
import type { StatedLimit } from './stated-limit.ts';

/** How many of each thing a file held as it was read; `doubts` of them are not sure. The last ones are absent in what an earlier release read. */
export type SourceCounts = {
  documents: number;
  opinions: number;
  points: number;
  feedback: number;
  motions: number;
  doubts: number;
  measures?: number;
  suggestions?: number;
  projects?: number;
  targets?: number;
};

/** A file as imported (资料), kept byte for byte in the library under its hash. */
export type SourceRecord = {
  /** First 12 hex digits of the SHA-256 of the bytes. */
  id: string;
  /** Title for lists: the file's name without its ending, or what a person called it. */
  title: string;
  sha256: string;
  name: string;
  /** Size in bytes. */
  bytes: number;
  mediaType: string;
  encoding: string | null;
  lines: number;
  /** ISO date and time. */
  importedAt: string;
  /** Version of the reader that made the stored reading. */
  reader: number;
  state: 'to-review' | 'confirmed';
  counts: SourceCounts;
  warnings: ReadWarning[];
  links: ReadLink[];
  /** Id of the source of which this is a newer version. */
  replaces: string | null;
  /** What it is when its file is a paper that this program wrote; absent or null for the papers of others. */
  own?: OwnPaper | null;
  entered: string[];
};

/** The answer that a reply letter gives, as read from it. */
export type SuggestionReply = {
  number: string | null;
  /** Session that the letter names, as printed; absent in letters read by earlier versions. */
  session?: string | null;
  channel?: 'in-session' | 'between-sessions' | null;
  title: string;
  proposers: string[];
  /** Organ ids of those who answer. */
  organs: string[];
  /** ISO date. */
  answeredOn: string | null;
  answerClass: string | null;
  /** Number of the letter (云教函〔2026〕17号); absent where it has none. */
  answerNumber?: string;
};

/** One paper (文件) inside a source, as listed and linked. Its text stays in the library. */
export type DocumentRecord = Omit<ReadDocument, 'id' | 'parent'> & {
  /** `<source id>-<id within the source>`, for example `3fa9c1d2e4b5-d9`. */
  id: string;
  source: string;
  parent: string | null;
  /** Time limits that a decision prints for a report (向常委会报告). */
  limits?: StatedLimit[];
  /** Place whose paper it is (云泽市), as it or its source tells; absent when nothing does. */
  place?: string;
  /** What a reply to a suggestion (建议答复) says of the suggestion it answers. */
  reply?: SuggestionReply;
  /** Fields that a person set; no later reading overwrites them. */
  entered: string[];
};
