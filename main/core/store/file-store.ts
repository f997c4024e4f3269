import path from 'node:path';
import type { Backup } from '#shared/domain/backup.ts';
import type { Change, Ledger, LogEntry } from '#shared/domain/ledger.ts';
import type { WorkspaceFindings } from '#shared/domain/workspace-findings.ts';
import { CoreError } from '../core-error.ts';
import { applyOperations } from './apply-operations.ts';
import { type BackupFrom, BackupKeeper } from './backups/backup-keeper.ts';
import type { BackupFaults } from './backups/restore-backup.ts';
import { SecondPlace } from './backups/second-place.ts';
import { asDiskError } from './disk-error.ts';
import type { FilePort } from './file-port.ts';
import { IdentityFile } from './identity-file.ts';
import { LibraryFiles } from './library-files.ts';
import { type Lock, tokenOf } from './lock.ts';
import { LogBook } from './log-book.ts';
import { headOf, type LogHead, type LogLine } from './log-line.ts';
import { currentSchema } from './migrations/migrate.ts';
import type { Notice } from './notice.ts';
import { type CopyMark, writeCopyMark } from './packages/copy-mark.ts';
import type { OtherSide } from './packages/other-side.ts';
import { PackageKeeper } from './packages/package-keeper.ts';
import type { PackageList } from './packages/package-list.ts';
import type { Steady } from './packages/steady.ts';
import type { PackageWish, WrittenPackage } from './packages/write-package.ts';
import { replaysAround, replayUntil } from './past-ledgers.ts';
import { type HeadQuery, type LogQuery, readEntries } from './read-entries.ts';
import type { ReadWorkspace } from './read-workspace.ts';
import { RecentHeads } from './recent-heads.ts';
import type { Replay } from './replay.ts';
import { setUnfitAside } from './set-aside.ts';
import { SnapshotWriter } from './snapshot-writer.ts';
import type { Store, StoreState } from './store.ts';
import { assertFitting, noticesOfUnfit, type UnfitRecord, withoutTouched } from './unfit-records.ts';
import { verifyWorkspace } from './verify/verify-workspace.ts';
import { nameOf, WriteAccess } from './write-access.ts';

export type FileStoreOptions = {
  folder: string;
  files: FilePort;
  now(): Date;
  /** Name of the person at the desk, written into each line of the log. */
  who(): string;
  snapshotDelayMs: number;
  /** Says that the workspace was unpacked from a package. */
  copy: CopyMark | null;
  onApplied(entry: LogEntry): void;
  /** Unexpected failures of work in the background. */
  toLog(error: unknown): void;
};

