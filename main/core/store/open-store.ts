import path from 'node:path';
import type { Collection, LogEntry, Operation } from '#shared/domain/ledger.ts';
import { writeBackup } from './backups/write-backup.ts';
import { collections } from './collections.ts';
import { asDiskError } from './disk-error.ts';
import { diskFiles, type FilePort, systemCode } from './file-port.ts';
import { FileStore } from './file-store.ts';
import { type Lock, noLock, takeLock } from './lock.ts';
import { LogBook } from './log-book.ts';
import { mendWorkspace } from './mend-workspace.ts';
import { currentSchema } from './migrations/migrate.ts';
import { type CopyMark, readCopyMark } from './packages/copy-mark.ts';
import { type ReadWorkspace, readWorkspace } from './read-workspace.ts';
import type { Store } from './store.ts';
import { noticesOfUnfit } from './unfit-records.ts';

export type OpenStoreOptions = {
  /** The workspace's folder; made when it is not there. */
  folder: string;
  now(): Date;
  who(): string;
  toLog(error: unknown): void;
  onApplied?(entry: LogEntry): void;
  /** Quiet time in ms after a change before the snapshots are written. */
  snapshotDelayMs?: number;
  files?: FilePort;
  /** Whether the backup of the day may be made today: years that are played in minutes need none of most of their days. */
  backsUp?(): boolean;
  /** The holder of the lock whom a person declared gone, by the `token` of `StoreState.lock`. */
  takeOverFrom?: string;
};

type Opening = Required<Omit<OpenStoreOptions, 'takeOverFrom'>> & { copy: CopyMark | null };

/**
 * Opens a workspace folder, mends what a crash left, and migrates an older one after a backup. When another process
 * writes in it, or the folder cannot be written to, the store is read-only.
 * Errors: `workspace-damaged`, `workspace-too-new` (nothing is touched), `disk-denied`, `disk-full`.
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const { files = diskFiles, folder, now } = options;
  try {
    await makeFolder(files, folder);
    const { takeOverFrom } = options;
    const copy = await readCopyMark(files, folder);
    const wish = { now: now(), ...(takeOverFrom !== undefined && { takeOverFrom }) };
    const lock = copy?.mode === 'reads' ? noLock() : await takeLock(files, folder, wish);
    try {
      return await openLocked(
        { snapshotDelayMs: 1_500, onApplied: () => {}, backsUp: () => true, ...options, files, copy },
        lock,
      );
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw asDiskError(error, path.basename(folder));
  }
}

async function makeFolder(files: FilePort, folder: string): Promise<void> {
  try {
    await makeWithParents(files, folder);
  } catch (error) {
    // A medium that cannot be written may still hold a workspace to read.
    if (systemCode(error) !== 'EROFS') throw error;
    await files.readdir(folder);
  }
}

/** Node's own recursive mkdir never ends in places such as /proc, where a folder is neither there nor can be made. */
async function makeWithParents(files: FilePort, folder: string): Promise<void> {
  const isThere = await files.stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isThere) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await makeWithParents(files, parent);
  await files.mkdir(folder).catch(async (error: unknown) => {
    // Another process may have made it meanwhile.
    if (systemCode(error) !== 'EEXIST' || !(await files.stat(folder)).isDirectory()) throw error;
  });
}

async function openLocked(options: Opening, lock: Lock): Promise<Store> {
  const { files, folder, now } = options;
  const read = await readWorkspace(files, folder, now);
  if (lock.heldBy !== null) {
    const store = new FileStore(options, lock, read, [...read.notices, ...noticesOfUnfit(read.unfit)]);
    await store.settle(false);
    return store;
  }
  const notices = await mendWorkspace(files, folder, read);
  if (read.torn?.lacksLineFeed === true) read.log.size += 1;
  if (read.schema < currentSchema) {
    const backup = await writeBackup(
      files,
      { folder, root: path.join(folder, 'backups') },
      { at: now(), suffix: `-before-schema-${currentSchema}`, seq: read.seq },
    );
    if (!read.hasLog) await writeFoundation(options, read, 'workspace-migrated');
    notices.push({
      code: 'workspace-migrated',
      details: { from: read.schema, to: currentSchema, backup: backup.name },
    });
  }
  if (!isWholeLog(read)) await writeFoundation(options, read, 'log-founded');
  const store = new FileStore(options, lock, read, notices);
  await store.settle(read.isNew || read.schema < currentSchema || read.notices.length > 0);
  return store;
}

/** Whether the log alone gives the ledger that was read. */
function isWholeLog({ faults, hasLog, seq, notices }: ReadWorkspace): boolean {
  const isLost = notices.some(({ code }) => code === 'log-change-lost' || code === 'log-line-damaged');
  return faults.length === 0 && !isLost && (hasLog || seq === 0);
}

/**
 * A workspace from before there was a log, and one whose log has lost something, gets a line that holds everything, so that from it on
 * the log alone can give the whole ledger back.
 */
async function writeFoundation(options: Opening, read: ReadWorkspace, what: string): Promise<void> {
  const operations = collections.flatMap((collection) => additionsOf(read, collection));
  if (operations.length === 0) return;
  const at = options.now().toISOString();
  const log = new LogBook(options.files, options.folder, read.log);
  const [seq, title, who] = [read.seq + 1, path.basename(options.folder), options.who()];
  await log.append({ schema: currentSchema, seq, foundation: true, at, who, what, title, operations });
  await log.close();
  Object.assign(read, { recent: null, seq, savedAt: at, hasLog: true, log: log.end });
}

function additionsOf(read: ReadWorkspace, collection: Collection): Operation[] {
  const records = Object.entries(read.ledger[collection]);
  return records.map(([id, after]) => ({ collection, id, before: null, after }) as Operation);
}
