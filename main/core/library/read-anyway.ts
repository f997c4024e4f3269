import type { ImportResult } from '#shared/contract/library-calls.ts';
import { CoreError } from '../core-error.ts';
import { correctionsOf } from './corrections-of.ts';
import { resultOf } from './import-source.ts';
import type { LibraryContext } from './library-context.ts';
import { readAgain } from './read-again.ts';
import { requireSource } from './require-record.ts';

/**
 * Reads a source as a paper received although it was taken for a paper of this program; what a person says of it counts at
 * every later reading. Errors: `not-found`, `bad-input` (it was taken for none), `confirm-needed` about marks of
 * secrecy that nobody answered for.
 */
export async function readAnyway(
  { id, job, confirmed }: { id: string; job?: string | undefined; confirmed?: string[] | undefined },
  context: LibraryContext,
): Promise<ImportResult> {
  const source = requireSource(context.store.ledger, id);
  if (!source.own) throw new CoreError('bad-input', { field: 'id', reason: 'not-own' });
  const overruled = { ...source, entered: [...source.entered, 'own'] };
  const corrections = correctionsOf(context.store.ledger, id);
  const again = { what: 'source-read-anyway', corrections, operations: [], job, secrecy: { confirmed } };
  await readAgain(overruled, again, context);
  return resultOf('imported', id, context);
}
