import { createHash } from 'node:crypto';
import type { ReadingPlace } from '#core/context-parts.ts';
import { settleDoubts } from '#core/ledger/plausible/doubt.ts';
import { doubtsOfSecrecy, namingMarks } from '#core/ledger/plausible/doubts-of-secrecy.ts';
import { recordOf } from '#core/ledger/record-of.ts';
import { marksInWorker } from '#core/reading/secrecy/marks-task.ts';
import type { TemplateRecord } from '#shared/domain/office-records.ts';
import type { IssueContext } from '../brief-context.ts';
import { planOf } from '../plans/all-plans.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { templateNames } from './template-data.ts';
import { scanInWorker } from './template-tasks.ts';

/**
 * Keeps an office's own template for one kind of paper. The same file twice is one template. Errors:
 * `brief-kind-unknown`, `template-damaged`, `template-placeholder-unknown` with the place, `confirm-needed` about marks of
 * secrecy.
 */
export async function addTemplate(
  context: IssueContext & ReadingPlace,
  file: { name: string; kind: string; bytes: Uint8Array; confirmed?: string[] | undefined },
): Promise<TemplateRecord> {
  const plan = planOf(file.kind);
  const placeholders = await scanInWorker({ name: file.name, bytes: file.bytes, readingWorker: context.readingWorker });
  checkPlaceholders(placeholders, templateNames(plan));
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const id = `template-${plan.kind.id}-${sha256.slice(0, 8)}`;
  const known = context.store.ledger.templates[id];
  if (known) return known;
  const marks = await marksInWorker({ name: file.name, bytes: file.bytes }, context.readingWorker);
  settleDoubts(doubtsOfSecrecy(marks), file.confirmed);
  await context.store.putBlob('templates', file.bytes);
  const record: TemplateRecord = {
    id,
    title: file.name.replace(/\.docx$/iu, ''),
    kind: plan.kind.id,
    sha256,
    bytes: file.bytes.length,
    placeholders: [...new Set(placeholders.map((one) => one.name))],
  };
  const operation = { collection: 'templates' as const, id, before: null, after: record };
  await context.store.apply(
    namingMarks({ what: 'template-added', title: record.title, operations: [operation] }, marks),
  );
  return record;
}

/** Errors: `not-found`. The bytes stay in the library, so that the trail can be followed. */
export async function removeTemplate(context: IssueContext, id: string): Promise<{ id: string }> {
  const record = recordOf(context.store.ledger, 'templates', id);
  const operation = { collection: 'templates' as const, id, before: record, after: null };
  await context.store.apply({ what: 'template-removed', title: record.title, operations: [operation] });
  return { id };
}
