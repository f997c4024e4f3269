import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { CoreError } from '../../core-error.ts';
import { type FilePort, systemCode } from '../file-port.ts';
import { listName, type PackagedFile, type PackageList, readList } from './package-list.ts';
import { siblingPart } from './part-names.ts';
import { memberPieces, readMembers, type ZipMember } from './zip-reader.ts';

/** The largest list that is read, in bytes; 65,000 files take 12 million. */
const mostList = 64 * 1024 * 1024;
/** A package of a workspace gets some ten times as large; one that says it gets larger than this many times is a trap. */
const mostRatio = 200;
const smallEnough = 64 * 1024 * 1024;

type OpenPart = { name: string; handle: FileHandle; members: ReadonlyMap<string, ZipMember> };

/** A package whose parts are all there and open. */
export type OpenPackage = {
  list: PackageList;
  /** The bytes of one of its files, in pieces; at the end they are what the list says. Errors: `package-damaged`. */
  pieces(file: PackagedFile): AsyncGenerator<Uint8Array, void>;
  close(): Promise<void>;
};

/**
 * Opens a package by the file of any of its parts, and compares directory and list of each. Nothing is unpacked yet. Errors: `file-missing`,
 * `package-unreadable`, `package-damaged`, `package-part-missing`, `workspace-too-new`.
 */
export async function openPackage(files: FilePort, file: string): Promise<OpenPackage> {
  const open: OpenPart[] = [];
  const close = async () => {
    for (const { handle } of open) await handle.close();
  };
  try {
    const first = await openPart(files, file, 'file-missing');
    open.push(first);
    const list = await listOf(first);
    const parts = new Map([[list.part, first]]);
    for (let part = 1; part <= list.parts; part += 1) {
      if (part === list.part) continue;
      const other = await openPart(files, siblingPart(file, list.part, part) ?? file, 'package-part-missing');
      open.push(other);
      if (!isOfOne(list, part, await listOf(other)))
        throw new CoreError('package-damaged', { name: other.name, file: listName });
      parts.set(part, other);
    }
    refuseTraps(list, parts);
    return { list, pieces: (one) => checkedPieces(parts, one), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openPart(
  files: FilePort,
  file: string,
  missing: 'file-missing' | 'package-part-missing',
): Promise<OpenPart> {
  const name = path.basename(file);
  const handle = await files.open(file, 'r').catch((error: unknown) => {
    const code = systemCode(error) === 'ENOENT' ? missing : 'file-unreadable';
    throw new CoreError(code, { name }, { cause: error });
  });
  try {
    const members = await readMembers(handle, Number((await handle.stat()).size));
    if (members === null) throw new CoreError('package-unreadable', { name });
    return { name, handle, members };
  } catch (error) {
    await handle.close();
    throw systemCode(error) === 'EISDIR' ? new CoreError('file-is-folder', { name }, { cause: error }) : error;
  }
}

async function listOf({ name, handle, members }: OpenPart): Promise<PackageList> {
  const member = members.get(listName);
  if (member === undefined || member.bytes > mostList) throw new CoreError('package-unreadable', { name });
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of memberPieces(handle, member)) pieces.push(piece);
  } catch (error) {
    throw new CoreError('package-damaged', { name, file: listName }, { cause: error });
  }
  return readList(Buffer.concat(pieces).toString('utf8'), name);
}

/** True when two lists are of one and the same package. */
function isOfOne(list: PackageList, part: number, other: PackageList): boolean {
  return JSON.stringify({ ...other, part: 0 }) === JSON.stringify({ ...list, part: 0 }) && other.part === part;
}

/** Every file of the list is in its part, of the size that the list says; and all of them together are not a trap. */
function refuseTraps({ files }: PackageList, parts: ReadonlyMap<number, OpenPart>): void {
  let [packed, whole] = [0, 0];
  for (const { path: file, part, bytes } of files) {
    const { name, members } = openedOf(parts, part);
    const member = members.get(file);
    if (member?.bytes !== bytes) throw new CoreError('package-damaged', { name, file });
    packed += member.packed;
    whole += bytes;
  }
  if (whole > smallEnough && whole > packed * mostRatio)
    throw new CoreError('container-bomb', { name: openedOf(parts, 1).name, ratio: mostRatio });
}

async function* checkedPieces(
  parts: ReadonlyMap<number, OpenPart>,
  { path: file, part, sha256, bytes }: PackagedFile,
): AsyncGenerator<Uint8Array, void> {
  const { name, handle, members } = openedOf(parts, part);
  const member = members.get(file);
  const hash = createHash('sha256');
  let given = 0;
  try {
    if (member === undefined) throw new RangeError('a member is missing');
    for await (const piece of memberPieces(handle, member)) {
      hash.update(piece);
      given += piece.length;
      yield piece;
    }
  } catch (error) {
    throw new CoreError('package-damaged', { name, file }, { cause: error });
  }
  if (given !== bytes || hash.digest('hex') !== sha256) throw new CoreError('package-damaged', { name, file });
}

function openedOf(parts: ReadonlyMap<number, OpenPart>, part: number): OpenPart {
  const found = parts.get(part);
  if (found === undefined) throw new CoreError('package-part-missing', { name: String(part) });
  return found;
}
