import { settleDoubts } from '../ledger/plausible/doubt.ts';
import { doubtsOfSecrecy } from '../ledger/plausible/doubts-of-secrecy.ts';
import type { ExaminedSource } from '../reading/examined-source.ts';
import { keepExamined } from './examined-files.ts';
import type { LibraryContext } from './library-context.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Asks about the marks of secrecy of a file, and of all files of a package, before anything of it is stored. What was read is kept for the
 * answer (in memory), where it `isPlain`: read without corrections, and no part of a package. Errors: `confirm-needed`.
 */
export function settleSecrecy(
  examined: ExaminedSource,
  { confirmed }: Pick<SourceFile, 'confirmed'>,
  { sha256, isPlain }: { sha256: string; isPlain: boolean },
  { store }: Pick<LibraryContext, 'store'>,
): void {
  try {
    settleDoubts(doubtsOfSecrecy(examined.reading.secrecy), confirmed);
  } catch (error) {
    if (isPlain) keepExamined(store, sha256, examined);
    throw error;
  }
}
