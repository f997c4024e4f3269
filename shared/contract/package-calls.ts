import { z } from 'zod';
import type { CopyState } from '../domain/copy-state.ts';
import type { Collection } from '../domain/ledger.ts';
import { call } from './call.ts';
import type { RecordChange } from './field-change.ts';
import { bytesInput, confirmedInput, jobInput, nameInput, pathInput } from './inputs.ts';

/** What a package says of itself. */
export type PackageSaid = Omit<CopyState, 'mode'>;

/**
 * What a copy in an older form does not hold: the records that it holds otherwise field by field, or not at all, and by collection how many others differ in what the
 * program keeps for itself.
 */
export type OlderLosses = { changes: RecordChange[]; others: { collection: Collection; count: number }[] };

/** Parts of less than a megabyte hold hardly more than the list of the files. */
const partInput = z
  .number()
  .int()
  .min(1024 * 1024)
  .optional();

export const packageCalls = {
  /**
   * Packs the whole workspace into one zip file, or parts of `partBytes` at most, checked after writing. `file` is a path on the command line; else the host
   * asks for it, and one that cannot ask writes beside the workspace. Gives the names of the files. Errors: as `workspace.backup`, `cancelled`, `package-failed`,
   * `part-too-small`, `disk-full`, `output-denied`, `output-exists-as-folder`.
   */
  'packages.write': call<{ names: string[]; bytes: number; count: number }>()(
    z.object({ file: pathInput, partBytes: partInput, job: jobInput }),
  ),
  /**
   * Writes a copy of the workspace in the stored form of an older program (`schema`, by default the one before this), with originals, issued papers and templates,
   * without the log of what was done, and beside it a text with what that form cannot hold. `folder` is a path on the command line; else the host asks for the folder in which it comes to
   * stand, and one that cannot ask writes beside the workspace. With `preview` nothing is written, and the name is null. Errors: `bad-input` (no way back to
   * that schema), `folder-not-empty`, `disk-full`, `disk-denied`, `cancelled`.
   */
  'packages.older': call<OlderLosses & { schema: number; folder: string | null }>()(
    z.object({
      schema: z.number().int().min(0).optional(),
      folder: pathInput,
      preview: z.boolean().optional(),
      job: jobInput,
    }),
  ),
  /**
   * Takes a piece of a file of a package from a page whose host cannot ask for a path (browser): `at` is its place in the file, and the first piece of the first file
   * begins anew (`begin`). What was received last is what `packages.open` and `packages.compare` of the same page look at, until they are done or another is begun.
   * Errors: `not-allowed` (the host can ask), `bad-input` (not the next piece), `file-too-large`, `disk-full`, `disk-denied`.
   */
  'packages.receive': call<{ received: number }>()(
    z.object({
      name: nameInput,
      at: z.number().int().min(0),
      bytes: bytesInput,
      begin: z.boolean().optional(),
      job: jobInput,
    }),
  ),
  /**
   * Unpacks a package into a new folder beside the workspace's, whose name it gives; the workspace itself is not touched. Errors: `not-allowed`, `cancelled`,
   * `package-unreadable`, `package-damaged`, `package-part-missing`, `folder-not-empty`, `disk-full`, `disk-denied`.
   */
  'packages.open': call<{ folder: string; of: PackageSaid }>()(
    z.object({ file: pathInput, toWork: z.boolean().optional(), job: jobInput }),
  ),
  /** Lets a copy that only reads be written to; asked about once. `works` is false where the workspace is no copy. Errors: `confirm-needed`. */
  'workspace.workOnCopy': call<{ works: boolean }>()(z.object({ confirmed: confirmedInput })),
};
