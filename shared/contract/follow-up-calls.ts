import { z } from 'zod';
import type { CommitmentRecord, ProjectRecord, TargetRecord } from '../domain/commitment-record.ts';
import type { Coverage, FeedbackRecord, MeasureRecord } from '../domain/feedback-record.ts';
import type { EvidenceRecord, Finding } from '../domain/finding-record.ts';
import type { MotionRecord, SuggestionRecord } from '../domain/motion-record.ts';
import type { OrganRecord } from '../domain/office-records.ts';
import type { OpinionRecord, PointRecord } from '../domain/opinion-record.ts';
import { opinionStages } from '../domain/opinion-stage.ts';
import { pointStatuses } from '../domain/point-status.ts';
import type { RulePack } from '../domain/rule-pack.ts';
import { call } from './call.ts';
import { bytesInput, dateInput, idInput, nameInput, textInput } from './inputs.ts';

/** A row of the opinions list. */
export type OpinionRow = OpinionRecord & {
  sourceTitle: string;
  points: number;
  /** Points by status. */
  statuses: Partial<Record<PointRecord['status'], number>>;
  overdue: number;
  feedback: string[];
};

export type OpinionFile = {
  opinion: OpinionRecord;
  sourceTitle: string;
  points: PointRecord[];
  feedback: FeedbackRecord[];
  evidence: EvidenceRecord[];
  organs: OrganRecord[];
};

/** One proposed or decided pair of point and measure. */
export type Match = {
  point: string;
  measure: string;
  /** 0..1 */
  score: number;
  /** The reasons in words, strongest first: shared terms, named point, order, organ, figures. */
  because: string[];
  /** Words that both passages use, for marking. */
  terms: string[];
  decision: 'proposed' | 'accepted' | 'rejected';
};

export type PointCoverage = {
  point: string;
  coverage: Coverage;
  /** `decided` when a person set it. */
  state: 'proposed' | 'decided';
  /** What exactly of the point has no answer: its own clauses. */
  missing: string[];
  because: string;
  matches: Match[];
};

export type Comparison = {
  opinion: string;
  feedback: string;
  points: PointCoverage[];
  unmatched: { measure: string; because: string }[];
  findings: Finding[];
  counts: Record<Coverage, number>;
};

export type ComparisonFile = {
  comparison: Comparison;
  opinion: OpinionRecord;
  points: PointRecord[];
  feedback: FeedbackRecord;
  measures: MeasureRecord[];
};

/** One thing that needs somebody, for the desk. */
export type DeskItem = {
  id: string;
  title: string;
  /** Collection of the record it is about. */
  collection: 'points' | 'opinions' | 'suggestions' | 'motions' | 'commitments' | 'sources' | 'feedback';
  record: string;
  urgency: 'overdue' | 'unanswered' | 'soon-7' | 'soon-30' | 'to-check' | 'to-confirm' | 'to-compare';
  organ: string | null;
  due: string | null;
  /** Days to the due date; negative when overdue. */
  days: number | null;
  /** Why it is here: the rule and article, or what was read, in one sentence. */
  because: string;
  action: 'chase' | 'compare' | 'check' | 'review' | 'record-progress' | 'attach' | 'hand-over' | 'open';
  /** How many points it is about, where it is about several. */
  count?: number;
  /** Ids that the action needs besides the record: `opinion`, `feedback`, `organ`. */
  scope: Record<string, string>;
};

export type Rate = {
  name: string;
  value: number | null;
  numerator: number;
  base: number;
  formula: string;
  excluded: number;
};
export type Bar = {
  label: string;
  count: number;
  tone: 'done' | 'part' | 'open' | 'act';
  filter: Record<string, string>;
};
export type Desk = {
  today: string;
  items: DeskItem[];
  points: { total: number; bars: Bar[]; rate: Rate };
  suggestions: { total: number; bars: Bar[]; rate: Rate };
  organs: { id: string; title: string; onTime: number; due: number }[];
  onTimeRate: Rate;
};

