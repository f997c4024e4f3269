import { createHash } from 'node:crypto';
import path from 'node:path';
import { CoreError } from '../../core-error.ts';
import { type BackupFile, placeOf, readManifest } from '../backups/manifest.ts';
import { syncFolder } from '../durable-write.ts';
import { type FilePort, systemCode } from '../file-port.ts';
import { writeHashedJson } from '../hashed-json.ts';
import { filePieces } from './file-pieces.ts';
import { isOwnName, listName, type PackagedFile, type PackageList, packageForm } from './package-list.ts';
import { partFile } from './part-names.ts';
import { planParts } from './plan-parts.ts';
import { openPackage } from './read-package.ts';
import type { Steady } from './steady.ts';
import { ZipWriter } from './zip-writer.ts';

/** A backup that is packed: the folder of all backups, and its name. */
export type Packed = { root: string; name: string };

/** What the list says of the workspace; the last change is that of the backup. */
export type PackageHead = Pick<PackageList, 'workspace' | 'folder' | 'office' | 'at' | 'who'>;

/** Where a package is written, and in parts of how many bytes at most (null: as few as possible). */
export type PackageWish = { file: string; partBytes: number | null };

/** The whole paths of the parts, their size in bytes, and how many files are in them. */
export type WrittenPackage = { files: string[]; bytes: number; count: number };

/** Kinds of files that are packed already, and do not get smaller. */
const packedKinds = /\.(?:docx|xlsx|pdf|ofd|zip)$|^(?:issued|templates)\//;

const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Writes a backup as one zip file, or in parts that are each a zip file, and reads all of it again. Nothing stands under the names until all of it is
 * whole; what fails or is cancelled leaves nothing. Gives the files written. Errors: `backup-damaged`, `part-too-small`, `package-failed` (what was written is
 * not what was packed), `disk-full`, `output-denied`, `output-exists-as-folder`.
 */
export async function writePackage(
  files: FilePort,
  { root, name }: Packed,
  head: PackageHead,
  { file, partBytes }: PackageWish,
  steady: Steady,
): Promise<WrittenPackage> {
  const manifest = await readManifest(files, path.join(root, name));
  if (manifest === null) throw new CoreError('not-found', { id: name });
  const list = planned({ ...head, seq: manifest.seq }, manifest.files, partBytes);
  const targets = Array.from({ length: list.parts }, (_, at) => partFile(file, at + 1, list.parts));
  for (const target of targets) await refuseFolder(files, target);
  // A name that no part has, so that the parts find each other before they have their names.
  const half = `${file}.half-${process.pid}.zip`;
  const halves = targets.map((_, at) => partFile(half, at + 1, list.parts));
  const places = new Map(manifest.files.map((one) => [one.path, placeOf(root, name, one)]));
  try {
    await writeParts(files, { list, halves, places }, steady);
    await checkWritten(files, halves[0] ?? half, steady);
    for (const [at, target] of targets.entries()) await files.rename(halves[at] ?? half, target);
    await syncFolder(files, path.dirname(file));
  } catch (error) {
    for (const one of halves) await files.rm(one, { force: true }).catch(() => {});
    throw asOutputError(error, file);
  }
  return { files: targets, bytes: await sizeOf(files, targets), count: list.files.length };
}

function planned(
  head: PackageHead & { seq: number },
  files: readonly BackupFile[],
  partBytes: number | null,
): PackageList {
  // What a workspace names otherwise no other program of ours would unpack.
  const own = files
    .filter((one) => isOwnName(one.path))
    .map(({ path: place, sha256, bytes }) => ({ path: place, sha256, bytes }));
  const sorted = own.sort((a, b) => (a.path < b.path ? -1 : 1));
  const listed = (laid: PackagedFile[]): PackageList => ({
    kind: 'duban-workspace',
    form: packageForm,
    ...head,
    part: 1,
    parts: laid.at(-1)?.part ?? 1,
    files: laid,
  });
  const longest = JSON.stringify(listed(sorted.map((one) => ({ ...one, part: 999 }))));
  return listed(planParts(sorted, partBytes, Buffer.byteLength(longest) + 100));
}

type Writing = { list: PackageList; halves: readonly string[]; places: ReadonlyMap<string, string> };

async function writeParts(files: FilePort, { list, halves, places }: Writing, steady: Steady): Promise<void> {
  const total = list.files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const [at, half] of halves.entries()) {
    const handle = await files.open(half, 'w', 0o600);
    try {
      const zip = new ZipWriter(handle, new Date(list.at));
      await zip.add(listName, textPieces(writeHashedJson({ ...list, part: at + 1 })), false);
      for (const file of list.files.filter(({ part }) => part === at + 1)) {
        const pieces = sourcePieces(files, places.get(file.path) ?? '', file, (bytes) => {
          steady.signal.throwIfAborted();
          done += bytes;
          steady.onStep('packing', done, total);
        });
        await zip.add(file.path, pieces, packedKinds.test(file.path));
      }
      await zip.end();
    } finally {
      await handle.close();
    }
  }
}

async function* textPieces(text: string): AsyncGenerator<Uint8Array, void> {
  yield Buffer.from(text);
}

/** The bytes of a file of the backup, which have to be what its list says. */
async function* sourcePieces(
  files: FilePort,
  place: string,
  { path: name, sha256, bytes }: PackagedFile,
  onPiece: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void> {
  const handle = await files.open(place, 'r');
  const hash = createHash('sha256');
  try {
    for await (const piece of filePieces(handle, 0, bytes)) {
      hash.update(piece);
      yield piece;
      onPiece(piece.length);
    }
  } finally {
    await handle.close();
  }
  if (hash.digest('hex') !== sha256) throw new CoreError('backup-damaged', { name, file: name });
}

/** Reads what was written, every byte of it. */
async function checkWritten(files: FilePort, file: string, { signal, onStep }: Steady): Promise<void> {
  const written = await openPackage(files, file);
  try {
    const total = written.list.files.reduce((sum, { bytes }) => sum + bytes, 0);
    let done = 0;
    for (const one of written.list.files) {
      for await (const piece of written.pieces(one)) {
        signal.throwIfAborted();
        done += piece.length;
      }
      onStep('checking', done, total);
    }
  } catch (error) {
    const isAltered = error instanceof CoreError && error.code === 'package-damaged';
    throw isAltered ? new CoreError('package-failed', error.details, { cause: error }) : error;
  } finally {
    await written.close();
  }
}

async function refuseFolder(files: FilePort, target: string): Promise<void> {
  const known = await files.stat(target).catch(() => null);
  if (known?.isDirectory()) throw new CoreError('output-exists-as-folder', { name: target });
}

async function sizeOf(files: FilePort, targets: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const target of targets) bytes += Number((await files.stat(target)).size);
  return bytes;
}

function asOutputError(error: unknown, file: string): unknown {
  const code = systemCode(error);
  if (code === '' || (error instanceof Error && error.name === 'AbortError')) return error;
  const details = { name: path.basename(file), folder: path.dirname(file) };
  return new CoreError(fullCodes.has(code) ? 'disk-full' : 'output-denied', details, { cause: error });
}
