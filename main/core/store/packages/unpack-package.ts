import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { CoreError } from '../../core-error.ts';
import { namesIn } from '../backups/list-backups.ts';
import { asDiskError } from '../disk-error.ts';
import { syncFolder } from '../durable-write.ts';
import type { FilePort } from '../file-port.ts';
import { type CopyMark, writeCopyMark } from './copy-mark.ts';
import type { PackageList } from './package-list.ts';
import { type OpenPackage, openPackage } from './read-package.ts';
import type { Steady } from './steady.ts';

/** Where a package is unpacked to, and as what: a copy that only reads, or one to work on. */
export type UnpackWish = { file: string; folder: string; mode: CopyMark['mode'] };

/**
 * Unpacks a package into a new or empty folder, comparing every file with its hash, and marks it as a copy. Only what the list names is unpacked, under names
 * that a workspace has. The folder stands there whole, or not at all. Errors: those of `openPackage`, `folder-not-empty`, `disk-full`, `disk-denied`.
 */
export async function unpackPackage(
  files: FilePort,
  { file, folder, mode }: UnpackWish,
  steady: Steady,
): Promise<PackageList> {
  if ((await namesIn(files, folder)).length > 0)
    throw new CoreError('folder-not-empty', { folder: path.basename(folder) });
  const opened = await openPackage(files, file);
  const half = `${folder}.half-${process.pid}`;
  try {
    await files.mkdir(half, { recursive: true });
    await writeFiles(files, opened, half, steady);
    const { folder: title, office, who, at, seq } = opened.list;
    await writeCopyMark(files, half, { mode, folder: title, office, who, at, seq });
    await putInPlace(files, half, folder);
    await syncFolder(files, path.dirname(folder));
    return opened.list;
  } catch (error) {
    await files.rm(half, { recursive: true, force: true }).catch(() => {});
    throw asDiskError(error, path.basename(folder));
  } finally {
    await opened.close();
  }
}

/** An empty folder may stand there; a rename does not put another in its place on every system. */
async function putInPlace(files: FilePort, half: string, folder: string): Promise<void> {
  await files.rename(half, folder).catch(async (error: unknown) => {
    if ((await namesIn(files, folder)).length > 0) throw error;
    await files.rm(folder, { recursive: true, force: true });
    await files.rename(half, folder);
  });
}

async function writeFiles(files: FilePort, { list, pieces }: OpenPackage, half: string, steady: Steady): Promise<void> {
  const total = list.files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const one of list.files) {
    const place = path.join(half, ...one.path.split('/'));
    await files.mkdir(path.dirname(place), { recursive: true });
    await within(await files.open(place, 'wx', 0o600), async (handle) => {
      for await (const piece of pieces(one)) {
        steady.signal.throwIfAborted();
        await handle.writeFile(piece);
        done += piece.length;
        steady.onStep('unpacking', done, total);
      }
      await handle.sync();
    });
  }
}

async function within(handle: FileHandle, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  try {
    await work(handle);
  } finally {
    await handle.close();
  }
}
