import type { Assets, Clock, Jobs, Person, Workspace } from '#core/context-parts.ts';
import type { ComparisonFile } from '#shared/contract/comparison-calls.ts';

/** What planning a paper takes. `compare` lays a feedback beside its opinion, with what a person decided. */
export type PlanContext = Workspace &
  Clock &
  Jobs &
  Assets & { compare(pair: { opinion: string; feedback: string }): Promise<ComparisonFile> };

/** What entering a paper in the history, or a template, takes. */
export type IssueContext = Workspace & Clock & Person;
