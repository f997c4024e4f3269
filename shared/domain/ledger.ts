import type { Telling } from '../messages/catalogue.ts';
import type { CommitmentRecord, ProjectRecord, TargetRecord } from './commitment-record.ts';
import type { Correction } from './correction.ts';
import type { CoverageRecord, FeedbackRecord, MatchRecord, MeasureRecord } from './feedback-record.ts';
import type { EvidenceRecord, FindingRecord } from './finding-record.ts';
import type { HolidayRecord } from './holiday-record.ts';
import type { IdentityRecord } from './identity-record.ts';
import type { ListRecord } from './list-record.ts';
import type { MotionRecord, SuggestionRecord } from './motion-record.ts';
import type {
  DeputyRecord,
  IssuedBriefRecord,
  MappingRecord,
  MeetingRecord,
  OfficeRecord,
  OrganRecord,
  TemplateRecord,
} from './office-records.ts';
import type { OpinionRecord, PointRecord } from './opinion-record.ts';
import type { PersonnelRecord } from './personnel-record.ts';
import type { RulePack } from './rule-pack.ts';
import type { DocumentRecord, SourceRecord } from './source-record.ts';

/** Which record type stands in which collection. Every record has `id` and `title`. */
export type LedgerRecords = {
  sources: SourceRecord;
  documents: DocumentRecord;
  opinions: OpinionRecord;
  points: PointRecord;
  feedback: FeedbackRecord;
  measures: MeasureRecord;
  matches: MatchRecord;
  coverages: CoverageRecord;
  motions: MotionRecord;
  suggestions: SuggestionRecord;
  commitments: CommitmentRecord;
  targets: TargetRecord;
  projects: ProjectRecord;
  personnel: PersonnelRecord;
  findings: FindingRecord;
  evidence: EvidenceRecord;
  organs: OrganRecord;
  deputies: DeputyRecord;
  meetings: MeetingRecord;
  mappings: MappingRecord;
  lists: ListRecord;
  identities: IdentityRecord;
  briefs: IssuedBriefRecord;
  templates: TemplateRecord;
  corrections: Correction;
  rulePacks: RulePack;
  holidays: HolidayRecord;
  office: OfficeRecord;
};

export type Collection = keyof LedgerRecords;

/** Everything tracked, by collection and id. Plain data; replaced, never mutated. */
export type Ledger = { readonly [C in Collection]: Readonly<Record<string, LedgerRecords[C]>> };

/** One record before and after a change; null where it did not or does not exist. */
export type Operation = {
  [C in Collection]: { collection: C; id: string; before: LedgerRecords[C] | null; after: LedgerRecords[C] | null };
}[Collection];

/** A change of the ledger as the domain functions give it: nothing is stored yet. */
export type Change = {
  /** What was done, as a key of the messages (`log.<what>`), for example `point-updated`. */
  what: string;
  /** Title of the thing changed, for the trail; a sentence as data where the program itself names it. */
  title: Telling;
  operations: Operation[];
};

/** One line of the append-only log. */
export type LogEntry = Change & {
  seq: number;
  /** ISO date and time. */
  at: string;
  who: string;
  /** Sequence number of the entry this one undoes, or redoes. */
  undoes?: number;
  redoes?: number;
};
