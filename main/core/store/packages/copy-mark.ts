import path from 'node:path';
import { z } from 'zod';
import type { CopyState } from '#shared/domain/copy-state.ts';
import { writeDurably } from '../durable-write.ts';
import { type FilePort, systemCode } from '../file-port.ts';
import { readHashedJson, writeHashedJson } from '../hashed-json.ts';
import { checkOf } from '../schema-check.ts';

/** The file that marks a workspace as unpacked from a package. It goes into no backup and no package. */
const copyFileName = 'copy.json';

const markSchema = z.object({
  mode: z.enum(['reads', 'works']),
  folder: z.string(),
  office: z.string(),
  who: z.string(),
  at: z.string(),
  seq: z.number(),
});

/** See `CopyState`. */
export type CopyMark = CopyState;

const isMark = checkOf(markSchema);

/** The mark of a workspace; null where it is no copy. One that cannot be read says only that it is a copy, and that only reads. */
export async function readCopyMark(files: FilePort, folder: string): Promise<CopyMark | null> {
  const text = await files.readFile(path.join(folder, copyFileName), 'utf8').catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return null;
    throw error;
  });
  if (text === null) return null;
  const value = readHashedJson(text);
  if (isMark(value)) return value as CopyMark;
  return { mode: 'reads', folder: '', office: '', who: '', at: '', seq: 0 };
}

/** Failures of the disk as they come. */
export function writeCopyMark(files: FilePort, folder: string, mark: CopyMark): Promise<void> {
  return writeDurably(files, path.join(folder, copyFileName), writeHashedJson(mark));
}
