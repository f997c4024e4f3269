import path from 'node:path';
import type { Backup } from '#shared/domain/backup.ts';
import type { Change, Ledger, LogEntry } from '#shared/domain/ledger.ts';
import { placeUnknown, type WorkspaceFindings } from '#shared/domain/workspace-findings.ts';
import { type BackupFrom, BackupKeeper } from './backups/backup-keeper.ts';
import type { BackupFaults } from './backups/restore-backup.ts';
import { SecondPlace } from './backups/second-place.ts';
import { asDiskError } from './disk-error.ts';
import type { FilePort } from './file-port.ts';
import { IdentityFile } from './identity-file.ts';
import { LibraryFiles } from './library-files.ts';
import { type Lock, tokenOf } from './lock.ts';
import type { LogHead, LogLine } from './log-line.ts';
import { LoggedLedger } from './logged-ledger.ts';
import { currentSchema } from './migrations/migrate.ts';
import type { Notice } from './notice.ts';
import { type CopyMark, writeCopyMark } from './packages/copy-mark.ts';
import type { OtherSide } from './packages/other-side.ts';
import { PackageKeeper } from './packages/package-keeper.ts';
import type { PackageList } from './packages/package-list.ts';
import { beginReceived, type ReceivedPiece, receivePiece, sweepReceived } from './packages/received-package.ts';
import type { Steady } from './packages/steady.ts';
import type { PackageWish, WrittenPackage } from './packages/write-package.ts';
import type { HeadQuery, LogQuery } from './read-entries.ts';
import type { ReadWorkspace } from './read-workspace.ts';
import type { Store, StoreState } from './store.ts';
import { verifyWorkspace } from './verify/verify-workspace.ts';
import { nameOf, WriteAccess } from './write-access.ts';
import { type OlderWish, writeOlder } from './write-older.ts';

export type FileStoreOptions = {
  folder: string;
  files: FilePort;
  now(): Date;
  /** Name of the person at the desk, written into each line of the log. */
  who(): string;
  snapshotDelayMs: number;
  /** Says that the workspace was unpacked from a package. */
  copy: CopyMark | null;
  /** Whether the backup of the day may be made today. */
  backsUp(): boolean;
  onApplied(entry: LogEntry): void;
  /** Unexpected failures of work in the background. */
  toLog(error: unknown): void;
};

/** The store on a folder. Made by `openStore`. */
export class FileStore implements Store {
  readonly #options: FileStoreOptions;
  readonly #access: WriteAccess;
  readonly #logged: LoggedLedger;
  readonly #library: LibraryFiles;
  readonly #identity: IdentityFile;
  readonly #backups: BackupKeeper;
  readonly #second: SecondPlace;
  readonly #copy: CopyMark | null;
  readonly #notices: Notice[];
  readonly #packages: PackageKeeper;

