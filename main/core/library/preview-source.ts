import { createHash } from 'node:crypto';
import type { ListReport } from '#shared/contract/list-preview.ts';
import type { SourcePreview } from '#shared/contract/source-preview.ts';
import { doubtCodes, leftOutCodes, untakenCodes } from '#shared/domain/doubt-codes.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { WarningCode } from '#shared/domain/warning-code.ts';
import { told } from '#shared/messages/catalogue.ts';
import { CoreError } from '../core-error.ts';
import { identityRows } from '../ledger/identity/identity-rows.ts';
import { previewAttachments } from '../ledger/preview/preview-attachments.ts';
import { previewChange } from '../ledger/preview/preview-change.ts';
import { previewPrintings } from '../ledger/preview/preview-printings.ts';
import { recordedFacts } from '../ledger/preview/recorded-facts.ts';
import { type JudgedSource, judgeSource } from '../own-papers/judge-source.ts';
import { readLimits } from '../reading/formats/limits.ts';
import { inTurns } from '../steps.ts';
import { applyOperations } from '../store/apply-operations.ts';
import { correctionsOf } from './corrections-of.ts';
import { earlierVersion, sourceIdOf } from './describe-source.ts';
import { examineFile } from './examine-file.ts';
import { keepExamined, takeExamined } from './examined-files.ts';
import { importingChange, refuseSize } from './import-source.ts';
import type { LibraryContext } from './library-context.ts';
import { settleSecrecy } from './settle-secrecy.ts';
import type { SourceFile } from './source-file.ts';
import { untoldOfKnown, untoldOrganChanges } from './untold-organ-changes.ts';

type Previewed = { preview: SourcePreview; ledger: Ledger };

const nothing = {
  own: null,
  papers: [],
  collections: [],
  listed: null,
  attachments: [],
  recorded: [],
  leftOut: [],
  doubts: [],
  questions: [],
  organChanges: [],
  entries: [],
};

function sentences(warnings: readonly ReadWarning[], codes: ReadonlySet<WarningCode>): SourcePreview['doubts'] {
  return warnings
    .filter(({ code }) => codes.has(code))
    .map(({ line, code, details }) => ({ line, sentence: told(`warning.${code}`, details) }));
}

/** What is left out and not told with the lists, as rows without a title and hidden sheets are. */
function leftOutBeside({ warnings }: Reading, listed: ListReport | null): SourcePreview['leftOut'] {
  const rows = new Set(listed?.rows.flatMap(({ outcome, row }) => (outcome === 'left-out' ? [row] : [])));
  const others = warnings.filter(
    ({ code }) => !['hidden-sheet', 'sheet-not-suggestions'].includes(code) || listed === null,
  );
  return sentences(others, leftOutCodes).filter(({ line }) => !rows.has(line));
}

/** Doubts that are not told with the lists. */
function doubtsBeside({ warnings }: Reading): ReadWarning[] {
  return warnings.filter(({ code }) => !untakenCodes.has(code));
}

/** Questions that the import would put. */
function newQuestions(before: Ledger, after: Ledger): SourcePreview['questions'] {
  return identityRows(after, { open: true })
    .filter(({ id }) => before.identities[id]?.decision !== null || !before.identities[id])
    .map(({ id, title, own, candidates }) => ({ id, title, own, candidates }));
}

