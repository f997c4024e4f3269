import { createHash } from 'node:crypto';
import type { ImportResult } from '#shared/contract/library-calls.ts';
import type { Correction } from '#shared/domain/correction.ts';
import type { Ledger, Operation } from '#shared/domain/ledger.ts';
import type { OrganChange } from '#shared/domain/readings/organ-change.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import type { Told } from '#shared/messages/catalogue.ts';
import { CoreError } from '../core-error.ts';
import { openHandOvers } from '../ledger/opinions/open-hand-overs.ts';
import { namingMarks } from '../ledger/plausible/doubts-of-secrecy.ts';
import { previewAttachments } from '../ledger/preview/preview-attachments.ts';
import { previewPrintings } from '../ledger/preview/preview-printings.ts';
import type { PreviewScene } from '../ledger/preview/preview-scene.ts';
import { recordedFacts } from '../ledger/preview/recorded-facts.ts';
import { type ProposedSource, proposingSource } from '../ledger/propose-records.ts';
import { keepOwnPaper } from '../ledger/withdraw-source.ts';
import { type JudgedSource, judgeSource } from '../own-papers/judge-source.ts';
import { readLimits } from '../reading/formats/limits.ts';
import type { Steps } from '../steps.ts';
import { applyOperations } from '../store/apply-operations.ts';
import { applyInTurns } from './apply-in-turns.ts';
import { correctionsOf } from './corrections-of.ts';
import { describeSource, earlierVersion, sourceIdOf } from './describe-source.ts';
import { examineFile } from './examine-file.ts';
import { takeExamined } from './examined-files.ts';
import { importEntries } from './import-entries.ts';
import type { LibraryContext } from './library-context.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { settleSecrecy } from './settle-secrecy.ts';
import type { SourceFile } from './source-file.ts';
import { toStoredReading } from './stored-reading.ts';
import { untoldOfKnown, untoldOrganChanges } from './untold-organ-changes.ts';

/**
 * One file from its bytes to the ledger: size → hash → known already? → read → keep original and reading → one change
 * that enters everything. A file with marks of secrecy is asked about before it is kept (`confirm-needed`). What fails or is cancelled before the change leaves nothing in the ledger.
 * `depth` counts the zips around the file.
 */
