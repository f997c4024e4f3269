import { z } from 'zod';
import type { CopyState } from '../domain/copy-state.ts';
import { call } from './call.ts';
import { bytesInput, confirmedInput, jobInput, nameInput, pathInput } from './inputs.ts';

/** What a package says of itself. */
export type PackageSaid = Omit<CopyState, 'mode'>;

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
