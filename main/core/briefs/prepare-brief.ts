import type { BriefScope, LintResult } from '#shared/contract/brief-calls.ts';
import type { ComparisonFile } from '#shared/contract/comparison-calls.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import type { PlanContext } from './brief-context.ts';
import { scannedPapers, withScanNote } from './facts/scanned-figures.ts';
import { type Form, formOf, parseBriefStyles } from './form/brief-styles.ts';
import { factsOfLedger } from './lint/facts-of-ledger.ts';
import { lintBrief } from './lint/lint-brief.ts';
import type { Brief } from './outline/brief.ts';
import type { BriefInput, BriefPlan, PlanScope, SourceMode } from './outline/brief-input.ts';
import { writeDocx } from './package/write-docx.ts';
import { planOf } from './plans/all-plans.ts';

export type BriefRequest = {
  kind: string;
  scope: BriefScope;
  freeParts?: Record<string, string> | undefined;
  sources?: SourceMode | undefined;
  job?: string | undefined;
};

/** A paper that is planned and checked, and what its layout needs. */
export type PreparedBrief = { brief: Brief; form: Form; lint: LintResult[]; mode: SourceMode; input: BriefInput };

/**
 * Plans a paper from the ledger as it stands, with the comparisons its kind asks for, and checks it. Errors:
 * `brief-kind-unknown`, `brief-scope-missing`, `brief-scope-empty`, `not-found`, `cancelled`.
 */
export async function prepareBrief(request: BriefRequest, context: PlanContext): Promise<PreparedBrief> {
  const plan = planOf(request.kind);
  const { ledger, state } = context.store;
  const office = officeOf(ledger);
  const scope: PlanScope = { ledger, office, today: context.today(), scope: request.scope };
  context.progress(request.job, 'planning', 0, 1);
  const input: BriefInput = {
    ...scope,
    seq: state.seq,
    freeParts: request.freeParts ?? {},
    comparisons: await fetchComparisons(plan, scope, request.job, context),
  };
  const planned = plan.plan(input);
  const brief = withScanNote(planned, scannedPapers(ledger, planned));
  const form = formOf(parseBriefStyles(await context.asset('brief-styles.json')), office.profile);
  const mode = plan.kind.unsourced ? 'none' : (request.sources ?? 'footnotes');
  const check = { form, language: office.language, facts: factsOfLedger(ledger), withSources: mode !== 'none' };
  return { brief, form, lint: lintBrief(brief, check), mode, input };
}

async function fetchComparisons(
  plan: BriefPlan,
  scope: PlanScope,
  job: string | undefined,
  context: PlanContext,
): Promise<Map<string, ComparisonFile[]>> {
  const pairs = plan.comparisons(scope);
  const files = new Map<string, ComparisonFile[]>();
  for (const [index, pair] of pairs.entries()) {
    context.signal(job).throwIfAborted();
    context.progress(job, 'planning', index, pairs.length);
    const file = await context.compare(pair);
    files.set(pair.opinion, [...(files.get(pair.opinion) ?? []), file]);
  }
  return files;
}

/** The bytes of a prepared paper. The same data on the same day give the same parts. */
export function writePrepared(prepared: PreparedBrief): Promise<Uint8Array> {
  return writeDocx(prepared.brief, {
    form: prepared.form,
    mode: prepared.mode,
    author: prepared.input.office.issuer.trim() || prepared.input.office.title,
    day: prepared.input.today,
  });
}
