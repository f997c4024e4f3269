import path from 'node:path';
import { Low } from 'lowdb';
import type { Ledger } from '#shared/domain/ledger.ts';
import { collectionsOf, type SnapshotFile } from './collections.ts';
import { DurableAdapter } from './durable-adapter.ts';
import type { FilePort } from './file-port.ts';
import { currentSchema } from './migrations/migrate.ts';
import { emptySnapshot } from './replay.ts';
import type { Snapshot } from './snapshot.ts';
import { type UnfitRecord, withUnfit } from './unfit-records.ts';

/** `line` is the hash of the last line of the log that is contained. */
export type SnapshotState = {
  ledger: Ledger;
  unfit: readonly UnfitRecord[];
  seq: number;
  line: string;
  savedAt: string;
};

export type SnapshotWriterOptions = {
  files: FilePort;
  folder: string;
  now(): Date;
  /** Quiet time in ms after a change before it is written; a burst of changes shares one writing. */
  delayMs: number;
  state(): SnapshotState;
  /** Asked before each writing. */
  mayWrite(): Promise<boolean>;
  /** Told when a writing failed. Nothing is lost by it: the log holds every change. */
  onFailure(error: unknown): void;
};

/** Changes that keep coming are written at the latest after this many quiet times. */
const longestWait = 10;

/** Writes the two lowdb files shortly after changes. */
export class SnapshotWriter {
  readonly #options: SnapshotWriterOptions;
  readonly #databases: Record<SnapshotFile, Low<Snapshot>>;
  #timer: NodeJS.Timeout | null = null;
  #waits = 0;
  #writtenSeq: number;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: SnapshotWriterOptions, writtenSeq: number) {
    const { files, folder, now } = options;
    const database = (file: SnapshotFile) =>
      new Low<Snapshot>(new DurableAdapter({ files, file: path.join(folder, `${file}.json`), now }), emptySnapshot());
    this.#options = options;
    this.#databases = { workspace: database('workspace'), ledger: database('ledger') };
    this.#writtenSeq = writtenSeq;
  }

  /** To be called after each change. */
  schedule(): void {
    if (this.#timer !== null) {
      if (this.#waits >= longestWait) return;
      clearTimeout(this.#timer);
    }
    this.#waits += 1;
    this.#timer = setTimeout(() => {
      this.flush().catch(this.#options.onFailure);
    }, this.#options.delayMs);
    // A waiting snapshot must not keep a process alive: the log has it.
    this.#timer.unref();
  }

  /** Writes what has not been written yet. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waits = 0;
    const done = this.#writing.then(() => this.#writeIfNewer());
    this.#writing = done.catch(() => {
      // Told to the caller through `done`.
    });
    return done;
  }

  /** Writes both files whatever was written before: for a new workspace, and after a migration. */
  async writeNow(): Promise<void> {
    const { ledger, unfit, seq, line, savedAt } = this.#options.state();
    // The workspace file last: it carries the schema that decides at the next opening.
    for (const file of ['ledger', 'workspace'] as const) {
      const collections = Object.fromEntries(
        collectionsOf(file).map((name) => [name, withUnfit(name, ledger[name], unfit)]),
      );
      const database = this.#databases[file];
      database.data = { schema: currentSchema, seq, line, savedAt, collections };
      await database.write();
    }
    this.#writtenSeq = seq;
  }

  async #writeIfNewer(): Promise<void> {
    if (this.#options.state().seq <= this.#writtenSeq) return;
    if (await this.#options.mayWrite()) await this.writeNow();
  }
}
