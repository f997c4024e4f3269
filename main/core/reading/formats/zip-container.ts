import { inflateRawSync } from 'node:zlib';
import { CoreError } from '../../core-error.ts';
import type { ReadLimits } from './limits.ts';
import { decodeZipName } from './zip-name.ts';

/** A zip file, opened by its central directory. Nothing is unpacked until a member is asked for. */
export type ZipContainer = {
  /** Names of the members (folders left out), `/` between the parts, in the order of the directory. */
  names: string[];
  has: (name: string) => boolean;
  /** Unpacks one member. Throws `not-found` style `format-damaged` when there is none. */
  read: (name: string) => Uint8Array;
};

type ZipMember = {
  name: string;
  method: number;
  encrypted: boolean;
  packedBytes: number;
  unpackedBytes: number;
  headerOffset: number;
};

/** What is still free of the unpacked bytes and the members that one file may have, over all zips in it. */
export type ZipBudget = { bytes: number; entries: number };

export function fullBudget(limits: ReadLimits): ZipBudget {
  return { bytes: limits.zipTotalBytes, entries: limits.zipEntries };
}

/** Up to this unpacked size a member is no danger whatever its ratio. */
const smallBytes = 4 * 1024 * 1024;

/**
 * Opens a zip. All refusals come before anything is unpacked: too many members, sizes or ratios that only a bomb has
 * (`container-bomb`), names that lead out of the folder (`container-path-escape`), no readable directory
 * (`format-damaged`). An encrypted member throws `format-encrypted` when it is read. The declared sizes are not
 * believed either: unpacking stops at the limit. `budget` is that of the zip around this one, and is used up with it.
 */
export function openZip(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits,
  budget: ZipBudget = fullBudget(limits),
): ZipContainer {
  const members = readDirectory(bytes, name, limits, budget);
  const byName = new Map(members.map((member) => [member.name, member]));
  return {
    names: [...byName.keys()],
    has: (memberName) => byName.has(memberName),
    read(memberName) {
      const member = byName.get(memberName);
      if (member === undefined) throw new CoreError('format-damaged', { name, reason: `no ${memberName}` });
      const unpacked = unpack(bytes, member, name, limits, budget);
      budget.bytes -= unpacked.length;
      return unpacked;
    },
  };
}

function readDirectory(bytes: Uint8Array, name: string, limits: ReadLimits, budget: ZipBudget): ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new CoreError('format-damaged', { name, reason: 'no-directory' });
  const count = view.getUint16(end + 10, true);
  budget.entries -= count;
  if (budget.entries < 0) throw new CoreError('container-bomb', { name, reason: 'entries' });
  const members: ZipMember[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw new CoreError('format-damaged', { name, reason: 'directory' });
    }
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const member = readMember(bytes, view, at);
    refuseBomb(member, name, limits);
    refuseEscape(member.name, name);
    if (!member.name.endsWith('/')) members.push(member);
    at += 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
  }
  return members;
}

function readMember(bytes: Uint8Array, view: DataView, at: number): ZipMember {
  const flags = view.getUint16(at + 8, true);
  const nameStart = at + 46;
  const nameEnd = nameStart + view.getUint16(at + 28, true);
  const extra = bytes.subarray(nameEnd, nameEnd + view.getUint16(at + 30, true));
  return {
    name: decodeZipName(bytes.subarray(nameStart, nameEnd), extra, (flags & 0x800) !== 0),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  };
}

/** The end record stands in the last 22 bytes and a comment of at most 65,535; the last such mark counts. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

function refuseBomb(member: ZipMember, name: string, limits: ReadLimits): void {
  if (member.unpackedBytes > limits.zipEntryBytes)
    throw new CoreError('container-bomb', { name, reason: 'member-size' });
  const ratio = member.unpackedBytes / Math.max(1, member.packedBytes);
  if (member.unpackedBytes > smallBytes && ratio > limits.zipRatio) {
    throw new CoreError('container-bomb', { name, reason: 'ratio' });
  }
}

/** A name such as `../a`, `/etc/a` or `C:\a` is never an honest paper; nothing of such a package is read. */
function refuseEscape(memberName: string, name: string): void {
  const parts = memberName.split('/');
  if (
    memberName.startsWith('/') ||
    /^[A-Za-z]:/.test(memberName) ||
    parts.includes('..') ||
    memberName.includes('\0')
  ) {
    throw new CoreError('container-path-escape', { name, entry: memberName.replaceAll('\0', '') });
  }
}

function unpack(bytes: Uint8Array, member: ZipMember, name: string, limits: ReadLimits, budget: ZipBudget): Uint8Array {
  if (member.encrypted) throw new CoreError('format-encrypted', { name });
  const packed = packedBytesOf(bytes, member);
  if (packed === null) throw new CoreError('format-damaged', { name, reason: 'member' });
  const isOver = Math.max(member.unpackedBytes, member.method === 0 ? packed.length : 0) > budget.bytes;
  if (isOver) throw new CoreError('container-bomb', { name, reason: 'total-size' });
  if (member.method === 0) return packed;
  if (member.method !== 8) throw new CoreError('format-damaged', { name, reason: `method-${member.method}` });
  const most = Math.min(
    limits.zipEntryBytes,
    Math.max(1, budget.bytes),
    Math.max(smallBytes, packed.length * limits.zipRatio),
  );
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new CoreError(tooLarge ? 'container-bomb' : 'format-damaged', { name, reason: 'member' }, { cause: error });
  }
}

function packedBytesOf(bytes: Uint8Array, member: ZipMember): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = member.headerOffset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return null;
  // The lengths of name and extra field are read here again: they may differ from those in the directory.
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + member.packedBytes > bytes.length) return null;
  return bytes.subarray(start, start + member.packedBytes);
}
