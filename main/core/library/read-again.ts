import type { Correction } from '#shared/domain/correction.ts';
import type { Change, Ledger, Operation } from '#shared/domain/ledger.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { CoreError } from '../core-error.ts';
import { proposeRecords } from '../ledger/propose-records.ts';
import { keepOwnPaper } from '../ledger/withdraw-source.ts';
import { type JudgedSource, judgeAgain } from '../own-papers/judge-source.ts';
import type { Store } from '../store/store.ts';
import { describeSource } from './describe-source.ts';
import { examineFile } from './examine-file.ts';
import type { LibraryContext } from './library-context.ts';
import { requireSource } from './require-record.ts';
import { toStoredReading } from './stored-reading.ts';

export type SecondReading = {
  what: string;
  corrections: Correction[];
  /** Operations that belong into the same change, for example the new correction itself. */
  operations: Operation[];
  job: string | undefined;
  /** Looks at the change before anything is stored; what it throws stops the reading. */
  check?: (change: Change) => void;
};

/** How often records are proposed afresh when other changes come in between. */
const tries = 5;

async function enter(source: SourceRecord, again: SecondReading, judged: JudgedSource, store: Store): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const operations = [...again.operations, ...changeOf(source, judged, store.ledger).operations];
    if (operations.length === 0) return;
    try {
      await store.apply({ what: again.what, title: source.title, operations });
      return;
    } catch (error) {
      if (!(error instanceof CoreError && error.code === 'conflict') || attempt >= tries) throw error;
    }
  }
}

/**
 * Reads a source's original again with these corrections and enters the difference as one change, made afresh when the ledger moved on
 * meanwhile. What persons set stays; a paper of this program stays one, unless a person said that it is none.
 * Errors: as reading, and `not-found` when the source or its original is gone.
 */
export async function readAgain(source: SourceRecord, again: SecondReading, context: LibraryContext): Promise<void> {
  const { store } = context;
  const { corrections, job } = again;
  const bytes = await store.getOriginal(source.sha256);
  const examined = await examineFile({ name: source.name, bytes, job, corrections }, context);
  context.progress(job, 'storing', 0, 1, source.name);
  const judged = await judgeAgain(source, examined, context);
  again.check?.(changeOf(source, judged, store.ledger));
  await store.putReading(source.sha256, toStoredReading(judged, corrections));
  await enter(source, again, judged, store);
  context.progress(job, 'finished', 1, 1, source.name);
}

function changeOf(source: SourceRecord, { examined, own }: JudgedSource, ledger: Ledger): Change {
  const { reading, papers } = examined;
  const standing = requireSource(ledger, source.id);
  const known = { ...standing, entered: [...new Set([...standing.entered, ...source.entered])] };
  const record = describeSource(reading, { importedAt: '', replaces: null, known, own });
  return own === null ? proposeRecords(ledger, record, reading, papers) : keepOwnPaper(ledger, record, reading);
}
