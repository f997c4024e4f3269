import type { Backup } from '#shared/domain/backup.ts';
import type { CopyState } from '#shared/domain/copy-state.ts';
import type { Change, Ledger, LogEntry } from '#shared/domain/ledger.ts';
import type { SecondPlaceState } from '#shared/domain/second-place.ts';
import type { WorkspaceFindings } from '#shared/domain/workspace-findings.ts';
import type { BackupFrom } from './backups/backup-keeper.ts';
import type { BackupFaults } from './backups/restore-backup.ts';
import type { LogHead, LogLine } from './log-line.ts';
import type { OtherSide } from './packages/other-side.ts';
import type { PackageList } from './packages/package-list.ts';
import type { ReceivedPiece } from './packages/received-package.ts';
import type { Steady } from './packages/steady.ts';
import type { PackageWish, WrittenPackage } from './packages/write-package.ts';
import type { HeadQuery, LogQuery } from './read-entries.ts';
import type { OlderWish } from './write-older.ts';

/**
 * The seam behind which everything lasting stands. Nothing above it knows files. A change is acknowledged (the
 * promise of `apply` resolves) only when its line of the log is on the disk.
 */
export type Store = {
  /** The ledger as of the last acknowledged change. Plain frozen data; a new object after each change. */
  readonly ledger: Ledger;
  readonly state: StoreState;
  /**
   * Appends the change to the log, then shows it in `ledger`. An empty list of operations is refused; that its records fit their
   * schemas is asserted.
   * Errors: `workspace-read-only`, `workspace-locked`, `workspace-taken-over`, `disk-full`, `disk-denied`, `conflict` (a record's `before` is not what stands).
   */
  apply(change: Change, link?: { undoes?: number; redoes?: number }): Promise<LogEntry>;
  /**
   * As `apply`, but the change is made when its turn has come, from the ledger as it stands then: nothing can come between. Null, and
   * no line of the log, where it has no operations. Errors: as `apply`, and what `make` throws.
   */
  applyMade(make: (ledger: Ledger) => Change): Promise<LogEntry | null>;
  /** Lines of the log, newest first, with their records as they were written: `schema` says how. `before` is exclusive. */
  log(query?: LogQuery): Promise<LogLine[]>;
  /** What the trail shows of entries, newest first; much cheaper than `log`, whatever the entries hold. */
  heads(query?: HeadQuery): Promise<LogHead[]>;
  /** The ledger as it stood at the end of an ISO day (`2026-11-21`) or at an ISO instant. */
  ledgerAsOf(when: string): Promise<Ledger>;
  /** The ledger without and with what the line `seq` did, as the log gives it, in the schema of today. Errors: `not-found`. */
  ledgersAround(seq: number): Promise<{ before: Ledger; after: Ledger }>;
  /** Keeps the bytes of a source as imported. The id is the first 12 hex digits of `sha256`. */
  putOriginal(source: { sha256: string; name: string; bytes: Uint8Array }): Promise<void>;
  /** Errors: `not-found`, `file-altered`. */
  getOriginal(sha256: string): Promise<Uint8Array>;
  /** Takes away the files of a source that did not come into the ledger after all. */
  dropSource(sha256: string): Promise<void>;
  /** Keeps what reading gave for a source (a plain JSON object); written once more when a newer reader reads. */
  putReading(sha256: string, reading: object): Promise<void>;
  /** Errors: `not-found`, `workspace-damaged`. */
  getReading(sha256: string): Promise<unknown>;
  /** Keeps bytes under their hash in `issued/` or `templates/`. Returns the hash. */
  putBlob(area: 'issued' | 'templates', bytes: Uint8Array): Promise<string>;
  /** Errors: `not-found`, `file-altered`. */
  getBlob(area: 'issued' | 'templates', sha256: string): Promise<Uint8Array>;
  /**
   * The invented id by which the workspace's own papers are known again; made at the first call and the same ever after.
   * Null where none was made yet and none can be: the workspace is only read, or its disk takes nothing.
   */
  identity(): Promise<string | null>;
  /** Writes a dated copy of the whole workspace under `backups/`, checked after writing. Errors: as `apply`, and `backup-failed`. */
  backup(): Promise<{ name: string; bytes: number }>;
  /** Every whole backup, oldest first: of both places, or of a folder that a person names. */
  backups(from?: BackupFrom): Promise<Backup[]>;
  /** What is wrong with a backup, file by file. Errors: `not-found`. */
  checkBackup(name: string): Promise<BackupFaults>;
  /** The ledger that a backup holds. Errors: `not-found`, `workspace-damaged`. */
  ledgerOfBackup(name: string, from?: BackupFrom): Promise<Ledger>;
  /** Writes a backup into a new, empty folder; a relative path starts beside the workspace's folder. Errors: `not-found`, `backup-damaged`, `folder-not-empty`, `disk-full`, `disk-denied`. */
  restoreBackup(name: string, folder: string, from?: BackupFrom): Promise<void>;
  /**
   * Chooses a folder on another drive to which each backup is copied, or none (null), and copies at once what there is; that this fails is in
   * `state`. Errors: as `apply`, and `place-inside`.
   */
  chooseSecondPlace(folder: string | null): Promise<void>;
  /**
   * Packs the whole workspace into one zip file or several, checked after writing; a relative path starts beside the workspace's folder. Changes do not wait for
   * it. Errors: as `backup`, and those of `writePackage`.
   */
  writePackage(wish: PackageWish, steady: Steady): Promise<WrittenPackage>;
  /**
   * Unpacks a package into a folder of its own beside the workspace's; that is not touched. Gives the name of the folder. Errors: those of `unpackPackage`.
   */
  openPackage(file: string, mode: CopyState['mode'], steady: Steady): Promise<{ folder: string; list: PackageList }>;
  /** Lays a package beside the workspace for as long as `work` takes. Errors: those of `withOtherSide`. */
  besidePackage<T>(file: string, steady: Steady, work: (other: OtherSide) => Promise<T>): Promise<T>;
  /** Writes the ledger in an older form; a folder that is no whole path comes to stand beside the workspace. Errors: those of `writeOlder`. */
  writeOlder(wish: OlderWish, steady: Steady): Promise<void>;
  /** Begins a folder for the files of a package that a page sends. Errors: `disk-full`, `disk-denied`. */
  beginReceived(): Promise<string>;
  /** Writes a piece of such a file and gives the file. Errors: those of `receivePiece`. */
  receivePiece(folder: string, piece: ReceivedPiece): Promise<string>;
  /** Takes a folder of received files away. */
  dropReceived(folder: string): Promise<void>;
  /** Lets a copy be written to from its next opening on. Errors: `disk-full`, `disk-denied`. */
  workOnCopy(): Promise<void>;
  /** Checks log, snapshots, kept files and backups; changes nothing but what is still to be written of the snapshots. */
  verify(): Promise<WorkspaceFindings>;
  /** Waits for snapshots under way. */
  flush(): Promise<void>;
  close(): Promise<void>;
};

export type StoreState = {
  folder: string;
  schema: number;
  readOnly: boolean;
  lockedBy: string | null;
  /** Who holds the lock that keeps this store from writing, since when (ISO); `token` names this very holding. */
  lock: { token: string; host: string; since: string } | null;
  seq: number;
  savedAt: string | null;
  backedUpAt: string | null;
  /** Where each backup is copied besides, on this machine. */
  secondPlace: SecondPlaceState | null;
  /** Set where the workspace was unpacked from a package. */
  copy: CopyState | null;
  /** What opening found and mended. */
  notices: { code: string; details: Record<string, string | number> }[];
};
