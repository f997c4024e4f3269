import * as promises from 'node:fs/promises';

/** The part of the file system that the store uses. The host gives the real disk; a test may give one that fails. */
export type FilePort = Pick<
  typeof promises,
  'open' | 'readFile' | 'rename' | 'link' | 'copyFile' | 'rm' | 'mkdir' | 'readdir' | 'stat' | 'truncate'
>;

export const diskFiles: FilePort = promises;

/** The system's code of a failure (`ENOENT`, `ENOSPC` …), or an empty text when it has none. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return '';
}
