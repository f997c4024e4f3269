import type { SourceRecord } from '#shared/domain/source-record.ts';
import { CoreError } from '../core-error.ts';
import { asOwnPaper } from '../own-papers/as-own-paper.ts';
import { correctionsOf } from './corrections-of.ts';
import { examineFile } from './examine-file.ts';
import type { TextContext } from './library-context.ts';
import { isMadeWith, type StoredReading, toStoredReading } from './stored-reading.ts';

/**
 * The stored reading of a source. One that is gone, damaged, of an older shape or made with other corrections than stand now is made
 * anew from the original, which is what counts; so is one that took the file for a paper of this program when the ledger does not, or the
 * other way round, as an undo leaves it. Errors: as reading, and `not-found` when the original is gone too.
 */
export async function storedReadingOf(source: SourceRecord, context: TextContext): Promise<StoredReading> {
  const { store } = context;
  const stored = await usableReading(source.sha256, context);
  const own = source.own ?? null;
  const corrections = correctionsOf(store.ledger, source.id);
  const isOfOwn = (stored?.own === true) === (own !== null);
  if (stored && isOfOwn && isMadeWith(stored, corrections)) return stored;
  const bytes = await store.getOriginal(source.sha256);
  const file = { name: source.name, bytes, job: undefined, corrections, scanned: stored?.scanned };
  const examined = await examineFile(file, context);
  const judged = { examined: own === null ? examined : asOwnPaper(examined, own), own };
  const made = toStoredReading(judged, corrections);
  // A workspace that can only be read makes it anew each time.
  if (!store.state.readOnly) await store.putReading(source.sha256, made);
  return made;
}

/** The stored reading with this hash as it is; null when it is gone, damaged or of an older shape. */
export async function usableReading(
  sha256: string,
  { store }: Pick<TextContext, 'store'>,
): Promise<StoredReading | null> {
  const stored = await store.getReading(sha256).catch(nullWhenUnusable);
  return isStoredReading(stored) ? stored : null;
}

function nullWhenUnusable(error: unknown): null {
  if (error instanceof CoreError) return null;
  throw error;
}

function isStoredReading(value: unknown): value is StoredReading {
  if (typeof value !== 'object' || value === null) return false;
  return 'lines' in value && Array.isArray(value.lines) && 'paragraphs' in value && Array.isArray(value.paragraphs);
}
