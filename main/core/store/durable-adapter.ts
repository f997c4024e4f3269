import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Adapter } from 'lowdb';
import { writeDurably } from './durable-write.ts';
import { type FilePort, systemCode } from './file-port.ts';
import { writeHashedPieces } from './hashed-json.ts';
import { currentSchema } from './migrations/migrate.ts';
import { isSnapshot, readSnapshotBytes, type Snapshot, snapshotPieces } from './snapshot.ts';

/** Older generations that are kept beside a snapshot: `ledger.json.bak-1` is the newest of them. */
const generations = 3;
/** The older generations shall span more than the last three changes. */
const rotateEveryMs = 5 * 60 * 1000;

export type DurableAdapterOptions = {
  files: FilePort;
  file: string;
  now(): Date;
  /** False for a generation that cannot be used, for example of another schema than its sister file. */
  accepts?(value: unknown): boolean;
};

/**
 * The one lowdb adapter of the program: reads the newest undamaged generation, writes durably and keeps three older
 * generations. Writes are queued, never interleaved.
 */
export class DurableAdapter implements Adapter<Snapshot> {
  readonly #options: DurableAdapterOptions;
  #queue: Promise<unknown> = Promise.resolve();
  #rotatedAt = Number.NEGATIVE_INFINITY;
  /** Names of the generations that `read` found damaged. */
  damaged: string[] = [];
  /** Name of the generation that `read` gave; null when there was none. */
  from: string | null = null;

  constructor(options: DurableAdapterOptions) {
    this.#options = options;
  }

  async read(): Promise<Snapshot | null> {
    return (await this.readAny()) as Snapshot | null;
  }

  /** The newest undamaged generation as it stands, whatever its schema. Null when no generation can be read. */
  async readAny(): Promise<unknown> {
    const { file } = this.#options;
    this.damaged = [];
    this.from = null;
    for (let generation = 0; generation <= generations; generation += 1) {
      const name = generation === 0 ? file : `${file}.bak-${generation}`;
      const bytes = await this.#readBytes(name);
      if (bytes === null) continue;
      const value = readSnapshotBytes(bytes);
      if (!isSnapshot(value, currentSchema)) {
        this.damaged.push(path.basename(name));
        continue;
      }
      if (this.#options.accepts?.(value) === false) continue;
      this.from = path.basename(name);
      return value;
    }
    return null;
  }

  write(snapshot: Snapshot): Promise<void> {
    const { files, file } = this.#options;
    // Frozen records, and a snapshot of its own: what is written piece by piece is what stood when it was asked for.
    const write = (handle: FileHandle) => writeHashedPieces(handle, snapshotPieces(snapshot));
    const done = this.#queue.then(() => writeDurably(files, file, write, () => this.#rotate()));
    this.#queue = done.catch(() => {
      // Told to the caller through `done`; the queue goes on.
    });
    return done;
  }

  async #readBytes(name: string): Promise<Buffer | null> {
    try {
      return await this.#options.files.readFile(name);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async #rotate(): Promise<void> {
    const { files, file, now } = this.#options;
    const at = now().getTime();
    if (at - this.#rotatedAt < rotateEveryMs) return;
    for (let generation = generations - 1; generation >= 1; generation -= 1) {
      await files.rename(`${file}.bak-${generation}`, `${file}.bak-${generation + 1}`).catch(ignoreMissing);
    }
    // A hard link costs nothing; where the disk has none (FAT, some shares) the old file is copied.
    await files.link(file, `${file}.bak-1`).catch(async (error: unknown) => {
      if (systemCode(error) !== 'ENOENT') await files.copyFile(file, `${file}.bak-1`).catch(ignoreMissing);
    });
    this.#rotatedAt = at;
  }
}

function ignoreMissing(error: unknown): void {
  if (systemCode(error) !== 'ENOENT') throw error;
}
