import { z } from 'zod';
import { CoreError } from '../../core-error.ts';
import { readHashedJson } from '../hashed-json.ts';
import { checkOf } from '../schema-check.ts';

/** The name of the list in every part of a package. */
export const listName = 'list.json';

/** The newest form of packages that is known here. */
export const packageForm = 1;

const fileSchema = z.object({ path: z.string(), sha256: z.string(), bytes: z.number(), part: z.number() });
const listSchema = z.object({
  kind: z.literal('duban-workspace'),
  form: z.number(),
  workspace: z.string().nullable(),
  folder: z.string(),
  office: z.string(),
  at: z.string(),
  who: z.string(),
  seq: z.number(),
  part: z.number(),
  parts: z.number(),
  files: z.array(fileSchema),
});

/**
 * What a package holds: the id of the workspace, its folder's name and office, when (ISO) and by whom it was packed, the last change in it, and every
 * file with its hash, size and part. `part` says which of the `parts` holds this copy of the list; parts are 1-based.
 */
export type PackageList = z.infer<typeof listSchema>;
export type PackagedFile = z.infer<typeof fileSchema>;

const isList = checkOf(listSchema);

/** The names that a workspace has: nothing else is ever unpacked. */
const ownNames =
  /^(?:workspace\.json|ledger\.json|identity\.json|log-\d{4}\.ndjson|library\/[0-9a-f]{64}\/(?:original\.[a-z0-9]{1,8}|reading\.json)|(?:issued|templates)\/[0-9a-f]{64})$/;

const mostParts = 999;

/** True for a name that a workspace has. */
export function isOwnName(path: string): boolean {
  return ownNames.test(path);
}

/**
 * The list in its text. `name` is the file that it was read from. Errors: `package-unreadable` (no such list), `package-damaged` (altered, or it names
 * what no workspace has), `workspace-too-new`.
 */
export function readList(text: string, name: string): PackageList {
  const value = readHashedJson(text);
  if (value === undefined) throw new CoreError('package-damaged', { name, file: listName });
  if (!isList(value)) throw new CoreError('package-unreadable', { name });
  const list = value as PackageList;
  if (list.form > packageForm) throw new CoreError('workspace-too-new', {});
  const file = list.files.find((one, at) => !isSound(one, list) || isNamedBefore(list, at));
  if (file !== undefined) throw new CoreError('package-damaged', { name, file: file.path.slice(0, 200) });
  const isCounted =
    Number.isInteger(list.parts) && list.part >= 1 && list.part <= list.parts && list.parts <= mostParts;
  if (!isCounted) throw new CoreError('package-damaged', { name, file: listName });
  return list;
}

function isSound({ path, sha256, bytes, part }: PackagedFile, { parts }: PackageList): boolean {
  const isPlaced = Number.isInteger(part) && part >= 1 && part <= parts;
  return isPlaced && isOwnName(path) && /^[0-9a-f]{64}$/.test(sha256) && Number.isSafeInteger(bytes) && bytes >= 0;
}

/** Names stand in the order in which they are written, sorted, so that none stands twice. */
function isNamedBefore({ files }: PackageList, at: number): boolean {
  const [before, here] = [files[at - 1], files[at]];
  return before !== undefined && here !== undefined && before.path >= here.path;
}
