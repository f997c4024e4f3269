import { diskFiles } from '../core/store/file-port.ts';
import { readTopLock } from '../core/store/lock-files.ts';
import type { LockHolder } from '../core/store/lock-holder.ts';

/** Who is written down in the lock of a workspace's folder; null where there has never been one. */
export async function holderIn(folder: string): Promise<LockHolder | null> {
  return (await readTopLock(diskFiles, folder))?.holder ?? null;
}