async function previewReading(
  judged: JudgedSource,
  file: SourceFile,
  ledger: Ledger,
  context: LibraryContext,
): Promise<Previewed> {
  const { reading } = judged.examined;
  const { sha256 } = reading.source;
  const given = file.replaces === undefined ? earlierVersion(ledger, sha256, file.name) : file.replaces;
  const replaces = judged.own === null ? given : null;
  const { change, listed } = await inTurns(importingChange(judged, file, ledger, context));
  const { operations } = change;
  const after = applyOperations(ledger, operations, true);
  const scene = { before: ledger, after };
  const older = replaces === null ? undefined : ledger.sources[replaces];
  return {
    ledger: after,
    preview: {
      ...nothing,
      outcome: 'new',
      name: file.name,
      own: judged.own,
      replaces: older ? { id: older.id, title: older.title } : null,
      papers: reading.documents.map(({ title, kind, firstLine, lastLine, meeting, date, confidence }) => ({
        title,
        kind,
        firstLine,
        lastLine,
        meeting,
        date,
        confidence,
      })),
      collections: previewChange(operations, scene),
      listed,
      attachments: [...previewPrintings(ledger, operations, scene), ...previewAttachments(ledger, operations, scene)],
      recorded: recordedFacts(operations, scene),
      leftOut: leftOutBeside(reading, listed),
      doubts: sentences(doubtsBeside(reading), doubtCodes),
      questions: newQuestions(ledger, after),
      organChanges: untoldOrganChanges(after, judged),
    },
  };
}

/** Files of a package one by one, each on top of those before it, as the import takes them. */
async function previewEntries(
  entries: readonly { name: string; bytes: Uint8Array }[],
  file: SourceFile,
  given: { ledger: Ledger; depth: number },
  context: LibraryContext,
): Promise<Previewed> {
  if (given.depth > readLimits.zipNesting)
    throw new CoreError('container-bomb', { name: file.name, reason: 'nesting' });
  let { ledger } = given;
  const told: SourcePreview['entries'] = [];
  for (const [at, { name, bytes }] of entries.entries()) {
    context.progress(file.job, 'recording', at, entries.length, name);
    try {
      const entry = { name, bytes, job: file.job, replaces: undefined, confirmed: file.confirmed };
      const previewed = await previewFile(entry, { ledger, depth: given.depth + 1 }, context);
      ledger = previewed.ledger;
      told.push({ name, preview: previewed.preview, error: null });
    } catch (error) {
      if (context.signal(file.job).aborted || !(error instanceof CoreError)) throw error;
      told.push({ name, preview: null, error: { code: error.code, details: error.details } });
    }
  }
  return { ledger, preview: { ...nothing, outcome: 'new', name: file.name, replaces: null, entries: told } };
}

async function previewFile(
  file: SourceFile,
  given: { ledger: Ledger; depth: number },
  context: LibraryContext,
): Promise<Previewed> {
  const { name, bytes, job } = file;
  refuseSize(name, bytes.length);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = sourceIdOf(sha256);
  const known = given.ledger.sources[id];
  if (known) {
    const organChanges = context.store.ledger.sources[id]
      ? await untoldOfKnown(given.ledger, known, file, context)
      : [];
    return {
      ledger: given.ledger,
      preview: { ...nothing, outcome: 'already-known', name, replaces: null, organChanges },
    };
  }
  const corrections = correctionsOf(given.ledger, id);
  const looked = corrections.length === 0 ? takeExamined(context.store, sha256) : undefined;
  const examined = looked ?? (await examineFile({ name, bytes, job, corrections }, context));
  settleSecrecy(examined, file, { sha256, isPlain: given.depth === 0 && corrections.length === 0 }, context);
  if (examined.drawn.entries !== undefined) return previewEntries(examined.drawn.entries, file, given, context);
  if (given.depth === 0 && corrections.length === 0) keepExamined(context.store, sha256, examined);
  return previewReading(await judgeSource(examined, context), file, given.ledger, context);
}

/**
 * What importing a file would do: papers, records that it adds, changes and takes out, what is attached to what, what is left out and in
 * doubt, and what a person would be asked. Nothing is stored; a file with marks of secrecy is asked about first. Errors: as importing.
 */
export async function previewSource(file: SourceFile, context: LibraryContext): Promise<SourcePreview> {
  const { preview } = await previewFile(file, { ledger: context.store.ledger, depth: 0 }, context);
  context.progress(file.job, 'finished', 1, 1, file.name);
  return preview;
}
