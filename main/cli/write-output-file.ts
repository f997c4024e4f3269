import { rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CoreError } from '#core/core-error.ts';

const full = new Set(['ENOSPC', 'EDQUOT']);

/** Throws `output-exists-as-folder` before any work is done for a file that cannot be written. */
export async function refuseFolder(file: string): Promise<void> {
  const known = await stat(file).catch(() => null);
  if (known?.isDirectory()) throw new CoreError('output-exists-as-folder', { name: file });
}

/** Writes a file beside its place and renames it, so that nobody ever sees half of it. */
export async function writeOutputFile(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {
      // The folder may not exist at all; the first failure is the one to tell.
    });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CoreError(
      full.has(code) ? 'disk-full' : 'output-denied',
      { name: file, folder: path.dirname(file) },
      { cause: error },
    );
  }
}
