import type { Correction } from '#shared/domain/correction.ts';
import type { Operation } from '#shared/domain/ledger.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import type { HandlerContext } from '../handler.ts';
import { proposeRecords } from '../ledger/propose-records.ts';
import { describeSource } from './describe-source.ts';
import { examineFile } from './examine-file.ts';
import { toStoredReading } from './stored-reading.ts';

export type SecondReading = {
  what: string;
  corrections: Correction[];
  /** Operations that belong into the same change, for example the new correction itself. */
  operations: Operation[];
  job: string | undefined;
};

/**
 * Reads a source's original again with these corrections and enters the difference as one change. What persons set stays.
 * Errors: as reading, and `not-found` when the original is gone.
 */
export async function readAgain(source: SourceRecord, again: SecondReading, context: HandlerContext): Promise<void> {
  const { store } = context;
  const { corrections, job } = again;
  const bytes = await store.getOriginal(source.sha256);
  const examined = await examineFile({ name: source.name, bytes, job, corrections }, context);
  context.progress(job, 'storing', 0, 1, source.name);
  const known = store.ledger.sources[source.id] ?? source;
  const record = describeSource(examined.reading, { importedAt: '', replaces: null, known });
  const change = proposeRecords(store.ledger, record, examined.reading, examined.papers);
  const operations = [...again.operations, ...change.operations];
  await store.putReading(source.sha256, toStoredReading(examined));
  if (operations.length > 0) await store.apply({ what: again.what, title: source.title, operations });
  context.progress(job, 'finished', 1, 1, source.name);
}
