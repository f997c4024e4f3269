import type { ImportResult, libraryCalls } from '#shared/contract/library-calls.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import type { HandlerContext, Handlers } from '../handler.ts';
import { applyChange } from '../ledger/apply-change.ts';
import { asOfDay } from '../ledger/as-of/as-of-day.ts';
import { documentRows } from '../ledger/meetings/document-rows.ts';
import { withdrawSource, withdrawWithWork } from '../ledger/withdraw-source.ts';
import { drawPageInWorker } from '../reading/scans/page-task.ts';
import { correctSource, uncorrectSource } from './correct-source.ts';
import { correctionsOf } from './corrections-of.ts';
import { textOfDocument } from './document-text.ts';
import { importSource, resultOf } from './import-source.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { previewSource } from './preview-source.ts';
import { readAgain } from './read-again.ts';
import { readAnyway } from './read-anyway.ts';
import { requireSource } from './require-record.ts';
import { reviewSource } from './review-source.ts';
import { sampleIds } from './sample-ids.ts';

type LibraryCall = Exclude<keyof typeof libraryCalls, 'search.find'>;

/** Sources, their papers and their text. */
export const libraryHandlers: Handlers<LibraryCall> = {
  'sources.import': ({ name, bytes, job, replaces, confirmed }, context) =>
    importSource({ name, bytes, job, replaces, confirmed }, context),

  'sources.preview': ({ name, bytes, job, replaces, confirmed }, context) =>
    previewSource({ name, bytes, job, replaces, confirmed }, context),

  async 'sources.importSamples'({ job }, context) {
    const results: ImportResult[] = [];
    for (const { name, bytes } of await context.samples()) {
      results.push(await importSource({ name, bytes, job, replaces: undefined }, context));
    }
    return results;
  },

  // Without warnings: a long gazette has megabytes of them, and only its review shows them.
  async 'sources.list'(_, context) {
    const samples = await sampleIds(context);
    return Object.values(context.store.ledger.sources)
      .map((source) => ({ ...source, warnings: [], isSample: samples.has(source.id) }))
      .sort((a, b) => b.importedAt.localeCompare(a.importedAt));
  },

  async 'sources.removeSamples'(_, context) {
    const samples = await sampleIds(context);
    let ids: string[] = [];
    await applyChange(context, (ledger) => {
      ids = Object.keys(ledger.sources).filter((id) => samples.has(id));
      return withdrawWithWork(ledger, ids);
    });
    return { ids };
  },

  'sources.get': (range, context) => reviewSource(context, range),

  'sources.confirm': ({ id }, context) => setSource(id, { state: 'confirmed' }, 'source-confirmed', context),

  'sources.rename': ({ id, title }, context) => setSource(id, { title }, 'source-renamed', context),

  async 'sources.remove'({ id }, { store }) {
    await store.applyMade((ledger) => {
      requireSource(ledger, id);
      return withdrawSource(ledger, id);
    });
    return { id };
  },

  async 'sources.reread'({ id, job }, context) {
    const { store } = context;
    const source = requireSource(store.ledger, id);
    await oneAtATime(store, source.sha256, () => {
      const corrections = correctionsOf(store.ledger, id);
      return readAgain(source, { what: 'source-reread', corrections, operations: [], job }, context);
    });
    return resultOf('imported', id, context);
  },

  'sources.readAnyway': (input, context) => readAnyway(input, context),

  'sources.correct': (input, context) => correctSource(input, context),

  'sources.uncorrect': (input, context) => uncorrectSource(input, context),

  async 'sources.original'({ id }, { store }) {
    const { name, mediaType, sha256 } = requireSource(store.ledger, id);
    return { name, mediaType, bytes: await store.getOriginal(sha256) };
  },

  async 'sources.page'({ id, page }, context) {
    const { name, sha256 } = requireSource(context.store.ledger, id);
    const bytes = await context.store.getOriginal(sha256);
    const { readingWorker } = context;
    return drawPageInWorker({ bytes, name, page }, { readingWorker, signal: context.signal(undefined) });
  },

  'documents.list': async (filter, context) => documentRows((await asOfDay(context, filter)).ledger, filter),

  'documents.text': ({ id }, context) => textOfDocument(context, id),
};

async function setSource(
  id: string,
  set: Partial<Pick<SourceRecord, 'state' | 'title'>>,
  what: string,
  { store }: HandlerContext,
): Promise<SourceRecord> {
  await store.applyMade((ledger) => {
    const before = requireSource(ledger, id);
    const entered = [...new Set([...before.entered, ...Object.keys(set)])];
    const after = { ...before, ...set, entered };
    return { what, title: after.title, operations: [{ collection: 'sources', id, before, after }] };
  });
  return requireSource(store.ledger, id);
}