export async function importSource(file: SourceFile, context: LibraryContext, depth = 0): Promise<ImportResult> {
  const { name, bytes, job } = file;
  refuseSize(name, bytes.length);
  context.progress(job, 'opening', 0, 1, name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return oneAtATime(context.store, sha256, async () => {
    const known = context.store.ledger.sources[sourceIdOf(sha256)];
    if (known !== undefined) {
      // Whoever lost the library's files gives them back by importing them once more; what is there stays.
      await context.store.putOriginal({ sha256, name, bytes });
      return alreadyKnown(known, file, context);
    }
    const corrections = correctionsOf(context.store.ledger, sourceIdOf(sha256));
    const looked = corrections.length === 0 ? takeExamined(context.store, sha256) : undefined;
    const examined = looked ?? (await examineFile({ name, bytes, job, corrections }, context));
    settleSecrecy(examined, file, { sha256, isPlain: depth === 0 && corrections.length === 0 }, context);
    if (examined.drawn.entries !== undefined) {
      return importEntries(examined.drawn.entries, file, context, depth, (entry) =>
        importSource(entry, context, depth + 1),
      );
    }
    return keep(await judgeSource(examined, context), corrections, file, context);
  });
}

/** Keeps original and reading, then enters them. What fails or is cancelled before the change takes its files along. */
async function keep(
  judged: JudgedSource,
  corrections: readonly Correction[],
  file: SourceFile,
  context: LibraryContext,
): Promise<ImportResult> {
  const { store } = context;
  const { name, bytes, job } = file;
  const { sha256 } = judged.examined.reading.source;
  context.progress(job, 'storing', 0, 1, name);
  try {
    refuseCancelled(context, job);
    await store.putOriginal({ sha256, name, bytes });
    await store.putReading(sha256, toStoredReading(judged, corrections));
    refuseCancelled(context, job);
    const result = await enter(judged, file, context);
    context.progress(job, 'finished', 1, 1, name);
    return result;
  } catch (error) {
    await store.dropSource(sha256).catch(() => {
      // The first failure is the one to tell; files that nobody names do no harm.
    });
    throw error;
  }
}

/** A file that is too large is refused by its size alone. */
export function refuseSize(name: string, bytes: number): void {
  if (bytes === 0) throw new CoreError('file-empty', { name });
  if (bytes <= readLimits.fileBytes) return;
  throw new CoreError('file-too-large', { name, limit: Math.floor(readLimits.fileBytes / 1024 / 1024) });
}

function refuseCancelled(context: LibraryContext, job: string | undefined): void {
  if (context.signal(job).aborted) throw new CoreError('cancelled');
}

/** What a source brings, and what is to be said of it. */
type EnteredSource = ProposedSource & { recorded: Told[] };

/** Enters a reading by one change; proposes again when the ledger moved on in between. */
async function enter(judged: JudgedSource, file: SourceFile, context: LibraryContext): Promise<ImportResult> {
  const { store } = context;
  const id = sourceIdOf(judged.examined.reading.source.sha256);
  const { made, before } = await applyInTurns(store, (ledger) => importingOnce(judged, file, ledger, context));
  const source = before.sources[id];
  if (source !== undefined) return alreadyKnown(source, file, context);
  const { listed, recorded } = made;
  const result = {
    ...resultOf('imported', id, context),
    ...(listed && { listed }),
    ...(recorded.length > 0 && { recorded }),
  };
  return telling(untoldOrganChanges(store.ledger, judged), result);
}

/** As `entering`; nothing where the file came by another way meanwhile. */
function* importingOnce(
  judged: JudgedSource,
  file: SourceFile,
  ledger: Ledger,
  context: LibraryContext,
): Steps<EnteredSource> {
  const source = ledger.sources[sourceIdOf(judged.examined.reading.source.sha256)];
  if (source === undefined) return yield* entering(judged, file, ledger, context);
  return { change: { what: 'source-imported', title: source.title, operations: [] }, listed: null, recorded: [] };
}

/** The change of an import with what is to be said of it, in steps. */
function* entering(
  judged: JudgedSource,
  file: SourceFile,
  before: Ledger,
  context: LibraryContext,
): Steps<EnteredSource> {
  const proposed = yield* importingChange(judged, file, before, context);
  yield;
  const { operations } = proposed.change;
  const after = applyOperations(before, operations, true);
  yield;
  return { ...proposed, recorded: importedFacts(operations, { before, after }) };
}

/** What belongs to what after an import, and what was recorded of its papers. */
function importedFacts(operations: readonly Operation[], scene: PreviewScene): Told[] {
  return [
    ...previewPrintings(scene.before, operations, scene),
    ...previewAttachments(scene.before, operations, scene),
    ...recordedFacts(operations, scene),
  ];
}

/** The change that enters a judged file into a ledger, and what becomes of the rows of its lists, in steps. */
export function* importingChange(
  { examined, own }: JudgedSource,
  file: SourceFile,
  ledger: Ledger,
  context: Pick<LibraryContext, 'now' | 'today' | 'who'>,
): Steps<ProposedSource> {
  const { reading, papers } = examined;
  const { sha256 } = reading.source;
  const replaces = file.replaces === undefined ? earlierVersion(ledger, sha256, file.name) : file.replaces;
  const secrecyConfirmed = reading.secrecy ? { by: context.who(), on: context.today() } : null;
  const facts = { importedAt: context.now().toISOString(), known: null, own, secrecyConfirmed };
  if (own !== null) {
    const described = describeSource(reading, { ...facts, replaces: null });
    return { change: namingMarks(keepOwnPaper(ledger, described, reading), reading.secrecy), listed: null };
  }
  const proposed = yield* proposingSource(ledger, describeSource(reading, { ...facts, replaces }), reading, papers);
  return { ...proposed, change: namingMarks(proposed.change, reading.secrecy) };
}

async function alreadyKnown(source: SourceRecord, file: SourceFile, context: LibraryContext): Promise<ImportResult> {
  const organChanges = await untoldOfKnown(context.store.ledger, source, file, context);
  return telling(organChanges, resultOf('already-known', source.id, context));
}

function telling(organChanges: OrganChange[], result: ImportResult): ImportResult {
  return organChanges.length === 0 ? result : { ...result, organChanges };
}

/** The result of an import as the ledger has it. */
export function resultOf(outcome: ImportResult['outcome'], id: string, { store }: LibraryContext): ImportResult {
  const source = store.ledger.sources[id];
  if (source === undefined) throw new CoreError('not-found', { id });
  const documents = Object.values(store.ledger.documents).filter((one) => one.source === id);
  const handOvers = openHandOvers(store.ledger).filter((one) => {
    const opinion = store.ledger.opinions[one.opinion];
    return opinion?.source === id || documents.some((document) => document.id === one.document);
  });
  return { outcome, source, documents, ...(handOvers.length > 0 && { handOvers }), entries: [] };
}
