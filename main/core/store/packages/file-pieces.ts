import type { FileHandle } from 'node:fs/promises';

/** Bytes that are read at a time. */
const pieceBytes = 256 * 1024;

/** A stretch of a file in pieces. A file that ends before its end gives what there is. */
export async function* filePieces(handle: FileHandle, start: number, bytes: number): AsyncGenerator<Buffer, void> {
  for (let at = start; at < start + bytes; ) {
    // A new piece each time: who takes it may keep it.
    const piece = Buffer.alloc(Math.min(pieceBytes, start + bytes - at));
    const { bytesRead } = await handle.read(piece, 0, piece.length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}

/** A stretch of a file at once; null where the file ends before. */
export async function readStretch(handle: FileHandle, start: number, bytes: number): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  for await (const piece of filePieces(handle, start, bytes)) pieces.push(piece);
  const whole = Buffer.concat(pieces);
  return whole.length === bytes ? whole : null;
}
