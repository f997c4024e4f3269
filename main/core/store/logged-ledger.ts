import path from 'node:path';
import type { Change, Ledger, LogEntry } from '#shared/domain/ledger.ts';
import { CoreError } from '../core-error.ts';
import { applyOperations } from './apply-operations.ts';
import type { FilePort } from './file-port.ts';
import { LogBook } from './log-book.ts';
import { headOf, type LogHead, type LogLine } from './log-line.ts';
import { currentSchema } from './migrations/migrate.ts';
import type { Notice } from './notice.ts';
import { replaysAround, replayUntil } from './past-ledgers.ts';
import { type HeadQuery, type LogQuery, readEntries } from './read-entries.ts';
import type { ReadWorkspace } from './read-workspace.ts';
import { RecentHeads } from './recent-heads.ts';
import type { Replay } from './replay.ts';
import { setUnfitAside } from './set-aside.ts';
import { SnapshotWriter } from './snapshot-writer.ts';
import { assertFitting, noticesOfUnfit, type UnfitRecord, withoutTouched } from './unfit-records.ts';
import type { WriteAccess } from './write-access.ts';

export type LoggedLedgerOptions = {
  folder: string;
  files: FilePort;
  now(): Date;
  /** Name of the person at the desk, written into each line of the log. */
  who(): string;
  snapshotDelayMs: number;
  access: WriteAccess;
  /** What is told of the workspace; what comes up is added. */
  notices: Notice[];
  onApplied(entry: LogEntry): void;
  /** Unexpected failures of work in the background. */
  toLog(error: unknown): void;
};

/** Which line of the log an entry takes back or brings back. */
type Link = { undoes?: number; redoes?: number };

/** The ledger of an open workspace with its log, in which a change is first, and its snapshots, which follow. */
export class LoggedLedger {
  readonly log: LogBook;
  readonly #options: LoggedLedgerOptions;
  readonly #snapshots: SnapshotWriter;
  readonly #recent: RecentHeads;
  #ledger: Ledger;
  /** What the snapshots hold beside the ledger, because it does not fit. */
  #unfit: readonly UnfitRecord[];
  #seq: number;
  #savedAt: string;
  /** Changes run one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: LoggedLedgerOptions, read: ReadWorkspace) {
    const { files, folder, now, access, snapshotDelayMs: delayMs } = options;
    this.#options = options;
    this.#ledger = read.ledger;
    this.#unfit = read.unfit;
    this.#seq = read.seq;
    this.#savedAt = read.savedAt;
    this.log = new LogBook(files, folder, read.log);
    this.#recent = new RecentHeads(this.log, read.recent);
    const state = () => ({
      ledger: this.#ledger,
      unfit: this.#unfit,
      seq: this.#seq,
      line: this.log.end.last,
      savedAt: this.#savedAt,
    });
    const onFailure = (error: unknown) => this.#noteFailedSnapshot(error);
    const mayWrite = () => access.mayWriteSnapshots();
    this.#snapshots = new SnapshotWriter({ files, folder, now, delayMs, state, mayWrite, onFailure }, -1);
  }

  /** The ledger as of the last acknowledged change. */
  get ledger(): Ledger {
    return this.#ledger;
  }

  /** Number of the last acknowledged change. */
  get seq(): number {
    return this.#seq;
  }

  /** ISO instant of the last acknowledged change; empty where there is none. */
  get savedAt(): string {
    return this.#savedAt;
  }

  apply(change: Change, link: Link = {}): Promise<LogEntry> {
    return this.#enqueue(async () => {
      await this.#options.access.refuse();
      return this.#enter(change, link);
    });
  }

  applyMade(make: (ledger: Ledger) => Change): Promise<LogEntry | null> {
    return this.#enqueue(async () => {
      await this.#options.access.refuse();
      const change = make(this.#ledger);
      return change.operations.length === 0 ? null : this.#enter(change);
    });
  }

  async #enter(change: Change, link: Link = {}): Promise<LogEntry> {
    if (change.operations.length === 0) throw new CoreError('bad-input', { field: 'operations' });
    assertFitting(change.operations);
    const ledger = applyOperations(this.#ledger, change.operations, true);
    const at = this.#options.now().toISOString();
    const entry: LogEntry = { seq: this.#seq + 1, at, who: this.#options.who(), ...change, ...link };
    await this.log.append({ schema: currentSchema, ...entry });
    this.#ledger = ledger;
    this.#unfit = withoutTouched(this.#unfit, change.operations);
    this.#seq = entry.seq;
    this.#savedAt = at;
    this.#recent.add(headOf(entry));
    this.#snapshots.schedule();
    this.#options.onApplied(entry);
    return entry;
  }

  entries(query: LogQuery = {}): Promise<LogLine[]> {
    return readEntries(this.log, query);
  }

  heads(query: HeadQuery = {}): Promise<LogHead[]> {
    return this.#recent.find(query);
  }

  async ledgerAsOf(when: string): Promise<Ledger> {
    return this.#fitting(await replayUntil(this.log, when, this.#options.now().getTime()));
  }

  async ledgersAround(seq: number): Promise<{ before: Ledger; after: Ledger }> {
    const { before, after } = await replaysAround(this.log, seq);
    return { before: await this.#fitting(before), after: await this.#fitting(after) };
  }

  /** Waits for the changes under way and brings the snapshots up to them, where they may be written. */
  async flush(): Promise<void> {
    await this.#queue;
    if (this.#options.access.isOurs) await this.#snapshots.flush();
  }

  /** Brings the snapshots up to the state just read. */
  writeSnapshots(): Promise<void> {
    return this.#snapshots.writeNow();
  }

  /** The ledger of a replay of the log. What does not fit of it is set aside and told as at opening. */
  async #fitting(replay: Replay): Promise<Ledger> {
    const { ledger, unfit } = replay.toLedger();
    if (unfit.length > 0 && this.#options.access.isOurs) {
      const added = await setUnfitAside(this.#options.files, this.#options.folder, unfit);
      this.#options.notices.push(...noticesOfUnfit(added));
    }
    return ledger;
  }

  /** Does what needs the files as they are after the newest change, between two changes. */
  whenSaved<T>(work: (seq: number) => Promise<T>): Promise<T> {
    return this.#enqueue(async () => {
      await this.#options.access.refuse();
      await this.#snapshots.flush();
      return work(this.#seq);
    });
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
    if (this.#options.notices.some((notice) => notice.code === 'snapshot-failed')) return;
    this.#options.notices.push({ code: 'snapshot-failed', details: { folder: path.basename(this.#options.folder) } });
  }
}
