import { z } from 'zod';
import type { Collection } from '../domain/ledger.ts';
import type { Telling } from '../messages/catalogue.ts';
import { call } from './call.ts';
import type { FieldChange, RecordChange } from './field-change.ts';
import { idInput, jobInput, pathInput } from './inputs.ts';
import type { PackageSaid } from './package-calls.ts';

/**
 * A record that both sides changed. `fields`: what stands here, and what it would be with the other side's changes laid over it. `is`: it was changed on both
 * sides, was removed here or there, or one side's work stands on what the other removed.
 */
export type MergeConflict = {
  collection: Collection;
  record: string;
  title: string;
  is: 'changed' | 'removed-here' | 'removed-there' | 'needed';
  fields: FieldChange[];
};

/** An entry of the other side's log since the last common one. */
export type OtherEntry = { seq: number; at: string; who: string; what: string; title: Telling };

/**
 * What merging a package would do: of what it is, the last line that both logs have (`since`, ISO), what was done there, how many records it would bring,
 * change and take out that nobody changed here since, what it would change, and what is in conflict.
 */
export type MergePreview = {
  of: PackageSaid;
  since: { seq: number; at: string };
  entries: OtherEntry[];
  added: number;
  changed: number;
  removed: number;
  changes: RecordChange[];
  conflicts: MergeConflict[];
};

export const mergeCalls = {
  /**
   * What merging a package back would do; changes nothing. Errors: as `packages.open`, and `package-of-another` (the two logs have no line in common).
   */
  'packages.compare': call<MergePreview>()(z.object({ file: pathInput, job: jobInput })),
  /**
   * Takes over what was done in the package as one change: what nobody changed here since, and of the records in conflict those of `take`; the others stay as
   * they are here. Its originals and papers are kept too. Merging it again does only what was left. `seq` is null where there was nothing to do. Errors: as `packages.compare`.
   */
  'packages.merge': call<{ seq: number | null; taken: number; conflicts: MergeConflict[] }>()(
    z.object({ file: pathInput, take: z.array(idInput).max(5000).optional(), job: jobInput }),
  ),
};
