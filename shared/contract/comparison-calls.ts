import { z } from 'zod';
import type { Citation } from '../domain/citation.ts';
import type { DemandState, Facet } from '../domain/demand-state.ts';
import {
  type Coverage,
  type FeedbackRecord,
  type MeasureRecord,
  type RefusedPoint,
  refusedPointSchema,
} from '../domain/feedback-record.ts';
import type { Finding } from '../domain/finding-record.ts';
import type { OpinionRecord, PointRecord } from '../domain/opinion-record.ts';
import type { RuleReason } from '../domain/rule-reason.ts';
import type { UnseenPaper } from '../domain/unseen-scan.ts';
import type { Told } from '../messages/catalogue.ts';
import { call } from './call.ts';
import { idInput, textInput } from './inputs.ts';

/** One proposed or decided pair of point and measure. */
export type Match = {
  point: string;
  measure: string;
  /** 0..1 */
  score: number;
  /** The reasons, strongest first: shared terms, named point, order, organ, figures. */
  because: Told[];
  /** Words that both passages use, for marking. */
  terms: string[];
  /** The sentences of the measure that answer demands of the point. */
  passages?: Citation[];
  /** The rules and numbers that speak for the pair, with their words. */
  rules?: RuleReason[];
  decision: 'proposed' | 'accepted' | 'rejected';
};

/** How far the reports of one organ answer a point. */
export type OrganCoverage = { organ: string; coverage: Coverage };

/** How the reports of a round answer one demand of a point: how far, what of it stays without an answer, and the sentences that say so. */
export type DemandAnswer = { text: string; state: DemandState; lacking: Facet[]; citations: Citation[] };

export type PointCoverage = {
  point: string;
  coverage: Coverage;
  /** `decided` when a person set it. */
  state: 'proposed' | 'decided';
  /** Where nothing is done and something refused or put off: with its reason, or without (`plain`); or where a person said so. */
  refused?: RefusedPoint;
  /** Each organ by itself, where the point asks something of each and several reported. */
  organs?: OrganCoverage[];
  /** What exactly of the point has no answer: its own clauses. */
  missing: string[];
  because: Told;
  /** Each demand with its own answer; absent where a person decided of the point. */
  demands?: DemandAnswer[];
  /** The rules and numbers by which each demand was found and its answer judged. */
  rules?: RuleReason[];
  matches: Match[];
};

export type Comparison = {
  opinion: string;
  feedback: string;
  points: PointCoverage[];
  unmatched: { measure: string; because: Told }[];
  findings: Finding[];
  counts: Record<Coverage, number>;
};

/** How a point was answered in an earlier round, by the reports of that round seen from one of them (feedback id). */
export type EarlierAnswer = { point: string; round: number; report: string; answer: PointCoverage };

export type ComparisonFile = {
  /** Papers of it whose figures were recognised in a scan and that nobody saw: what is judged by them is not sure. Absent where there are none. */
  unseen?: UnseenPaper[];
  comparison: Comparison;
  opinion: OpinionRecord;
  /** The points that the report is to answer, by number. */
  points: PointRecord[];
  /** Points that the round does not ask: an earlier one settled them, or the order left them out. The report owes them no answer. */
  settled: PointRecord[];
  /** How those points were answered in the round that asked them last; those that nobody reported on are left out. */
  earlier: EarlierAnswer[];
  /** Points that another organ is to report on, which has not reported in this round. */
  others: PointRecord[];
  /**
   * Those of `others` on which a report of the round was recorded as received without its text, by point id; ISO day of the receipt, null where nobody knows
   * it. Absent where there is none.
   */
  received?: { point: string; on: string | null }[];
  feedback: FeedbackRecord;
  /** The other reports of the round that are laid beside the points together with it, in the order in which they came. */
  mates: FeedbackRecord[];
  /** Measures of all these reports, those of `feedback` first. */
  measures: MeasureRecord[];
};

/** Points beside measures, and the alarms of the comparison. */
export const comparisonCalls = {
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
      refused: refusedPointSchema.exactOptional(),
      missing: textInput.default(''),
    }),
  ),
  'findings.list': call<(Finding & { decision: 'open' | 'dismissed' | 'confirmed'; reason: string })[]>()(
    z.object({ opinion: idInput.optional(), feedback: idInput.optional() }).optional(),
  ),
  'findings.decide': call<{ id: string }>()(
    z.object({
      id: idInput,
      decision: z.enum(['dismissed', 'confirmed', 'open']),
      reason: textInput.default(''),
    }),
  ),
};
