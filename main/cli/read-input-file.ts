import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { CoreError } from '#core/core-error.ts';
import { refuseSize } from '#core/library/import-source.ts';

/** Longest name that the contract takes, in characters. */
const longestName = 200;

/**
 * Reads a file that the person named. Errors: `file-missing`, `file-is-folder`, `file-unreadable`, `file-empty`,
 * `file-too-large` (by its size, before a byte is read), `file-changed-while-read`.
 */
export async function readInputFile(file: string): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  // The end of a name that is too long says what kind of file it is.
  const name = path.basename(file).slice(-longestName);
  const before = await stat(file).catch((error: unknown) => {
    throw new CoreError(
      codeOf(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable',
      { name: file },
      { cause: error },
    );
  });
  if (before.isDirectory()) throw new CoreError('file-is-folder', { name: file });
  if (!before.isFile()) throw new CoreError('file-unreadable', { name: file });
  refuseSize(name, before.size);
  const bytes = await readFile(file).catch((error: unknown) => {
    const gone = codeOf(error) === 'ENOENT';
    throw new CoreError(gone ? 'file-changed-while-read' : 'file-unreadable', { name: file }, { cause: error });
  });
  const after = await stat(file).catch(() => null);
  if (after === null || after.size !== bytes.length || after.mtimeMs !== before.mtimeMs) {
    throw new CoreError('file-changed-while-read', { name: file });
  }
  return { name, bytes: new Uint8Array(bytes) };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
