import type { FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { filePieces, readStretch } from './file-pieces.ts';

/** A member of a zip file as its directory gives it; sizes and offset in bytes. */
export type ZipMember = { name: string; isDeflated: boolean; packed: number; bytes: number; offset: number };

/** The largest directory that is read, in bytes: 65,535 members have names of 100 on average. */
const mostDirectory = 16 * 1024 * 1024;
const endBytes = 22;
const headBytes = 46;
const localBytes = 30;
/** Deflate makes at most 1,032 bytes out of one. */
const mostRatio = 1032;

/**
 * The members of a zip file by name, from its directory at the end. The directory is taken at its word only as far as the file reaches; null for what is
 * no zip file, has been cut, or is of a kind that no package is (encrypted, other methods, a name twice).
 */
export async function readMembers(handle: FileHandle, size: number): Promise<Map<string, ZipMember> | null> {
  const end = await readStretch(handle, size - endBytes, size < endBytes ? -1 : endBytes);
  if (end === null || end.length !== endBytes || end.readUInt32LE(0) !== 0x06054b50) return null;
  const [count, bytes, start] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  if (bytes > mostDirectory || start + bytes !== size - endBytes) return null;
  const directory = await readStretch(handle, start, bytes);
  return directory && membersIn(directory, count, start);
}

function membersIn(directory: Buffer, count: number, end: number): Map<string, ZipMember> | null {
  const members = new Map<string, ZipMember>();
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + headBytes > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null;
    const length = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + headBytes, at + headBytes + length);
    const [flags, method] = [directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10)];
    const [packed, bytes] = [directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 24)];
    const offset = directory.readUInt32LE(at + 42);
    const isKnown = (flags & 1) === 0 && (method === 0 || method === 8) && !members.has(name);
    if (!isKnown || offset + localBytes + packed > end || bytes > packed * mostRatio + 64) return null;
    members.set(name, { name, isDeflated: method === 8, packed, bytes, offset });
    at += headBytes + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return members;
}

/** The unpacked bytes of a member, in pieces, never more than it declares. Throws where it does not unpack or has more. */
export async function* memberPieces(handle: FileHandle, member: ZipMember): AsyncGenerator<Buffer, void> {
  let given = 0;
  for await (const piece of unpacked(handle, member)) {
    given += piece.length;
    if (given > member.bytes) throw new RangeError('a member is larger than it declares');
    yield piece;
  }
}

async function* unpacked(handle: FileHandle, { isDeflated, packed, offset }: ZipMember): AsyncGenerator<Buffer, void> {
  const local = await readStretch(handle, offset, localBytes);
  if (local === null || local.readUInt32LE(0) !== 0x04034b50) throw new RangeError('a member has no head');
  const start = offset + localBytes + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (!isDeflated) {
    yield* filePieces(handle, start, packed);
    return;
  }
  const inflate = createInflateRaw();
  // A failure comes out of the loop below.
  pipeline(Readable.from(filePieces(handle, start, packed), { objectMode: false }), inflate, () => {});
  for await (const piece of inflate) yield piece as Buffer;
}
