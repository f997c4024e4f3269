import type { Ledger } from '#shared/domain/ledger.ts';
import type { OrganChange } from '#shared/domain/readings/organ-change.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { resolveOrgan } from '../ledger/organs/resolve-organ.ts';
import type { JudgedSource } from '../own-papers/judge-source.ts';
import { correctionsOf } from './corrections-of.ts';
import { examineFile } from './examine-file.ts';
import type { LibraryContext } from './library-context.ts';
import type { SourceFile } from './source-file.ts';
import { isMadeWith } from './stored-reading.ts';
import { usableReading } from './stored-reading-of.ts';

/** Of the mergers and new names that a source tells, those that the ledger does not know yet, each with the names that are left. */
function untold(ledger: Ledger, changes: readonly OrganChange[]): OrganChange[] {
  return changes.flatMap((change) => {
    const target = resolveOrgan(ledger, change.to)?.id ?? null;
    const names = change.names.filter((name) => target === null || resolveOrgan(ledger, name)?.id !== target);
    return names.length === 0 ? [] : [{ ...change, names }];
  });
}

/** The mergers and new names that a file tells and `ledger` does not know yet; none of a paper of this program. */
export function untoldOrganChanges(ledger: Ledger, { examined, own }: JudgedSource): OrganChange[] {
  return own === null ? untold(ledger, examined.organChanges) : [];
}

/**
 * As `untoldOrganChanges`, of a file whose source is stored. Where the stored reading is gone, was made with other corrections or by a release
 * that did not note what a file tells of organs, the file is read anew. Errors: as reading.
 */
export async function untoldOfKnown(
  ledger: Ledger,
  { id, own, sha256 }: SourceRecord,
  { name, bytes, job }: Pick<SourceFile, 'name' | 'bytes' | 'job'>,
  context: LibraryContext,
): Promise<OrganChange[]> {
  if (own) return [];
  const corrections = correctionsOf(context.store.ledger, id);
  const stored = await usableReading(sha256, context);
  if (stored?.organChanges && isMadeWith(stored, corrections)) return untold(ledger, stored.organChanges);
  const { organChanges } = await examineFile({ name, bytes, job, corrections, scanned: stored?.scanned }, context);
  return untold(ledger, organChanges);
}
