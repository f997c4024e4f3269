import type { Correction } from '#shared/domain/correction.ts';
import type { Change, Ledger, Operation } from '#shared/domain/ledger.ts';
import type { SourceSecrecy } from '#shared/domain/secrecy-mark.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { settleDoubts } from '../ledger/plausible/doubt.ts';
import { doubtsOfSecrecy } from '../ledger/plausible/doubts-of-secrecy.ts';
import { proposingSource } from '../ledger/propose-records.ts';
import { keepOwnPaper } from '../ledger/withdraw-source.ts';
import { type JudgedSource, judgeAgain } from '../own-papers/judge-source.ts';
import { inTurns, type Steps } from '../steps.ts';
import type { Store } from '../store/store.ts';
import { applyInTurns } from './apply-in-turns.ts';
import { describeSource } from './describe-source.ts';
import { examineFile } from './examine-file.ts';
import type { LibraryContext } from './library-context.ts';
import { requireSource } from './require-record.ts';
import { toStoredReading } from './stored-reading.ts';
import { usableReading } from './stored-reading-of.ts';

export type SecondReading = {
  what: string;
  corrections: Correction[];
  /** Operations that belong into the same change, for example the new correction itself. */
  operations: Operation[];
  job: string | undefined;
  /** Looks at the change before anything is stored; what it throws stops the reading. */
  check?: (change: Change) => void;
  /** Asks about marks of secrecy that nobody answered for yet; absent where what is stored is only read anew. */
  secrecy?: { confirmed: string[] | undefined };
};

type Settled = { judged: JudgedSource; secrecyConfirmed: SourceSecrecy['confirmed'] };

async function enter(
  source: SourceRecord,
  again: SecondReading,
  { judged, secrecyConfirmed }: Settled,
  store: Store,
): Promise<void> {
  await applyInTurns(store, function* making(ledger): Steps<{ change: Change }> {
    const change = yield* changing(source, judged, ledger, secrecyConfirmed);
    const operations = [...again.operations, ...change.operations];
    return { change: { what: again.what, title: source.title, operations } };
  });
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
  const scanned = (await usableReading(source.sha256, context))?.scanned;
  const examined = await examineFile({ name: source.name, bytes, job, corrections, scanned }, context);
  context.progress(job, 'storing', 0, 1, source.name);
  const judged = await judgeAgain(source, examined, context);
  const secrecyConfirmed = settleKnown(source, again, judged, context);
  again.check?.(await inTurns(changing(source, judged, store.ledger, secrecyConfirmed)));
  await store.putReading(source.sha256, toStoredReading(judged, corrections));
  await enter(source, again, { judged, secrecyConfirmed }, store);
  context.progress(job, 'finished', 1, 1, source.name);
}

/** Who answers for the marks of secrecy of a file that is stored already; null where nobody was asked. Errors: `confirm-needed`. */
function settleKnown(
  source: SourceRecord,
  { secrecy }: SecondReading,
  { examined }: JudgedSource,
  context: LibraryContext,
): SourceSecrecy['confirmed'] {
  const marks = examined.reading.secrecy;
  if (secrecy === undefined || marks === undefined || source.secrecy?.confirmed) return null;
  settleDoubts(doubtsOfSecrecy(marks), secrecy.confirmed);
  return { by: context.who(), on: context.today() };
}

function* changing(
  source: SourceRecord,
  { examined, own }: JudgedSource,
  ledger: Ledger,
  secrecyConfirmed: SourceSecrecy['confirmed'],
): Steps<Change> {
  const { reading, papers } = examined;
  const standing = requireSource(ledger, source.id);
  const known = { ...standing, entered: [...new Set([...standing.entered, ...source.entered])] };
  const record = describeSource(reading, { importedAt: '', replaces: null, known, own, secrecyConfirmed });
  if (own !== null) return keepOwnPaper(ledger, record, reading);
  return (yield* proposingSource(ledger, record, reading, papers)).change;
}
