import path from 'node:path';
import type { Backup } from '#shared/domain/backup.ts';
import type { Change, Ledger, LogEntry } from '#shared/domain/ledger.ts';
import type { WorkspaceFindings } from '#shared/domain/workspace-findings.ts';
import { CoreError } from '../core-error.ts';
import { applyOperations, inverseOf } from './apply-operations.ts';
import { type BackupFrom, BackupKeeper, type BackupKeeperOptions } from './backups/backup-keeper.ts';
import type { BackupFaults } from './backups/restore-backup.ts';
import { SecondPlace } from './backups/second-place.ts';
import { asDiskError } from './disk-error.ts';
import type { FilePort } from './file-port.ts';
import { IdentityFile } from './identity-file.ts';
import { LibraryFiles } from './library-files.ts';
import { type Lock, tokenOf } from './lock.ts';
import type { LockHolder } from './lock-holder.ts';
import { LogBook } from './log-book.ts';
import { headOf, type LogHead, type LogLine } from './log-line.ts';
import { currentSchema } from './migrations/migrate.ts';
import type { Notice } from './notice.ts';
import { type CopyMark, writeCopyMark } from './packages/copy-mark.ts';
import { type OtherSide, withOtherSide } from './packages/other-side.ts';
import type { PackageList } from './packages/package-list.ts';
import type { Steady } from './packages/steady.ts';
import { unpackPackage } from './packages/unpack-package.ts';
import type { PackageWish, WrittenPackage } from './packages/write-package.ts';
import { type HeadQuery, type LogQuery, readEntries, readHeads } from './read-entries.ts';
import type { ReadWorkspace } from './read-workspace.ts';
import { recentKept } from './recent-kept.ts';
import { Replay } from './replay.ts';
import { setUnfitAside } from './set-aside.ts';
import { SnapshotWriter } from './snapshot-writer.ts';
import type { Store, StoreState } from './store.ts';
import { trustedTimes } from './trusted-times.ts';
import { assertFitting, noticesOfUnfit, type UnfitRecord, withoutTouched } from './unfit-records.ts';
import { verifyWorkspace } from './verify/verify-workspace.ts';

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
  readonly #lock: Lock;
  /** Who took the lock over while this store held it; from then on it only reads. */
  #lostTo: LockHolder | null = null;
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
  /** Heads of the newest entries, newest first; null until somebody asks for them. */
  #recent: LogHead[] | null;
  #isClosed = false;
  #beside: Promise<unknown> = Promise.resolve();
  /** Changes run one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: FileStoreOptions, lock: Lock, read: ReadWorkspace, notices: Notice[]) {
    this.#copy = options.copy;
    const { files, folder, now, toLog, backsUp, snapshotDelayMs: delayMs } = options;
    this.#options = options;
    this.#lock = lock;
    this.#ledger = read.ledger;
    this.#unfit = read.unfit;
    this.#seq = read.seq;
    this.#savedAt = read.savedAt;
    this.#notices = notices;
    this.#recent = read.recent;
    this.#log = new LogBook(files, folder, read.log);
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
    const mayWrite = () => this.#mayWriteSnapshots();
    this.#snapshots = new SnapshotWriter({ files, folder, now, delayMs, state, mayWrite, onFailure }, -1);
    const second = new SecondPlace({ files, folder, now, identity: () => this.identity() });
    this.#second = second;
    const whenSaved: BackupKeeperOptions['whenSaved'] = (work) => this.#whenSaved(work);
    this.#backups = new BackupKeeper({ files, folder, now, toLog, backsUp, second, whenSaved });
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  get state(): StoreState {
    const holder = this.#holder;
    const isHeld = holder !== null && !this.#lock.isDenied;
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
      await this.#refuseWriting();
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
      this.#recent = this.#recent && [headOf(entry), ...this.#recent.slice(0, recentKept - 1)];
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

  async heads(query: HeadQuery = {}): Promise<LogHead[]> {
    const { before, limit = 100, chosen } = query;
    if (before !== undefined || chosen || limit > recentKept) return readHeads(this.#log, query);
    return (await this.#recentHeads()).slice(0, limit);
  }

  async ledgerAsOf(when: string): Promise<Ledger> {
    const last = await this.#lastBefore(endOf(when));
    const replay = Replay.fromNothing();
    for await (const line of this.#log.oldestFirst()) {
      if (line.seq > last) break;
      replay.add(line);
    }
    return this.#fitting(replay);
  }

  /** Number of the last line written up to a time (ms), as far as clocks can be trusted. */
  async #lastBefore(end: number): Promise<number> {
    const lines = await this.#log.times();
    const times = trustedTimes(
      lines.map(({ time }) => time),
      this.#options.now().getTime(),
    );
    const next = times.findIndex((time) => time > end);
    return (next < 0 ? lines.at(-1) : lines[next - 1])?.seq ?? 0;
  }

  async ledgersAround(seq: number): Promise<{ before: Ledger; after: Ledger }> {
    const [before, after] = [Replay.fromNothing(), Replay.fromNothing()];
    for await (const line of this.#log.oldestFirst()) {
      for (const replay of [before, after]) replay.add(line);
      if (line.seq < seq) continue;
      // Not by leaving the line out: it says itself what it found, whatever the log lost before it.
      before.add({ ...line, seq: seq + 1, operations: inverseOf(line.operations) });
      return { before: await this.#fitting(before), after: await this.#fitting(after) };
    }
    throw new CoreError('not-found', { id: `log-${seq}` });
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
    const mayMake = this.#holder === null && !this.#isClosed;
    return mayMake ? this.#identity.readOrMake() : this.#identity.read();
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

  async openPackage(
    file: string,
    mode: CopyMark['mode'],
    steady: Steady,
  ): Promise<{ folder: string; list: PackageList }> {
    const { files, folder: own } = this.#options;
    const folder = path.join(path.dirname(path.resolve(own)), path.parse(file).name);
    return { folder: path.basename(folder), list: await unpackPackage(files, { file, folder, mode }, steady) };
  }

  besidePackage<T>(file: string, steady: Steady, work: (other: OtherSide) => Promise<T>): Promise<T> {
    const { files, folder, now } = this.#options;
    // One at a time: each takes away what another left of an unpacked package.
    const beside = () => withOtherSide(files, { folder, log: this.#log, now }, file, steady, work);
    const done = this.#beside.then(() => this.#whenWritable(beside));
    this.#beside = done.catch(() => {});
    return done;
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
    if (this.#holder === null && !this.#isClosed) await this.#snapshots.flush();
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    await this.#second.stop();
    await this.flush().catch((error: unknown) => this.#options.toLog(error));
    this.#isClosed = true;
    await this.#log.close();
    // A folder that is gone holds nobody off.
    await this.#lock.release().catch((error: unknown) => this.#options.toLog(error));
  }

  /** Brings the files up to the state just read, and makes the backup of the day. Called once by `openStore`. */
  async settle(mustWrite: boolean): Promise<void> {
    await this.#backups.look();
    if (this.#holder !== null) return;
    if (mustWrite) await this.#snapshots.writeNow();
    this.#backups.open(this.#seq === 0);
  }

  /** The ledger of a replay of the log. What does not fit of it is set aside and told as at opening. */
  async #fitting(replay: Replay): Promise<Ledger> {
    const { ledger, unfit } = replay.toLedger();
    if (unfit.length > 0 && this.#holder === null && !this.#isClosed) {
      const added = await setUnfitAside(this.#options.files, this.#options.folder, unfit);
      this.#notices.push(...noticesOfUnfit(added));
    }
    return ledger;
  }

  async #recentHeads(): Promise<LogHead[]> {
    while (this.#recent === null) {
      const seq = this.#seq;
      const heads = await readHeads(this.#log, { limit: recentKept });
      // A change that came meanwhile may or may not be in what was read.
      if (seq === this.#seq) this.#recent = heads;
    }
    return this.#recent;
  }

  /** Who lost the lock must not write over what the new holder wrote: the log has every change. */
  async #mayWriteSnapshots(): Promise<boolean> {
    await this.#noticeTakeover();
    return this.#holder === null;
  }

  /** Does what needs the files as they are after the newest change, between two changes. */
  #whenSaved<T>(work: (seq: number) => Promise<T>): Promise<T> {
    return this.#enqueue(async () => {
      await this.#refuseWriting();
      await this.#snapshots.flush();
      return work(this.#seq);
    });
  }

  /** Null as long as this store may write. */
  get #holder(): LockHolder | null {
    return this.#lock.heldBy ?? this.#lostTo;
  }

  /** Errors: `workspace-locked`, `workspace-taken-over`, `workspace-read-only`. */
  async #refuseWriting(): Promise<void> {
    const folder = path.basename(this.#options.folder);
    if (this.#copy?.mode === 'reads')
      throw new CoreError('workspace-is-copy', { who: this.#copy.who, office: this.#copy.office || this.#copy.folder });
    if (this.#isClosed || this.#lock.isDenied) throw new CoreError('workspace-read-only', { folder });
    const holder = this.#lock.heldBy;
    if (holder !== null) throw new CoreError('workspace-locked', { holder: nameOf(holder), since: holder.since });
    await this.#noticeTakeover();
    if (this.#lostTo !== null) throw new CoreError('workspace-taken-over', { holder: nameOf(this.#lostTo) });
  }

  async #noticeTakeover(): Promise<void> {
    try {
      this.#lostTo ??= await this.#lock.lostTo();
    } catch (error) {
      throw asDiskError(error, path.basename(this.#options.folder));
    }
  }

  async #whenWritable<T>(work: () => Promise<T>): Promise<T> {
    await this.#refuseWriting();
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

function nameOf(holder: { pid: number; host: string }): string {
  return `${holder.host} (${holder.pid})`;
}

/** Milliseconds of the end of an ISO day in the office's time zone, or of an ISO instant. */
function endOf(when: string): number {
  return Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T23:59:59.999` : when);
}
