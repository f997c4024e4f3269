import type { Ledger } from '#shared/domain/ledger.ts';
import { collections, collectionsOf, type SnapshotFile } from '../../collections.ts';
import type { Snapshot } from '../../snapshot.ts';
import { currentSchema, migrate } from '../migrate.ts';
import { listCollections } from './0001-back.ts';
import { rowOfSteps } from './0002-back.ts';

/** The ways back: the one at index n makes schema n out of schema n + 1. Each step of `migrate` has one. */
const backs: readonly ((file: never) => unknown)[] = [listCollections, rowOfSteps];

/** A ledger in the form of an older schema: its two snapshot files, and what the present program would make of them again. */
export type OlderForm = { schema: number; files: Record<SnapshotFile, object>; again: Ledger };

/** The oldest schema to which there is a way back from the present one. */
export const oldestSchema = currentSchema - backs.length;

/**
 * A ledger as an older schema (`oldestSchema` up to the one before the present) holds it. Whatever differs between the ledger and `again` is what that schema cannot
 * hold. `savedAt` is ISO.
 */
export function olderForm(ledger: Ledger, schema: number, savedAt: string): OlderForm {
  const files = { workspace: olderFile('workspace'), ledger: olderFile('ledger') };
  const again = { ...migrated(files.workspace), ...migrated(files.ledger) };
  const all = collections.map((name) => [name, again[name] ?? {}]);
  return { schema, files, again: Object.fromEntries(all) as Ledger };

  function olderFile(file: SnapshotFile): object {
    const records = Object.fromEntries(collectionsOf(file).map((name) => [name, ledger[name]]));
    const now: Snapshot = { schema: currentSchema, seq: 1, savedAt, collections: records };
    return backs.slice(schema).reduceRight<unknown>((form, back) => back(form as never), now) as object;
  }

  function migrated(file: object): Record<string, object> {
    return migrate(structuredClone(file), schema).collections;
  }
}