export type OrganAccount = {
  organ: OrganRecord;
  points: PointRecord[];
  suggestions: SuggestionRecord[];
  motions: MotionRecord[];
  commitments: CommitmentRecord[];
  feedback: FeedbackRecord[];
  rates: Rate[];
};

const pointPatch = z.object({
  id: idInput,
  title: nameInput.max(300).optional(),
  /** Organ id, or an organ's name (a new organ is entered), or null. */
  lead: nameInput.nullable().optional(),
  support: z.array(nameInput).max(30).optional(),
  due: dateInput.nullable().optional(),
  status: z.enum(pointStatuses).optional(),
  nextStep: textInput.optional(),
  note: textInput.optional(),
});

const verdictInput = z.object({ on: dateInput, by: nameInput, note: textInput.default('') });
const rating = z.enum(['satisfied', 'basically-satisfied', 'dissatisfied', 'none']);

export const followUpCalls = {
  'opinions.list': call<OpinionRow[]>()(
    z.object({ source: idInput.optional(), status: z.enum(['open', 'closed']).optional() }).optional(),
  ),
  'opinions.get': call<OpinionFile>()(z.object({ id: idInput })),
  'opinions.confirm': call<OpinionFile>()(z.object({ id: idInput })),
  'opinions.handOver': call<OpinionFile>()(
    z.object({
      id: idInput,
      on: dateInput,
      number: textInput.default(''),
      lead: nameInput.nullable().default(null),
      rule: idInput.optional(),
    }),
  ),
  'opinions.vote': call<OpinionFile>()(
    z.object({
      id: idInput,
      value: z.enum(['satisfied', 'basically-satisfied', 'dissatisfied']),
      on: dateInput,
      meeting: textInput.default(''),
      note: textInput.default(''),
      ballots: z
        .object({
          satisfied: z.number().int().min(0),
          basicallySatisfied: z.number().int().min(0),
          dissatisfied: z.number().int().min(0),
          abstained: z.number().int().min(0),
        })
        .nullable()
        .default(null),
    }),
  ),
  'opinions.move': call<OpinionFile>()(
    z.object({
      id: idInput,
      to: z.enum(opinionStages),
      on: dateInput,
      note: textInput.default(''),
      /** Due date of a new round; by the rule in force when left out. */
      due: dateInput.nullable().default(null),
    }),
  ),
  'points.list': call<PointRecord[]>()(
    z
      .object({ opinion: idInput.optional(), organ: idInput.optional(), status: z.enum(pointStatuses).optional() })
      .optional(),
  ),
  'points.update': call<PointRecord>()(pointPatch),
  'points.merge': call<OpinionFile>()(z.object({ ids: z.array(idInput).min(2).max(20) })),
  'points.split': call<OpinionFile>()(
    z.object({
      id: idInput,
      line: z.number().int().min(1),
      offset: z.number().int().min(1).optional(),
      title: nameInput.optional(),
    }),
  ),
  'points.add': call<OpinionFile>()(
    z.object({
      opinion: idInput,
      firstLine: z.number().int().min(1),
      lastLine: z.number().int().min(1),
      title: nameInput,
    }),
  ),
  'points.withdraw': call<OpinionFile>()(z.object({ id: idInput, reason: textInput.min(1) })),
  'points.extend': call<PointRecord>()(z.object({ id: idInput, to: dateInput, reason: textInput.min(1) })),
  'points.selfReport': call<PointRecord>()(
    verdictInput.extend({ id: idInput, value: z.enum(['done', 'partly-done', 'in-progress', 'not-done']) }),
  ),
  'points.check': call<PointRecord>()(
    verdictInput.extend({ id: idInput, value: z.enum(['done', 'partly-done', 'not-done']) }),
  ),
  'points.reopen': call<PointRecord>()(
    z.object({ id: idInput, on: dateInput, reason: textInput.min(1), due: dateInput.nullable().default(null) }),
  ),
  'evidence.add': call<EvidenceRecord>()(
    z.object({
      point: idInput,
      title: nameInput,
      number: textInput.default(''),
      on: dateInput.nullable().default(null),
      document: idInput.optional(),
      firstLine: z.number().int().optional(),
      lastLine: z.number().int().optional(),
      note: textInput.default(''),
    }),
  ),
  'evidence.remove': call<{ id: string }>()(z.object({ id: idInput })),
  'feedback.list': call<FeedbackRecord[]>()(z.object({ opinion: idInput.optional() }).optional()),
  'feedback.get': call<{ feedback: FeedbackRecord; measures: MeasureRecord[]; sourceTitle: string }>()(
    z.object({ id: idInput }),
  ),
  'feedback.attach': call<FeedbackRecord>()(
    z.object({
      id: idInput,
      opinion: idInput.nullable(),
      version: z.enum(['draft', 'formal']).optional(),
      receivedOn: dateInput.nullable().optional(),
    }),
  ),
  'comparison.get': call<ComparisonFile>()(z.object({ opinion: idInput, feedback: idInput })),
  'comparison.decide': call<ComparisonFile>()(
    z.object({
      opinion: idInput,
      feedback: idInput,
      point: idInput,
      measure: idInput,
      decision: z.enum(['accepted', 'rejected', 'proposed']),
    }),
  ),
  'comparison.cover': call<ComparisonFile>()(
    z.object({
      opinion: idInput,
      feedback: idInput,
      point: idInput,
      coverage: z.enum(['full', 'partial', 'none']).nullable(),
      missing: textInput.default(''),
    }),
  ),
  'findings.list': call<(Finding & { decision: 'open' | 'dismissed' | 'confirmed'; reason: string })[]>()(
    z.object({ opinion: idInput.optional(), feedback: idInput.optional() }).optional(),
  ),
  'findings.decide': call<{ id: string }>()(
    z.object({
      id: idInput,
      title: textInput,
      decision: z.enum(['dismissed', 'confirmed', 'open']),
      reason: textInput.default(''),
    }),
  ),
  'motions.list': call<MotionRecord[]>()(z.object({ status: z.string().max(40).optional() }).optional()),
  'motions.get': call<{
    motion: MotionRecord;
    papers: { document: string; role: string; title: string; date: string | null; kind: string }[];
    timeline: { on: string | null; what: string; document: string | null }[];
  }>()(z.object({ id: idInput })),
  'motions.update': call<MotionRecord>()(
    z.object({
      id: idInput,
      status: z.string().max(40).optional(),
      lead: nameInput.nullable().optional(),
      support: z.array(nameInput).max(30).optional(),
      handedOverOn: dateInput.nullable().optional(),
      due: dateInput.nullable().optional(),
      mergedInto: idInput.nullable().optional(),
      note: textInput.optional(),
    }),
  ),
  'motions.convert': call<SuggestionRecord>()(z.object({ id: idInput, number: textInput.default('') })),
  'suggestions.list': call<SuggestionRecord[]>()(
    z.object({ organ: z.string().max(200).optional(), status: z.string().max(40).optional() }).optional(),
  ),
  'suggestions.get': call<SuggestionRecord>()(z.object({ id: idInput })),
  'suggestions.add': call<SuggestionRecord>()(
    z.object({
      title: nameInput.max(500),
      number: textInput.default(''),
      session: textInput.default(''),
      channel: z.enum(['in-session', 'between-sessions']).default('in-session'),
      proposers: z.array(nameInput).max(200).default([]),
      category: textInput.default(''),
    }),
  ),
  'suggestions.update': call<SuggestionRecord>()(
    z.object({
      id: idInput,
      status: z.string().max(40).optional(),
      lead: z.array(nameInput).max(20).optional(),
      support: z.array(nameInput).max(30).optional(),
      handedOverOn: dateInput.nullable().optional(),
      due: dateInput.nullable().optional(),
      key: z.boolean().optional(),
      category: textInput.optional(),
      answeredOn: dateInput.nullable().optional(),
      answerNumber: textInput.optional(),
      answerClass: z.string().max(20).nullable().optional(),
      contactedOn: dateInput.nullable().optional(),
      attitude: rating.nullable().optional(),
      result: rating.nullable().optional(),
      ratedOn: dateInput.nullable().optional(),
      note: textInput.optional(),
    }),
  ),
  'suggestions.redo': call<SuggestionRecord>()(z.object({ id: idInput, on: dateInput, reason: textInput.min(1) })),
  'suggestions.importList': call<{
    added: number;
    known: number;
    changed: number;
    headings: string[];
    mapping: Record<string, string>;
    warnings: { row: number; message: string }[];
  }>()(
    z.object({
      name: nameInput,
      bytes: bytesInput,
      session: textInput.default(''),
      mapping: z.record(z.string(), z.string()).optional(),
      preview: z.boolean().default(false),
    }),
  ),
  'suggestions.exportList': call<{ name: string; bytes: Uint8Array }>()(
    z.object({ ids: z.array(idInput).max(50_000).optional() }).optional(),
  ),
  'commitments.list': call<CommitmentRecord[]>()(
    z.object({ organ: idInput.optional(), state: z.string().max(40).optional() }).optional(),
  ),
  'commitments.update': call<CommitmentRecord>()(
    z.object({
      id: idInput,
      state: z.enum(['proposed', 'open', 'kept', 'partly-kept', 'missed', 'dropped']).optional(),
      organ: nameInput.nullable().optional(),
      due: dateInput.nullable().optional(),
      note: textInput.optional(),
      shownBy: z
        .object({ document: idInput, firstLine: z.number().int(), lastLine: z.number().int() })
        .nullable()
        .optional(),
    }),
  ),
  'commitments.add': call<CommitmentRecord>()(
    z.object({
      document: idInput,
      firstLine: z.number().int(),
      lastLine: z.number().int(),
      title: nameInput,
      due: dateInput.nullable().default(null),
      organ: nameInput.nullable().default(null),
    }),
  ),
  'targets.list': call<
    (TargetRecord & {
      actuals: { id: string; value: string; period: string | null; document: string; line: number }[];
    })[]
  >()(z.object({ period: z.string().max(40).optional(), role: z.enum(['target', 'actual']).optional() }).optional()),
  'projects.list': call<ProjectRecord[]>()(z.object({}).optional()),
  'organs.list': call<
    (OrganRecord & {
      points: number;
      open: number;
      overdue: number;
      suggestions: number;
      commitments: number;
      /** Ids of the names whose account is kept here; records may name these. */
      otherIds: string[];
    })[]
  >()(z.object({}).optional()),
  'organs.get': call<OrganAccount>()(z.object({ id: idInput })),
  'organs.update': call<OrganRecord>()(
    z.object({
      id: idInput.optional(),
      title: nameInput,
      shortNames: z.array(nameInput).max(20).optional(),
      formerNames: z.array(nameInput).max(20).optional(),
      mergedInto: idInput.nullable().optional(),
    }),
  ),
  'desk.get': call<Desk>()(
    z.object({ days: z.number().int().min(1).max(366).optional(), asOf: dateInput.optional() }).optional(),
  ),
  'due.list': call<DeskItem[]>()(
    z.object({ days: z.number().int().min(0).max(3660).optional(), asOf: dateInput.optional() }).optional(),
  ),
  'status.get': call<{ asOf: string; rates: Rate[]; counts: Record<string, number> }>()(
    z.object({ asOf: dateInput.optional() }).optional(),
  ),
  'rules.list': call<RulePack[]>()(z.object({}).optional()),
  'rules.confirm': call<RulePack>()(z.object({ id: idInput, confirmed: z.boolean() })),
  'rules.save': call<RulePack>()(z.object({ json: z.string().max(200_000) })),
  'calendar.import': call<{ days: number }>()(z.object({ text: z.string().max(100_000) })),
};