  constructor(options: FileStoreOptions, lock: Lock, read: ReadWorkspace, notices: Notice[]) {
    const { files, folder, now, toLog, backsUp } = options;
    this.#options = options;
    this.#copy = options.copy;
    this.#access = new WriteAccess(folder, lock, options.copy);
    this.#notices = notices;
    const onApplied = (entry: LogEntry) => {
      options.onApplied(entry);
      // A program that stays open for days makes its backup of the day with the first change of it.
      this.#backups.makeIfDue();
    };
    this.#logged = new LoggedLedger({ ...options, access: this.#access, notices, onApplied }, read);
    this.#library = new LibraryFiles(files, folder);
    this.#identity = new IdentityFile(files, folder);
    this.#second = new SecondPlace({ files, folder, now, identity: () => this.identity() });
    this.#backups = new BackupKeeper({
      files,
      folder,
      now,
      toLog,
      backsUp,
      second: this.#second,
      whenSaved: (work) => this.#logged.whenSaved(work),
    });
    const whenWritable = <T>(work: () => Promise<T>) => this.#whenWritable(work);
    this.#packages = new PackageKeeper({ files, folder, now, log: this.#logged.log, whenWritable });
  }

  get ledger(): Ledger {
    return this.#logged.ledger;
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
      seq: this.#logged.seq,
      savedAt: this.#logged.savedAt === '' ? null : this.#logged.savedAt,
      backedUpAt: this.#backups.madeAt,
      secondPlace: this.#second.state,
      copy: this.#copy,
      notices: this.#notices,
    };
  }

  apply(change: Change, link: { undoes?: number; redoes?: number } = {}): Promise<LogEntry> {
    return this.#logged.apply(change, link);
  }

  applyMade(make: (ledger: Ledger) => Change): Promise<LogEntry | null> {
    return this.#logged.applyMade(make);
  }

  log(query: LogQuery = {}): Promise<LogLine[]> {
    return this.#logged.entries(query);
  }

  heads(query: HeadQuery = {}): Promise<LogHead[]> {
    return this.#logged.heads(query);
  }

  ledgerAsOf(when: string): Promise<Ledger> {
    return this.#logged.ledgerAsOf(when);
  }

  ledgersAround(seq: number): Promise<{ before: Ledger; after: Ledger }> {
    return this.#logged.ledgersAround(seq);
  }

  putOriginal(source: { sha256: string; name: string; bytes: Uint8Array }): Promise<void> {
    return this.#whenWritable(() => this.#library.putOriginal(source));
  }

  getOriginal(sha256: string): Promise<Uint8Array> {
    return this.#library.getOriginal(sha256);
  }

  async dropSource(sha256: string): Promise<void> {
    const isKnown = Object.values(this.ledger.sources).some((source) => source.sha256 === sha256);
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
    const head = { workspace: await this.identity(), folder, office: this.ledger.office.office?.title ?? '', at, who };
    return this.#backups.pack(head, wish, steady);
  }

  openPackage(file: string, mode: CopyMark['mode'], steady: Steady): Promise<{ folder: string; list: PackageList }> {
    return this.#packages.open(file, mode, steady);
  }

  besidePackage<T>(file: string, steady: Steady, work: (other: OtherSide) => Promise<T>): Promise<T> {
    return this.#packages.beside(file, steady, work);
  }

  writeOlder(wish: OlderWish, steady: Steady): Promise<void> {
    const { files, folder } = this.#options;
    const target = path.resolve(path.dirname(path.resolve(folder)), wish.folder);
    return writeOlder(files, folder, { ...wish, folder: target }, steady);
  }

  beginReceived(): Promise<string> {
    return beginReceived(this.#options.files, this.#options.folder);
  }

  receivePiece(folder: string, piece: ReceivedPiece): Promise<string> {
    return receivePiece(this.#options.files, folder, piece);
  }

  async dropReceived(folder: string): Promise<void> {
    await this.#options.files.rm(folder, { recursive: true, force: true });
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
    const known = { seq: this.#logged.seq, line: this.#logged.log.end.last || null };
    const { state, root } = this.#second;
    await this.#second.settled();
    const unknown = this.#second.isUnknown ? placeUnknown : null;
    const second = state === null || root === null ? unknown : { name: state.name, root };
    const isIdentityDamaged = await this.#identity.isDamaged();
    const { log } = this.#logged;
    return verifyWorkspace(files, { folder, log, ledger: this.ledger, known, second, isIdentityDamaged });
  }

  flush(): Promise<void> {
    return this.#logged.flush();
  }

  async close(): Promise<void> {
    if (this.#access.isClosed) return;
    await this.#second.stop();
    await this.flush().catch((error: unknown) => this.#options.toLog(error));
    this.#access.end();
    await this.#logged.log.close();
    await sweepReceived(this.#options.files, this.#options.folder, (pid) => pid === process.pid);
    // A folder that is gone holds nobody off.
    await this.#access.release().catch((error: unknown) => this.#options.toLog(error));
  }

  /** Brings the files up to the state just read, and makes the backup of the day. Called once by `openStore`. */
  async settle(mustWrite: boolean): Promise<void> {
    await this.#backups.look();
    if (this.#access.holder !== null) return;
    if (mustWrite) await this.#logged.writeSnapshots();
    this.#backups.open(this.#logged.seq === 0);
  }

  async #whenWritable<T>(work: () => Promise<T>): Promise<T> {
    await this.#access.refuse();
    return work();
  }
}
