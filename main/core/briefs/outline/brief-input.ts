import type { BriefKind, BriefScope } from '#shared/contract/brief-calls.ts';
import type { ComparisonFile } from '#shared/contract/comparison-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import type { Brief, Column } from './brief.ts';

export type SourceMode = 'footnotes' | 'column' | 'none';

/** What a plan may know before the comparisons are fetched. */
export type PlanScope = { ledger: Ledger; office: OfficeRecord; today: string; scope: BriefScope };

/** Everything a plan is given. Plans are pure: the same input gives the same paper. */
export type BriefInput = PlanScope & {
  /** Sequence number of the log that `ledger` stands at. */
  seq: number;
  freeParts: Record<string, string>;
  /** Comparisons asked for by `BriefPlan.comparisons`, by opinion id, newest feedback last. */
  comparisons: ReadonlyMap<string, ComparisonFile[]>;
};

/** One kind of paper: its entry in the list and its plan. */
export type BriefPlan = {
  kind: BriefKind;
  /** Columns of its first table, for templates. */
  columns: readonly Column[];
  /** Pairs of opinion and feedback whose comparison the plan needs. */
  comparisons(scope: PlanScope): { opinion: string; feedback: string }[];
  /** Errors: `brief-scope-missing`, `brief-scope-empty`, `not-found`. */
  plan(input: BriefInput): Brief;
};
