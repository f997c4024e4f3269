import path from 'node:path';
import { crc32 } from 'node:zlib';
import { type FilePort, systemCode } from './file-port.ts';
import type { Notice } from './notice.ts';
import type { ReadWorkspace } from './read-workspace.ts';
import { setAside, setUnfitAside } from './set-aside.ts';
import { noticesOfUnfit } from './unfit-records.ts';

/**
 * Puts right what a crash left, and sets damaged pieces and unfit records aside in `damaged/`, where nothing is ever deleted. Returns the
 * notices still to tell: a damaged line or a record that was told at an earlier opening is not told again.
 */
export async function mendWorkspace(files: FilePort, folder: string, read: ReadWorkspace): Promise<Notice[]> {
  await sweepTemporary(files, folder);
  const told = new Set<string>();
  for (const { log, start, end, number } of read.damagedLines) {
    const bytes = log.bytes.subarray(start, end);
    const name = `${log.name}-line-${number}-${crc32(bytes).toString(16)}.txt`;
    if (!(await setAside(files, folder, name, bytes))) told.add(`${log.name}:${number}`);
  }
  for (const name of read.damagedFiles) await moveAside(files, folder, name);
  if (read.torn !== null) await mendEnd(files, folder, read.torn);
  const unfit = await setUnfitAside(files, folder, read.unfit);
  const notices = read.notices.filter((notice) => !told.has(`${notice.details.file}:${notice.details.line}`));
  return [...notices, ...noticesOfUnfit(unfit)];
}

/** A damaged snapshot must not be rotated into the place of an older good one. */
async function moveAside(files: FilePort, folder: string, name: string): Promise<void> {
  const aside = path.join(folder, 'damaged');
  await files.mkdir(aside, { recursive: true });
  const bytes = await files.readFile(path.join(folder, name));
  await files.rename(path.join(folder, name), path.join(aside, `${name}-${crc32(bytes).toString(16)}`));
}

/** What a crash tore off is kept before the end is cut back to the last whole line. */
async function mendEnd(files: FilePort, folder: string, torn: NonNullable<ReadWorkspace['torn']>): Promise<void> {
  const rest = torn.bytes.subarray(torn.soundEnd);
  if (rest.length > 0) await setAside(files, folder, `${torn.name}-end-${crc32(rest).toString(16)}.txt`, rest);
  const handle = await files.open(torn.file, 'r+');
  try {
    await handle.truncate(torn.soundEnd);
    if (torn.lacksLineFeed) await handle.write('\n', torn.soundEnd);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes away temporary files that killed writers left. */
async function sweepTemporary(files: FilePort, folder: string): Promise<void> {
  await sweepFolder(files, folder);
  await sweepFolder(files, path.join(folder, 'issued'));
  await sweepFolder(files, path.join(folder, 'templates'));
  const library = path.join(folder, 'library');
  for (const name of await namesIn(files, library)) await sweepFolder(files, path.join(library, name));
}

async function sweepFolder(files: FilePort, folder: string): Promise<void> {
  for (const name of await namesIn(files, folder)) {
    if (name.endsWith('.tmp')) await files.rm(path.join(folder, name), { force: true });
  }
}

async function namesIn(files: FilePort, folder: string): Promise<string[]> {
  try {
    return await files.readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return [];
    throw error;
  }
}
