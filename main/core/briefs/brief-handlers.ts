import type { briefCalls } from '#shared/contract/brief-calls.ts';
import { CoreError } from '../core-error.ts';
import { loadComparison } from '../findings/load-comparison.ts';
import type { HandlerContext, Handlers } from '../handler.ts';
import { recordOf } from '../ledger/record-of.ts';
import { type MarkedPaper, markPaper } from '../own-papers/mark-paper.ts';
import { chasesOf } from './brief-chases.ts';
import type { PlanContext } from './brief-context.ts';
import { changesSince } from './changes-since.ts';
import { paperFileName } from './file-name.ts';
import { issueBrief } from './issue-brief.ts';
import { factsOfLedger } from './lint/facts-of-ledger.ts';
import { lintInWorker } from './lint/lint-task.ts';
import { toldFault } from './lint/told-fault.ts';
import { allPlans } from './plans/all-plans.ts';
import { type PreparedBrief, prepareBrief, writePrepared } from './prepare-brief.ts';
import { tablesOf } from './tables/brief-tables.ts';
import { ledgerTable } from './tables/ledger-tables.ts';
import { writeXlsx } from './tables/write-xlsx.ts';
import { fillTemplate } from './templates/fill-template.ts';
import { addTemplate, removeTemplate } from './templates/office-templates.ts';

/** The Word papers: kinds, preview, export, history, the office's own templates, and tables as workbooks. */
export const briefHandlers: Handlers<keyof typeof briefCalls> = {
  'briefs.kinds': () => allPlans.map((plan) => plan.kind),

  async 'briefs.preview'(input, context) {
    const prepared = await prepareBrief(input, withComparisons(context));
    context.progress(input.job, 'laying-out', 0, 1);
    const { brief, lint } = prepared;
    const { bytes } = await writePaper(prepared, { format: 'docx', template: input.template }, context);
    context.progress(input.job, 'finished', 1, 1);
    const { kind, freeParts, counts } = brief;
    const chases = chasesOf(brief, context.today());
    return { kind, title: titleOf(prepared), bytes, lint, freeParts, counts, fonts: fontsOf(prepared), chases };
  },

  async 'briefs.export'(input, context) {
    const prepared = await prepareBrief(input, withComparisons(context));
    context.progress(input.job, 'laying-out', 0, 1);
    const { brief, lint } = prepared;
    const { bytes, print } = await writePaper(prepared, input, context);
    context.signal(input.job).throwIfAborted();
    const { format, scope, chase } = input;
    const issued = await issueBrief(context, { brief, scope, format, bytes, print, chase, seq: prepared.input.seq });
    context.progress(input.job, 'finished', 1, 1);
    return { name: paperFileName(titleOf(prepared), input.format), bytes, ...issued, lint };
  },

  async 'briefs.lintFile'(file, { store, readingWorker }) {
    const facts = factsOfLedger(store.ledger);
    const faults = await lintInWorker({ ...file, facts, readingWorker });
    return { faults: faults.map(toldFault) };
  },

  'briefs.history': (_, { store }) =>
    Object.values(store.ledger.briefs).sort((a, b) => b.issuedAt.localeCompare(a.issuedAt) || b.id.localeCompare(a.id)),

  async 'briefs.issued'({ id }, { store }) {
    const record = recordOf(store.ledger, 'briefs', id);
    const bytes = await store.getBlob('issued', record.sha256);
    return { name: paperFileName(record.title, endingOf(bytes)), bytes };
  },

  'briefs.changesSince': ({ id }, { store }) => changesSince(store, id),

  'templates.list': (_, { store }) =>
    Object.values(store.ledger.templates)
      .map(({ id, title, kind, placeholders }) => ({ id, title, kind, placeholders }))
      .sort((a, b) => a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id)),

  async 'templates.add'(file, context) {
    const { id, title } = await addTemplate(context, file);
    return { id, title };
  },

  'templates.remove': ({ id }, context) => removeTemplate(context, id),

  async 'tables.export'({ table, ids }, context) {
    const laid = ledgerTable(table, ids, context);
    return { name: paperFileName(laid.title, 'xlsx'), bytes: await writeXlsx([laid]) };
  },
};

function withComparisons(context: HandlerContext): PlanContext {
  return { ...context, compare: (pair) => loadComparison(context, pair) };
}

type PaperForm = { format: 'docx' | 'xlsx'; template?: string | undefined };

/** A paper, or its tables as a workbook, with the mark by which it is known again when it comes back. */
async function writePaper(prepared: PreparedBrief, form: PaperForm, context: HandlerContext): Promise<MarkedPaper> {
  const { kind, editor } = prepared.brief;
  const bytes =
    form.format === 'xlsx'
      ? await writeXlsx(tablesOf(prepared.brief))
      : await writeBytes(prepared, form.template, context);
  const title = titleOf(prepared);
  const name = paperFileName(title, form.format);
  const workspace = await context.store.identity();
  return markPaper(bytes, { name, kind, workspace, ...(editor && { title }) });
}

/** The paper in our own layout, or in the office's template when one was chosen for its kind. */
async function writeBytes(
  prepared: PreparedBrief,
  template: string | undefined,
  context: HandlerContext,
): Promise<Uint8Array> {
  if (template === undefined) return writePrepared(prepared);
  const record = recordOf(context.store.ledger, 'templates', template);
  if (record.kind !== prepared.brief.kind) throw new CoreError('bad-input', { field: 'template', reason: record.kind });
  return fillTemplate(record.title, await context.store.getBlob('templates', record.sha256), prepared.brief, context);
}

function titleOf({ brief }: PreparedBrief): string {
  return brief.title.replaceAll('\n', '');
}

// A workbook names its sheets' folder in the list of its parts, which the zip keeps uncompressed.
function endingOf(bytes: Uint8Array): 'docx' | 'xlsx' {
  return Buffer.from(bytes).includes('xl/workbook.xml') ? 'xlsx' : 'docx';
}

/** Fonts that the paper names, so that the window can say which are not there. */
function fontsOf({ form }: PreparedBrief): string[] {
  return [...new Set(Object.values(form.fonts))];
}
