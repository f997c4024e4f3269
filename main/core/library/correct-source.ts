import type { CorrectionInput, SourceReview } from '#shared/contract/library-calls.ts';
import type { Correction } from '#shared/domain/correction.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { CoreError } from '../core-error.ts';
import { papersOf } from '../ledger/ledger-index.ts';
import { type Doubt, settleDoubts } from '../ledger/plausible/doubt.ts';
import { doubtsOfMark } from '../ledger/points/overlapped-points.ts';
import { correctionsOf } from './corrections-of.ts';
import { idleReason } from './idle-correction.ts';
import type { LibraryContext } from './library-context.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readAgain } from './read-again.ts';
import { doubtsOfTaking } from './records-taken-away.ts';
import { requireSource } from './require-record.ts';
import { reviewSource } from './review-source.ts';
import { seenChange } from './seen-change.ts';
import type { StoredReading } from './stored-reading.ts';
import { storedReadingOf } from './stored-reading-of.ts';

type Correcting = { id: string; line: number; change: CorrectionInput; confirmed?: string[] | undefined };

/** What is asked before the correction is entered: whether words become a point of their own that stand in another already. */
function doubtsOf({ id, line, change }: Correcting, ledger: Ledger): Doubt[] {
  if (change.type !== 'mark-point') return [];
  const paper = papersOf(ledger, id).find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
  if (paper === undefined) return [];
  const lines = { document: paper.id, firstLine: line, lastLine: Math.max(line, change.lastLine) };
  return doubtsOfMark(Object.values(ledger.points), lines);
}

/**
 * Records what a person corrected about how a source was read, and reads it again with it. A second correction of the same
 * type at the same line replaces the first. Errors: `not-found`, `bad-input` (no such line, or a correction that would change nothing), `confirm-needed` where a passage is marked as
 * a point that overlaps another, and where suggestions or motions would leave the ledger.
 */
export async function correctSource(input: Correcting, context: LibraryContext): Promise<SourceReview> {
  const { store } = context;
  const { sha256 } = requireSource(store.ledger, input.id);
  await oneAtATime(store, sha256, () => correct(input, context));
  return reviewSource(context, { id: input.id });
}

async function correct(input: Correcting, context: LibraryContext): Promise<void> {
  const { store } = context;
  const source = requireSource(store.ledger, input.id);
  const stored = await storedReadingOf(source, context);
  const quote = stored.lines[input.line - 1];
  if (quote === undefined) throw new CoreError('bad-input', { field: 'line', reason: 'no-such-line' });
  const change = seenChange(input, stored);
  settleDoubts(doubtsOf(input, store.ledger), input.confirmed);
  const id = `${source.id}-c${input.line}-${input.change.type}`;
  const before = store.ledger.corrections[id] ?? null;
  const correction: Correction = {
    id,
    title: quote.trim().slice(0, 80) || source.title,
    source: source.id,
    // What was recognised is what the line is known by, however often a person says what it should be.
    anchor: change.type === 'line-text' && before !== null ? before.anchor : { line: input.line, quote },
    change,
    on: context.today(),
    by: context.who(),
  };
  const others = correctionsOf(store.ledger, source.id).filter((one) => one.id !== correction.id);
  const operations = [{ collection: 'corrections' as const, id: correction.id, before, after: correction }];
  const corrections = [...others, correction];
  const check = (made: Change) => {
    refuseIdle(input, stored, made, before);
    settleDoubts(doubtsOfTaking(store.ledger, made), input.confirmed);
  };
  await readAgain(source, { what: 'source-corrected', corrections, operations, job: undefined, check }, context);
}

/** A correction that changes no record is refused with the reason; one that replaces another may set it back to what was read. */
function refuseIdle(input: Correcting, stored: StoredReading, change: Change, before: Correction | null): void {
  if (change.operations.length > 0 || before !== null) return;
  const reason = idleReason(stored, input.line, input.change);
  throw new CoreError('bad-input', { field: 'line', reason, line: input.line });
}

/** Takes a correction back and reads the source again without it. Errors: `not-found`. */
export async function uncorrectSource(
  input: { id: string; correction: string },
  context: LibraryContext,
): Promise<SourceReview> {
  const { store } = context;
  const { sha256 } = requireSource(store.ledger, input.id);
  await oneAtATime(store, sha256, () => uncorrect(input, context));
  return reviewSource(context, { id: input.id });
}

async function uncorrect(input: { id: string; correction: string }, context: LibraryContext): Promise<void> {
  const { store } = context;
  const source = requireSource(store.ledger, input.id);
  const before = store.ledger.corrections[input.correction];
  if (before === undefined || before.source !== source.id) throw new CoreError('not-found', { id: input.correction });
  const operations = [{ collection: 'corrections' as const, id: before.id, before, after: null }];
  const corrections = correctionsOf(store.ledger, source.id).filter((one) => one.id !== before.id);
  await readAgain(source, { what: 'source-uncorrected', corrections, operations, job: undefined }, context);
}
