import type { Correction } from '#shared/domain/correction.ts';
import type { Change, Ledger, Operation } from '#shared/domain/ledger.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import type { HandlerContext } from '../handler.ts';
import { proposeRecords } from '../ledger/propose-records.ts';
import { keepOwnPaper } from '../ledger/withdraw-source.ts';
import { type JudgedSource, judgeAgain } from '../own-papers/judge-source.ts';
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
 * Reads a source's original again with these corrections and enters the difference as one change. What persons set stays;
 * a paper of this program stays one, unless a person said that it is none.
 * Errors: as reading, and `not-found` when the original is gone.
 */
export async function readAgain(source: SourceRecord, again: SecondReading, context: HandlerContext): Promise<void> {
  const { store } = context;
  const { corrections, job } = again;
  const bytes = await store.getOriginal(source.sha256);
  const examined = await examineFile({ name: source.name, bytes, job, corrections }, context);
  context.progress(job, 'storing', 0, 1, source.name);
  const judged = await judgeAgain(source, examined, context);
  const change = changeOf(source, judged, store.ledger);
  const operations = [...again.operations, ...change.operations];
  await store.putReading(source.sha256, toStoredReading(judged));
  if (operations.length > 0) await store.apply({ what: again.what, title: source.title, operations });
  context.progress(job, 'finished', 1, 1, source.name);
}

function changeOf(source: SourceRecord, { examined, own }: JudgedSource, ledger: Ledger): Change {
  const { reading, papers } = examined;
  const standing = ledger.sources[source.id] ?? source;
  const known = { ...standing, entered: [...new Set([...standing.entered, ...source.entered])] };
  const record = describeSource(reading, { importedAt: '', replaces: null, known, own });
  return own === null ? proposeRecords(ledger, record, reading, papers) : keepOwnPaper(ledger, record, reading);
}
