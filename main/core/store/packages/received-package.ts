import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { CoreError } from '../../core-error.ts';
import { asDiskError } from '../disk-error.ts';
import type { FilePort } from '../file-port.ts';
import { isRunning } from '../lock-holder.ts';

/** Begins the name of the folder in a workspace in which a package lies that a page sends. No backup or package holds it. */
const prefix = 'received-';

/** A zip file without the extensions for large files is never longer, and a package has none; bytes. */
const mostBytes = 2 ** 32;
const mostName = 200;
const reserved = new Set('/\\:*?"<>|');

/** A piece of a file of a package: its bytes, and the place in the file at which they stand. */
export type ReceivedPiece = { name: string; at: number; bytes: Uint8Array };

/** Begins a new folder for the files of a package that is sent piece by piece, and gives it; takes away what programs left that ended meanwhile. */
export async function beginReceived(files: FilePort, workspace: string): Promise<string> {
  await sweepReceived(files, workspace, (pid) => !isRunning(pid));
  const folder = path.join(workspace, `${prefix}${process.pid}-${randomUUID().slice(0, 8)}`);
  await files.mkdir(folder).catch((error: unknown) => {
    throw asDiskError(error, path.basename(workspace));
  });
  return folder;
}

/** Takes away the folders of received packages whose program (by its process id) `isOver`. */
export async function sweepReceived(
  files: FilePort,
  workspace: string,
  isOver: (pid: number) => boolean,
): Promise<void> {
  for (const name of await files.readdir(workspace).catch((): string[] => [])) {
    if (!name.startsWith(prefix) || !isOver(Number.parseInt(name.slice(prefix.length), 10))) continue;
    await files.rm(path.join(workspace, name), { recursive: true, force: true });
  }
}

/**
 * Writes a piece behind those before it, and gives the file. The name is that of the file on the other machine: only letters, figures and plain signs of
 * it are kept, so that it leads nowhere. Errors: `bad-input` (not the next piece, or a file of that name was sent before), `file-too-large`, `disk-full`, `disk-denied`.
 */
export async function receivePiece(
  files: FilePort,
  folder: string,
  { name, at, bytes }: ReceivedPiece,
): Promise<string> {
  if (at + bytes.length > mostBytes) throw new CoreError('file-too-large', { name, limit: mostBytes / 1024 ** 2 });
  const file = path.join(folder, plainName(name));
  try {
    const handle = await files.open(file, at === 0 ? 'wx' : 'r+', 0o600);
    try {
      if ((await handle.stat()).size !== at) throw new CoreError('bad-input', { field: 'at' });
      await handle.write(bytes, 0, bytes.length, at);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asPieceError(error, name);
  }
  return file;
}

function asPieceError(error: unknown, name: string): unknown {
  const isOutOfTurn = error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOENT');
  return isOutOfTurn && !(error instanceof CoreError)
    ? new CoreError('bad-input', { field: 'at' })
    : asDiskError(error, name);
}

function plainName(name: string): string {
  const signs = [...name].map((sign) => (reserved.has(sign) || sign < ' ' || sign === '\u007f' ? '_' : sign));
  while (signs[0] === '.' || signs[0] === ' ') signs.shift();
  return signs.slice(-mostName).join('') || '_';
}