/** The store on a folder. Made by `openStore`. */
export class FileStore implements Store {
  readonly #options: FileStoreOptions;
  readonly #access: WriteAccess;
  readonly #log: LogBook;
  readonly #library: LibraryFiles;
  readonly #identity: IdentityFile;
  readonly #snapshots: SnapshotWriter;
  readonly #backups: BackupKeeper;
  readonly #second: SecondPlace;
  readonly #copy: CopyMark | null;
  readonly #notices: Notice[];
  #ledger: Ledger;
  /** What the snapshots hold beside the ledger, because it does not fit. */
  #unfit: readonly UnfitRecord[];
  #seq: number;
  #savedAt: string;
  readonly #recent: RecentHeads;
  readonly #packages: PackageKeeper;
  /** Changes run one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: FileStoreOptions, lock: Lock, read: ReadWorkspace, notices: Notice[]) {
    this.#copy = options.copy;
    const { files, folder, now, toLog, snapshotDelayMs: delayMs } = options;
    this.#options = options;
    this.#access = new WriteAccess(folder, lock, options.copy);
    this.#ledger = read.ledger;
    this.#unfit = read.unfit;
    this.#seq = read.seq;
    this.#savedAt = read.savedAt;
    this.#notices = notices;
    this.#log = new LogBook(files, folder, read.log);
    this.#recent = new RecentHeads(this.#log, read.recent);
    this.#library = new LibraryFiles(files, folder);
    this.#identity = new IdentityFile(files, folder);
    const state = () => ({
      ledger: this.#ledger,
      unfit: this.#unfit,
      seq: this.#seq,
      line: this.#log.end.last,
      savedAt: this.#savedAt,
    });
    const onFailure = (error: unknown) => this.#noteFailedSnapshot(error);
    const mayWrite = () => this.#access.mayWriteSnapshots();
    this.#snapshots = new SnapshotWriter({ files, folder, now, delayMs, state, mayWrite, onFailure }, -1);
    const second = new SecondPlace({ files, folder, now, identity: () => this.identity() });
    this.#second = second;
    this.#backups = new BackupKeeper({ files, folder, now, toLog, second, whenSaved: (work) => this.#whenSaved(work) });
    const whenWritable = <T>(work: () => Promise<T>) => this.#whenWritable(work);
    this.#packages = new PackageKeeper({ files, folder, now, log: this.#log, whenWritable });
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  get state(): StoreState {
    const { holder, isDenied } = this.#access;
    const isHeld = holder !== null && !isDenied;
    return {
      folder: path.basename(this.#options.folder),
      schema: currentSchema,
      readOnly: holder !== null,
      lockedBy: isHeld ? nameOf(holder) : null,
      lock: isHeld ? { token: tokenOf(holder), host: holder.host, since: holder.since } : null,
      seq: this.#seq,
      savedAt: this.#savedAt === '' ? null : this.#savedAt,
      backedUpAt: this.#backups.madeAt,
      secondPlace: this.#second.state,
      copy: this.#copy,
      notices: this.#notices,
    };
  }

  apply(change: Change, link: { undoes?: number; redoes?: number } = {}): Promise<LogEntry> {
    return this.#enqueue(async () => {
      await this.#access.refuse();
      if (change.operations.length === 0) throw new CoreError('bad-input', { field: 'operations' });
      assertFitting(change.operations);
      const ledger = applyOperations(this.#ledger, change.operations, true);
      const at = this.#options.now().toISOString();
      const entry: LogEntry = { seq: this.#seq + 1, at, who: this.#options.who(), ...change, ...link };
      await this.#log.append({ schema: currentSchema, ...entry });
      this.#ledger = ledger;
      this.#unfit = withoutTouched(this.#unfit, change.operations);
      this.#seq = entry.seq;
      this.#savedAt = at;
      this.#recent.add(headOf(entry));
      this.#snapshots.schedule();
      this.#options.onApplied(entry);
      // A program that stays open for days makes its backup of the day with the first change of it.
      this.#backups.makeIfDue();
      return entry;
    });
  }

  log(query: LogQuery = {}): Promise<LogLine[]> {
    return readEntries(this.#log, query);
  }

  heads(query: HeadQuery = {}): Promise<LogHead[]> {
    return this.#recent.find(query);
  }

  async ledgerAsOf(when: string): Promise<Ledger> {
    return this.#fitting(await replayUntil(this.#log, when, this.#options.now().getTime()));
  }

  async ledgersAround(seq: number): Promise<{ before: Ledger; after: Ledger }> {
    const { before, after } = await replaysAround(this.#log, seq);
    return { before: await this.#fitting(before), after: await this.#fitting(after) };
  }

  putOriginal(source: { sha256: string; name: string; bytes: Uint8Array }): Promise<void> {
    return this.#whenWritable(() => this.#library.putOriginal(source));
  }

  getOriginal(sha256: string): Promise<Uint8Array> {
    return this.#library.getOriginal(sha256);
  }

  async dropSource(sha256: string): Promise<void> {
    const isKnown = Object.values(this.#ledger.sources).some((source) => source.sha256 === sha256);
    // The files of a source that the log names stay for good: an undo may need them.
    if (!isKnown) await this.#whenWritable(() => this.#library.dropSource(sha256));
  }

  putReading(sha256: string, reading: object): Promise<void> {
    return this.#whenWritable(() => this.#library.putReading(sha256, reading));
  }

  getReading(sha256: string): Promise<unknown> {
    return this.#library.getReading(sha256);
  }

  putBlob(area: 'issued' | 'templates', bytes: Uint8Array): Promise<string> {
    return this.#whenWritable(() => this.#library.putBlob(area, bytes));
  }

  getBlob(area: 'issued' | 'templates', sha256: string): Promise<Uint8Array> {
    return this.#library.getBlob(area, sha256);
  }

  identity(): Promise<string | null> {
    return this.#access.isOurs ? this.#identity.readOrMake() : this.#identity.read();
  }

  backup(): Promise<{ name: string; bytes: number }> {
    return this.#backups.make();
  }

  backups(from?: BackupFrom): Promise<Backup[]> {
    return this.#backups.list(from);
  }

  checkBackup(name: string): Promise<BackupFaults> {
    return this.#backups.check(name);
  }

  ledgerOfBackup(name: string, from?: BackupFrom): Promise<Ledger> {
    return this.#backups.ledgerOf(name, from);
  }

  restoreBackup(name: string, folder: string, from?: BackupFrom): Promise<void> {
    return this.#backups.restore(name, folder, from);
  }

  chooseSecondPlace(folder: string | null): Promise<void> {
    return this.#backups.chooseSecond(folder);
  }

  async writePackage(wish: PackageWish, steady: Steady): Promise<WrittenPackage> {
    const folder = path.basename(this.#options.folder);
    const [at, who] = [this.#options.now().toISOString(), this.#options.who()];
    const head = { workspace: await this.identity(), folder, office: this.#ledger.office.office?.title ?? '', at, who };
    return this.#backups.pack(head, wish, steady);
  }

  openPackage(file: string, mode: CopyMark['mode'], steady: Steady): Promise<{ folder: string; list: PackageList }> {
    return this.#packages.open(file, mode, steady);
  }

  besidePackage<T>(file: string, steady: Steady, work: (other: OtherSide) => Promise<T>): Promise<T> {
    return this.#packages.beside(file, steady, work);
  }

  async workOnCopy(): Promise<void> {
    if (this.#copy === null) return;
    const { files, folder } = this.#options;
    await writeCopyMark(files, folder, { ...this.#copy, mode: 'works' }).catch((error: unknown) => {
      throw asDiskError(error, path.basename(folder));
    });
  }

  async verify(): Promise<WorkspaceFindings> {
    // Who only reads cannot bring the snapshots up to date; what stands is looked at as it stands.
    await this.flush();
    const { files, folder } = this.#options;
    const known = { seq: this.#seq, line: this.#log.end.last || null };
    return verifyWorkspace(files, { folder, log: this.#log, ledger: this.#ledger, known });
  }

  async flush(): Promise<void> {
    await this.#queue;
    if (this.#access.isOurs) await this.#snapshots.flush();
  }

  async close(): Promise<void> {
    if (this.#access.isClosed) return;
    await this.#second.stop();
    await this.flush().catch((error: unknown) => this.#options.toLog(error));
    this.#access.end();
    await this.#log.close();
    // A folder that is gone holds nobody off.
    await this.#access.release().catch((error: unknown) => this.#options.toLog(error));
  }

  /** Brings the files up to the state just read, and makes the backup of the day. Called once by `openStore`. */
  async settle(mustWrite: boolean): Promise<void> {
    await this.#backups.look();
    if (this.#access.holder !== null) return;
    if (mustWrite) await this.#snapshots.writeNow();
    this.#backups.open(this.#seq === 0);
  }

  /** The ledger of a replay of the log. What does not fit of it is set aside and told as at opening. */
  async #fitting(replay: Replay): Promise<Ledger> {
    const { ledger, unfit } = replay.toLedger();
    if (unfit.length > 0 && this.#access.isOurs) {
      const added = await setUnfitAside(this.#options.files, this.#options.folder, unfit);
      this.#notices.push(...noticesOfUnfit(added));
    }
    return ledger;
  }

  /** Does what needs the files as they are after the newest change, between two changes. */
  #whenSaved<T>(work: (seq: number) => Promise<T>): Promise<T> {
    return this.#enqueue(async () => {
      await this.#access.refuse();
      await this.#snapshots.flush();
      return work(this.#seq);
    });
  }

  async #whenWritable<T>(work: () => Promise<T>): Promise<T> {
    await this.#access.refuse();
    return work();
  }

  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => {
      // Told to the caller through `done`; the queue goes on.
    });
    return done;
  }

  #noteFailedSnapshot(error: unknown): void {
    this.#options.toLog(error);
    if (this.#notices.some((notice) => notice.code === 'snapshot-failed')) return;
    this.#notices.push({ code: 'snapshot-failed', details: { folder: path.basename(this.#options.folder) } });
  }
}
