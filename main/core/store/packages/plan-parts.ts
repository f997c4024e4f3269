import { CoreError } from '../../core-error.ts';
import type { PackagedFile } from './package-list.ts';

/** What one zip file can hold without the extensions that not every program reads: bytes, and members. */
const mostBytes = 0xffff_ffff - 65_536;
const mostMembers = 65_000;

type Planned = Omit<PackagedFile, 'part'>;

/**
 * Lays files into parts of `partBytes` at most, in their order, reckoning with the worst that packing can make of them; every part holds the list too,
 * of `listBytes` at most. Gives each file its part (1-based). Errors: `part-too-small` (one file does not go into a part).
 */
export function planParts(files: readonly Planned[], partBytes: number | null, listBytes: number): PackagedFile[] {
  const limit = Math.min(partBytes ?? mostBytes, mostBytes);
  const start = memberBytes('list.json', listBytes) + endBytes;
  let [part, used, members] = [1, start, 1];
  return files.map((file) => {
    const needed = memberBytes(file.path, file.bytes);
    if (start + needed > limit) {
      const least = Math.ceil((start + needed) / 1024 / 1024);
      throw new CoreError('part-too-small', { file: file.path, least });
    }
    if (used + needed > limit || members >= mostMembers) [part, used, members] = [part + 1, start, 1];
    used += needed;
    members += 1;
    return { ...file, part };
  });
}

/** The end of a zip file. */
const endBytes = 22;

/** The most that a member takes: its two heads, its sizes, and bytes that do not get smaller, in blocks of their own. */
function memberBytes(path: string, bytes: number): number {
  const heads = 30 + 46 + 16 + 2 * Buffer.byteLength(path);
  return heads + bytes + 5 * Math.ceil(bytes / 4_096) + 64;
}
